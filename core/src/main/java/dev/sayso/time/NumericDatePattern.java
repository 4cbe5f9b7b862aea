package dev.sayso.time;

import dev.sayso.text.Lexemes;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Dates in digits: {@code 2025-02-04}, {@code 7/8/07}, {@code 04.02.2025}. Where both orders of day and month are
 * possible, the one nearer to the day of publication is meant; without that day only the year is known.
 */
final class NumericDatePattern implements TimePattern {

    private static final int TOKENS = 5;

    @Override
    public @Nullable TimeExpression at(TimeContext context, int token) {
        Lexemes tokens = context.tokens();
        if (!tokens.isNumber(token)) {
            return null;
        }
        String word = tokens.word(token);
        if (word.length() >= 8 && word.matches("\\d{1,2}\\.\\d{1,2}\\.\\d{4}")) {
            int month = word.indexOf('.') + 1;
            int year = word.lastIndexOf('.') + 1;
            return expression(
                    token,
                    token + 1,
                    NewsCalendar.date(
                            Integer.parseInt(word.substring(year)),
                            Integer.parseInt(word.substring(month, year - 1)),
                            Integer.parseInt(word.substring(0, month - 1))));
        }
        String mark = tokens.word(token + 1);
        boolean shaped = (mark.equals("-") || mark.equals("/"))
                && tokens.word(token + 3).equals(mark)
                && allTouch(tokens, token + 1)
                && !tokens.touchesPrevious(token);
        int middle = number(tokens, token + 2);
        int last = number(tokens, token + 4);
        int first = number(tokens, token);
        if (!shaped || middle < 1 || last < 0 || first < 0 || tokens.wordsAt(token + TOKENS, mark)) {
            return null;
        }
        if (word.length() == 4) {
            return expression(token, token + TOKENS, NewsCalendar.date(first, middle, last));
        }
        boolean yearLast =
                tokens.word(token + 4).length() == 4 || tokens.word(token + 4).length() == 2;
        return mark.equals("/") && yearLast
                ? expression(
                        token, token + TOKENS, eitherOrder(context, first, middle, last < 100 ? 2000 + last : last))
                : null;
    }

    private static @Nullable TimeValue eitherOrder(TimeContext context, int first, int second, int year) {
        TimeValue american = NewsCalendar.date(year, first, second);
        TimeValue european = NewsCalendar.date(year, second, first);
        if (american == null || european == null || american.equals(european)) {
            return american == null ? european : american;
        }
        LocalDate today = context.calendar().today();
        if (today == null) {
            TimeValue known = TimeValue.year(year);
            return TimeValue.open(year + "-XX-XX").within(known.earliest(), known.latest());
        }
        return distance(today, european) < distance(today, american) ? european : american;
    }

    private static long distance(LocalDate today, TimeValue value) {
        return value.earliest() == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(today, value.earliest()));
    }

    private static boolean allTouch(Lexemes tokens, int from) {
        for (int i = from; i < from + TOKENS - 1; i++) {
            if (!tokens.touchesPrevious(i)) {
                return false;
            }
        }
        return true;
    }

    /** A whole number of up to four digits, −1 for anything else. */
    private static int number(Lexemes tokens, int at) {
        String word = tokens.word(at);
        boolean whole = tokens.isNumber(at) && word.length() <= 4 && word.indexOf('.') < 0;
        return whole ? Integer.parseInt(word) : -1;
    }

    private static @Nullable TimeExpression expression(int first, int end, @Nullable TimeValue value) {
        return value == null ? null : new TimeExpression(first, end, value);
    }
}
