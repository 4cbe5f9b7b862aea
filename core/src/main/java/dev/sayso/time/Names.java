package dev.sayso.time;

import dev.sayso.text.Lexemes;
import java.util.Set;

/** Tells the words of a name, such as an outlet's, from the time that they would mean: {@code the Harbour Today}. */
final class Names {

    private static final Set<String> WORDS =
            Set.of("today", "tonight", "tomorrow", "yesterday", "now", "this", "last", "next", "recent");
    private static final int WINDOW = 8;
    private static final int LONG_WORD = 5;

    private Names() {}

    /** Whether a capital makes the word a part of a name; in a title written in capitals it says nothing. */
    static boolean hold(Lexemes tokens, int token) {
        String next = tokens.word(token + 1);
        boolean date = CalendarNames.month(next) > 0 || CalendarNames.weekday(next) != null;
        return WORDS.contains(tokens.word(token))
                && !date
                && tokens.isCapitalized(token)
                && !tokens.startsSentence(token)
                && (tokens.isCapitalized(token - 1) || tokens.wordsAt(token - 1, "'s"))
                && !inTitle(tokens, token);
    }

    private static boolean inTitle(Lexemes tokens, int token) {
        for (int at = token - WINDOW; at < token + WINDOW; at++) {
            if (tokens.isWord(at)
                    && !tokens.isCapitalized(at)
                    && tokens.word(at).length() >= LONG_WORD) {
                return false;
            }
        }
        return true;
    }
}
