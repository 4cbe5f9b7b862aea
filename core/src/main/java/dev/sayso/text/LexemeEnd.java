package dev.sayso.text;

import java.util.Set;

/** The rule for where a token ends, given where it begins. */
final class LexemeEnd {

    private static final Set<String> MONEY =
            Set.of("USD", "EUR", "GBP", "AUD", "CAD", "NZD", "HKD", "SGD", "CHF", "JPY", "CNY", "INR", "US", "RM");

    private LexemeEnd() {}

    /** The end of the token that begins at {@code at}, or −1 where only white space stands. */
    static int after(String text, int at) {
        char c = text.charAt(at);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return -1;
        }
        if (digit(c) || (c == '.' && digitAt(text, at + 1) && (at == 0 || !partOfWord(text.charAt(at - 1))))) {
            return numberEnd(text, at + 1);
        }
        if (Character.isLetter(c)) {
            int dotted = dottedEnd(text, at);
            int money = moneyEnd(text, at);
            return dotted > 0 ? dotted : money > 0 ? money : wordEnd(text, at + 1);
        }
        if ((c == '\'' || c == '’') && letterAt(text, at + 1) && at > 0 && partOfWord(text.charAt(at - 1))) {
            return wordEnd(text, at + 2);
        }
        boolean pair =
                Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        return pair ? at + 2 : at + 1;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && partOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A comma goes on where exactly three digits follow, a point where a digit does. */
    private static int numberEnd(String text, int at) {
        int end = at;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean thousands = c == ','
                    && digitAt(text, end + 1)
                    && digitAt(text, end + 2)
                    && digitAt(text, end + 3)
                    && !digitAt(text, end + 4);
            if (!digit(c) && !thousands && !(c == '.' && digitAt(text, end + 1))) {
                break;
            }
            end++;
        }
        return end;
    }

    /** The end of {@code p.m.} or {@code U.S}; 0 where no such abbreviation begins. */
    private static int dottedEnd(String text, int at) {
        int end = at;
        int letters = 0;
        while (letterAt(text, end) && end + 1 < text.length() && text.charAt(end + 1) == '.') {
            letters++;
            end += 2;
        }
        boolean lastWithoutPoint =
                letters > 0 && letterAt(text, end) && (end + 1 >= text.length() || !partOfWord(text.charAt(end + 1)));
        if (lastWithoutPoint) {
            return end + 1;
        }
        return letters > 1 ? end : 0;
    }

    /** The end of a currency's letters right before a digit ({@code USD10m}); 0 where there are none. */
    private static int moneyEnd(String text, int at) {
        if (!Character.isUpperCase(text.charAt(at))) {
            return 0;
        }
        int end = at;
        while (end < text.length() && end < at + 4 && Character.isUpperCase(text.charAt(end))) {
            end++;
        }
        return digitAt(text, end) && MONEY.contains(text.substring(at, end)) ? end : 0;
    }

    private static boolean partOfWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean letterAt(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static boolean digitAt(String text, int at) {
        return at < text.length() && digit(text.charAt(at));
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
