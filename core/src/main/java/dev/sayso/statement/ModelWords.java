package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into words as BERT does before it looks for pieces (Devlin et al. 2019): runs between white space, and
 * every punctuation mark alone. Finer than {@link dev.sayso.text.Tokens}: "don't" is three words here.
 */
final class ModelWords {

    private ModelWords() {}

    /** The words in order of the text, as UTF-16 spans. */
    static List<Span> of(String text) {
        List<Span> words = new ArrayList<>(text.length() / 5);
        int start = -1;
        boolean onlyMarks = true; // nothing is left of a word of combining marks alone
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            boolean alone = isMark(c) || Character.isIdeographic(c) && isHan(c);
            if (alone || isSpace(c)) {
                if (start >= 0 && !onlyMarks) {
                    words.add(Span.of(start, at));
                }
                start = -1;
                if (alone) {
                    words.add(Span.of(at, next));
                }
            } else if (start >= 0 || !isDropped(c)) {
                if (start < 0) {
                    start = at;
                    onlyMarks = true;
                }
                onlyMarks &= Character.getType(c) == Character.NON_SPACING_MARK || isDropped(c);
            }
            at = next;
        }
        if (start >= 0 && !onlyMarks) {
            words.add(Span.of(start, text.length()));
        }
        return words;
    }

    /** Whether a character is a word of its own: punctuation, and ASCII symbols. */
    static boolean isMark(int c) {
        if (c < 128) {
            return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** Whether a character is left out of words: control and format characters and what could not be decoded. */
    static boolean isDropped(int c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            return false;
        }
        return c == 0xFFFD
                || switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED -> true;
                    default -> false;
                };
    }

    private static boolean isHan(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN && c >= 0x3400;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }
}
