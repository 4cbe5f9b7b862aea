package dev.sayso.export;

import dev.sayso.text.Folding;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word as names are compared: letters of any script, in one run; "FreeAnna" is two.
 *
 * @param folded in small letters from a to z; never empty
 * @param capital whether it begins with a large letter, or is of a script that has none
 */
record NameToken(Span span, String folded, boolean capital) {

    private static final Pattern LETTERS = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Cf}]*");
    /** Longer than the "Mc" and "Mac" of names. */
    private static final int SHORTEST_HEAD = 4;

    /** The words of a text, in order. */
    static List<NameToken> of(String text) {
        List<NameToken> tokens = new ArrayList<>();
        Matcher matcher = LETTERS.matcher(text);
        while (matcher.find()) {
            int start = matcher.start();
            for (int i = start + SHORTEST_HEAD; i < matcher.end(); i++) {
                if (Character.isUpperCase(text.charAt(i))
                        && Character.isLowerCase(text.charAt(i - 1))
                        && i - start >= SHORTEST_HEAD) {
                    add(text, Span.of(start, i), tokens);
                    start = i;
                }
            }
            add(text, Span.of(start, matcher.end()), tokens);
        }
        return tokens;
    }

    private static void add(String text, Span span, List<NameToken> tokens) {
        String folded = Folding.of(span.in(text));
        if (!folded.isEmpty()) {
            tokens.add(new NameToken(span, folded, !Character.isLowerCase(text.codePointAt(span.start()))));
        }
    }
}
