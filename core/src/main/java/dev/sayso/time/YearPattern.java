package dev.sayso.time;

import dev.sayso.text.Lexemes;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Years and what is made of years: {@code 2024}, {@code the 1990s}, {@code '82}, {@code fiscal 2007}, {@code the 20th century}. */
final class YearPattern implements TimePattern {

    private static final int FIRST_PLAIN = 1900;
    private static final int LAST_PLAIN = 2050;
    private static final Set<String> INTRODUCING =
            Set.of("in", "since", "until", "till", "by", "during", "early", "late", "mid", "year", "between");
    private static final Set<String> COUNTED = Set.of(
            ("people men women children troops soldiers percent per dollars euros pounds yen yuan miles km kg tons"
                            + " tonnes metres meters feet barrels jobs points units times homes houses years days workers"
                            + " employees block votes seats cases deaths migrants refugees civilians victims")
                    .split(" ", -1));

    private static final Set<String> STREETS =
            Set.of("street st avenue ave road rd drive dr lane ln boulevard blvd highway parkway".split(" ", -1));

    private static final Set<String> BEFORE_SHORT = Set.of(
            "of", "the", "and", "or", "to", "from", "before", "after", "late", "early", "mid", "back", "spring",
            "summer", "autumn", "fall", "winter", "(", "-", "–");

    @Override
    public @Nullable TimeExpression at(TimeContext context, int token) {
        Lexemes tokens = context.tokens();
        String word = context.word(token);
        if (word.equals("the")) {
            TimeExpression decade = decade(tokens, token + 1);
            TimeExpression found = decade != null ? decade : century(tokens, token + 1);
            return found == null ? null : found.from(token);
        }
        if (word.equals("fiscal") || word.equals("financial") || word.startsWith("fy")) {
            return fiscal(tokens, token);
        }
        if (word.equals("'") || word.equals("’")) {
            TimeExpression decade = decade(tokens, token);
            return decade != null ? decade : shortYear(tokens, token);
        }
        if (!tokens.isNumber(token)) {
            return null;
        }
        TimeExpression decade = decade(tokens, token);
        return decade != null ? decade : plain(tokens, token);
    }

    /** A year of four digits, or 0 for anything else. */
    static int fourDigits(Lexemes tokens, int at) {
        String word = tokens.word(at);
        if (word.length() != 4 || !tokens.isNumber(at) || word.indexOf('.') >= 0 || tokens.startsLine(at)) {
            return 0;
        }
        int year = Integer.parseInt(word);
        return year >= 1000 && year < 2200 ? year : 0;
    }

    private static @Nullable TimeExpression plain(Lexemes tokens, int at) {
        String word = tokens.word(at);
        if (word.length() != 4 || word.indexOf('.') >= 0 || (tokens.touchesPrevious(at) && !afterOpening(tokens, at))) {
            return null;
        }
        int year = Integer.parseInt(word);
        boolean introduced = INTRODUCING.contains(tokens.word(at - 1));
        String next = tokens.word(at + 1);
        boolean glued =
                tokens.touchesPrevious(at + 1) && (tokens.isWord(at + 1) || next.equals(":") || next.equals("%"));
        if (glued || COUNTED.contains(next) || year < 1000 || isHouseNumber(tokens, at) || isStockIndex(tokens, at)) {
            return null;
        }
        boolean plainYear = year >= FIRST_PLAIN && year <= LAST_PLAIN && !countsThings(tokens, at);
        if (!plainYear && !(introduced && year < 2200 && year > 1200)) {
            return null;
        }
        TimeExpression season = twoYears(tokens, at, year);
        return season != null ? season : new TimeExpression(at, at + 1, TimeValue.year(year));
    }

    /** {@code at 2006 South Mill Road}. */
    private static boolean isHouseNumber(Lexemes tokens, int at) {
        for (int next = at + 1; next < at + 6 && tokens.isCapitalized(next); next++) {
            if (STREETS.contains(tokens.word(next)) && next > at + 1) {
                return true;
            }
        }
        return false;
    }

    /** {@code the Russell 2000}. */
    private static boolean isStockIndex(Lexemes tokens, int at) {
        return tokens.wordsAt(at - 1, "russell")
                || (tokens.isCapitalized(at - 1) && tokens.wordsAt(at + 1, "index") && !tokens.startsSentence(at));
    }

    private static boolean afterOpening(Lexemes tokens, int at) {
        return Set.of("(", "-", "–", "—", "/", "\"", "“", "[").contains(tokens.word(at - 1));
    }

    /** {@code some 2000 rebels}: a qualifier before it makes a number of it. */
    private static boolean countsThings(Lexemes tokens, int at) {
        String next = tokens.word(at + 1);
        boolean plural =
                next.length() > 3 && next.endsWith("s") && !next.endsWith("ss") && !tokens.isCapitalized(at + 1);
        boolean determined = INTRODUCING.contains(tokens.word(at - 1))
                || tokens.wordsAt(at - 1, "the")
                || tokens.word(at - 1).equals("'s");
        if (plural && !determined && !tokens.touchesPrevious(at + 1)) {
            return true;
        }
        return Set.of("some", "about", "than", "nearly", "almost", "least", "approximately", "roughly", "over")
                .contains(tokens.word(at - 1));
    }

    /** {@code 2006-07} and {@code 2006/07}. */
    private static @Nullable TimeExpression twoYears(Lexemes tokens, int at, int year) {
        String mark = tokens.word(at + 1);
        String last = tokens.word(at + 2);
        boolean joined = (mark.equals("-") || mark.equals("/") || mark.equals("–"))
                && tokens.touchesPrevious(at + 1)
                && tokens.touchesPrevious(at + 2);
        String expected = Integer.toString(year + 1);
        if (!joined || !(last.equals(expected) || last.equals(expected.substring(2)))) {
            return null;
        }
        return new TimeExpression(at, at + 3, TimeValue.years(year + "/" + expected, year, year + 1));
    }

    private static @Nullable TimeExpression decade(Lexemes tokens, int at) {
        boolean apostrophe = tokens.wordsAt(at, "'") || tokens.wordsAt(at, "’");
        int digitsAt = apostrophe ? at + 1 : at;
        String digits = tokens.word(digitsAt);
        int after = tokens.word(digitsAt + 1).equals("'s") ? digitsAt + 2 : digitsAt + 1;
        boolean plural = after > digitsAt + 1 || (tokens.wordsAt(after, "s") && tokens.touchesPrevious(after));
        if (!plural || !tokens.isNumber(digitsAt) || !digits.endsWith("0") || digits.indexOf('.') >= 0) {
            return null;
        }
        int end = after > digitsAt + 1 ? after : after + 1;
        if (digits.length() == 4 && !apostrophe) {
            int year = Integer.parseInt(digits);
            boolean possessive = after > digitsAt + 1;
            return year < 1100 || year > 2100 || possessive
                    ? null
                    : new TimeExpression(at, end, TimeValue.decade(year));
        }
        boolean short2 = digits.length() == 2 && (apostrophe || tokens.wordsAt(at - 1, "the"));
        return short2 ? new TimeExpression(at, end, TimeValue.decade(1900 + Integer.parseInt(digits))) : null;
    }

    private static @Nullable TimeExpression shortYear(Lexemes tokens, int at) {
        String digits = tokens.word(at + 1);
        boolean opens = !tokens.touchesPrevious(at) && tokens.touchesPrevious(at + 1);
        if (!opens
                || !isIntroduced(tokens, at)
                || digits.length() != 2
                || !tokens.isNumber(at + 1)
                || (tokens.touchesPrevious(at + 2) && tokens.isWord(at + 2))) {
            return null;
        }
        int year = Integer.parseInt(digits);
        return new TimeExpression(at, at + 2, TimeValue.year(year < 40 ? 2000 + year : 1900 + year));
    }

    /** {@code since '92}, {@code June '68}; not {@code Ploughshare '11}, a name with its edition. */
    private static boolean isIntroduced(Lexemes tokens, int at) {
        String before = tokens.word(at - 1);
        return INTRODUCING.contains(before) || BEFORE_SHORT.contains(before) || CalendarNames.month(before) > 0;
    }

    private static @Nullable TimeExpression fiscal(Lexemes tokens, int at) {
        String word = tokens.word(at);
        if (word.length() == 6 && word.substring(2).matches("\\d{4}")) {
            return new TimeExpression(at, at + 1, TimeValue.fiscalYear(Integer.parseInt(word.substring(2))));
        }
        int yearAt = tokens.wordsAt(at + 1, "year") ? at + 2 : at + 1;
        int year = word.equals("fy") || !word.startsWith("fy") ? fourDigits(tokens, yearAt) : 0;
        return year == 0 ? null : new TimeExpression(at, yearAt + 1, TimeValue.fiscalYear(year));
    }

    private static @Nullable TimeExpression century(Lexemes tokens, int at) {
        boolean ordinal = Ordinals.isSuffix(tokens.word(at + 1));
        if (!tokens.isNumber(at)
                || !ordinal
                || tokens.word(at).length() > 2
                || tokens.word(at).charAt(0) == '.') {
            return null;
        }
        int unitAt = tokens.wordsAt(at + 2, "-") ? at + 3 : at + 2;
        int number = Integer.parseInt(tokens.word(at));
        return tokens.wordsAt(unitAt, "century") && number > 0
                ? new TimeExpression(at, unitAt + 1, TimeValue.century(number))
                : null;
    }
}
