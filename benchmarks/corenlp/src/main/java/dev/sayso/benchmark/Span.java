package dev.sayso.benchmark;

/** A stretch of a text, in UTF-16 units as CoreNLP and Java count: from {@code start} to before {@code end}. */
record Span(int start, int end) {

    /** The same stretch in Unicode code points. */
    int[] codePoints(String text) {
        int first = text.codePointCount(0, start);
        return new int[] {first, first + text.codePointCount(start, end)};
    }
}
