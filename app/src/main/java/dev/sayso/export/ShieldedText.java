package dev.sayso.export;

import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A text with other words in some places, and where the rest of it then stands. Immutable and thread-safe. */
final class ShieldedText {

    /** Words that take the place of some. */
    record Replacement(Span span, String words) {}

    private final String original;
    private final List<Replacement> replacements;
    private final String text;

    /** @param replacements that do not overlap */
    ShieldedText(String original, List<Replacement> replacements) {
        this.original = original;
        this.replacements = replacements.stream()
                .sorted(Comparator.comparing(Replacement::span))
                .toList();
        StringBuilder built = new StringBuilder();
        int from = 0;
        for (Replacement replacement : this.replacements) {
            built.append(original, from, replacement.span.start()).append(replacement.words);
            from = replacement.span.end();
        }
        this.text = built.append(original, from, original.length()).toString();
    }

    /** The same behind other words that are shielded too. */
    ShieldedText behind(ShieldedText before) {
        int first = before.original.length();
        List<Replacement> all = new ArrayList<>(before.replacements);
        replacements.forEach(r ->
                all.add(new Replacement(Span.of(first + r.span.start(), first + r.span.end()), r.words)));
        return new ShieldedText(before.original + original, all);
    }

    String text() {
        return text;
    }

    boolean changed() {
        return !replacements.isEmpty();
    }

    List<Replacement> replacements() {
        return new ArrayList<>(replacements);
    }

    /** Where the words of a span stand now; a span that has a part of a replaced name has all of what is in its place. */
    Span of(Span span) {
        return Span.of(place(span.start(), false), place(span.end(), true));
    }

    private int place(int offset, boolean end) {
        int moved = 0;
        for (Replacement replacement : replacements) {
            Span span = replacement.span;
            int longer = replacement.words.length() - span.length();
            if (offset >= span.end()) {
                moved += longer;
            } else if (offset > span.start()) {
                int start = span.start() + moved;
                return end ? start + replacement.words.length() : start;
            } else {
                break;
            }
        }
        return offset + moved;
    }
}
