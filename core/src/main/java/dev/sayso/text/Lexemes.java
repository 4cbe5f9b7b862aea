package dev.sayso.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words, numbers and marks of a text in order, for grammars that look at what stands around a word. They are finer
 * than {@link Tokens}: hyphens part words, and a number is apart from the letters that follow it.
 *
 * <p>One is a run of letters ({@code troops}, {@code A380}), a number with its separators ({@code 10,000}), an
 * abbreviation of single letters ({@code p.m.}), an apostrophe with the letters after it ({@code 's}), or one mark.
 * Positions before the first and after the last may be asked for: there the word is empty. Immutable and thread-safe.
 */
public final class Lexemes {

    private static final Set<String> ABBREVIATIONS = Set.of(
            ("jan feb mar apr jun jul aug sep sept oct nov dec mr mrs ms dr gen lt col sgt capt st no gov sen rep"
                            + " rev prof jr sr vs co corp inc ltd maj cpl pvt adm cmdr")
                    .split(" "));

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final String[] words;

    private Lexemes(String text, int[] starts, int[] ends, String[] words) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.words = words;
    }

    public static Lexemes of(String text) {
        int[] starts = new int[text.length() / 4 + 8];
        int[] ends = new int[starts.length];
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            int end = LexemeEnd.after(text, at);
            if (end < 0) {
                at++;
                continue;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
            }
            starts[count] = at;
            ends[count++] = end;
            at = end;
        }
        String[] words = new String[count];
        for (int i = 0; i < count; i++) {
            words[i] =
                    text.substring(starts[i], ends[i]).toLowerCase(Locale.ROOT).replace('’', '\'');
        }
        return new Lexemes(text, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), words);
    }

    public int size() {
        return words.length;
    }

    /** The token in lower case with straight apostrophes; empty outside the text. */
    public String word(int token) {
        return token < 0 || token >= words.length ? "" : words[token];
    }

    /** Whether this word stands here. */
    public boolean wordsAt(int token, String expected) {
        return word(token).equals(expected);
    }

    /** Whether these words stand here, one token each. */
    public boolean wordsAt(int token, String... expected) {
        return wordsAt(token, Arrays.asList(expected));
    }

    /** Whether these words stand here, one token each. */
    public boolean wordsAt(int token, List<String> expected) {
        for (int i = 0; i < expected.size(); i++) {
            if (!word(token + i).equals(expected.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Where the tokens {@code [first, end)} stand in the text. */
    public Span span(int first, int end) {
        return Span.of(starts[first], ends[end - 1]);
    }

    /** Whether nothing separates this token from the one before it. */
    public boolean touchesPrevious(int token) {
        return token > 0 && token < words.length && starts[token] == ends[token - 1];
    }

    /** Whether the token begins with a digit; {@code .5} counts too. */
    public boolean isNumber(int token) {
        String word = word(token);
        return !word.isEmpty()
                && (digit(word.charAt(0)) || (word.length() > 1 && word.charAt(0) == '.' && digit(word.charAt(1))));
    }

    /** Whether the token begins with a letter. */
    public boolean isWord(int token) {
        String word = word(token);
        return !word.isEmpty() && Character.isLetter(word.charAt(0));
    }

    public boolean isCapitalized(int token) {
        return token >= 0 && token < words.length && Character.isUpperCase(text.charAt(starts[token]));
    }

    /** Whether a line break stands before the token; true for the first. */
    public boolean startsLine(int token) {
        if (token <= 0) {
            return true;
        }
        if (token >= words.length) {
            return false;
        }
        for (int i = ends[token - 1]; i < starts[token]; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence begins at the token, judged by the marks and capitals around it. */
    public boolean startsSentence(int token) {
        if (startsLine(token)) {
            return true;
        }
        int mark = token - 1;
        while (mark > token - 3 && CLOSING.contains(word(mark))) {
            mark--;
        }
        String stop = word(mark);
        if (stop.equals("!") || stop.equals("?")) {
            return !Character.isLowerCase(text.charAt(starts[Math.min(token, words.length - 1)]));
        }
        return stop.equals(".")
                && token < words.length
                && !Character.isLowerCase(text.charAt(starts[token]))
                && !ABBREVIATIONS.contains(word(mark - 1))
                && (word(mark - 1).length() > 1 || isNumber(mark - 1));
    }

    private static final Set<String> CLOSING = Set.of("\"", "”", "'", "’", ")");

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
