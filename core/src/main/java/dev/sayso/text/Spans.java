package dev.sayso.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What can be done with several spans of one text. */
public final class Spans {

    private Spans() {}

    /** The spans in order of the text, touching and overlapping ones made one; empty ones are left out. */
    public static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans.stream().filter(s -> !s.isEmpty()).sorted().toList()) {
            int last = merged.size() - 1;
            if (last >= 0 && span.start() <= merged.get(last).end()) {
                merged.set(last, merged.get(last).union(span));
            } else {
                merged.add(span);
            }
        }
        return List.copyOf(merged);
    }

    /** The smallest span that holds them all. */
    public static Span hull(List<Span> spans) {
        return spans.stream().reduce(Span::union).orElseThrow(() -> new IllegalArgumentException("no spans"));
    }

    /** The words of the spans, pieces joined by {@code " … "}. */
    public static String words(List<Span> spans, String text) {
        return spans.stream().map(s -> s.in(text)).collect(Collectors.joining(" … "));
    }

    public static boolean overlap(List<Span> some, List<Span> others) {
        return some.stream().anyMatch(s -> others.stream().anyMatch(s::overlaps));
    }

    /** How many characters they have. */
    public static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    /** How many characters are in both; each list's own spans do not overlap. */
    public static int common(List<Span> some, List<Span> others) {
        int common = 0;
        for (Span a : some) {
            for (Span b : others) {
                common += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
            }
        }
        return common;
    }

    /** The span without white space at its ends. */
    public static Span trimmed(Span span, String text) {
        int start = span.start();
        int end = span.end();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return Span.of(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
