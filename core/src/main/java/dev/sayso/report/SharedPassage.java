package dev.sayso.report;

import dev.sayso.text.Span;

/** Words that two reports have in the same order, as long as they go on: where they stand in each. */
public record SharedPassage(Span original, Span copy) {

    /** Where in the original the words of a part of the copy stand, to within its marks; the part must overlap. */
    Span inOriginal(Span part) {
        int from = Math.max(part.start(), copy.start()) - copy.start();
        int to = Math.min(part.end(), copy.end()) - copy.start();
        int length = original.length();
        int start = Math.min(from, length - 1);
        boolean whole = part.end() >= copy.end();
        int end = whole ? length : Math.max(start + 1, Math.min(to, length));
        return Span.of(original.start() + start, original.start() + end);
    }
}
