package dev.sayso.text;

import java.util.Locale;

/**
 * A word, number or punctuation mark of a text.
 *
 * @param word as written
 * @param lower the word in lower case, with typographic apostrophes made plain
 */
public record Token(Span span, String word, String lower) {

    static Token of(Span span, String text) {
        String word = span.in(text);
        return new Token(span, word, word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    public boolean isWord() {
        return Character.isLetterOrDigit(word.codePointAt(0));
    }

    public boolean isCapitalized() {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /** Whether it is a possessive: "Korea's", "officials'". */
    public boolean isPossessive() {
        return lower.endsWith("'s") || lower.endsWith("s'");
    }

    public boolean is(String lowerCase) {
        return lower.equals(lowerCase);
    }
}
