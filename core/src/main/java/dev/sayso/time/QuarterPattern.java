package dev.sayso.time;

import dev.sayso.text.Lexemes;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Quarters and halves of years: {@code the third quarter of this year}, {@code Q3 2024}, {@code the first half of 2023}. */
final class QuarterPattern implements TimePattern {

    private static final Map<String, Integer> ORDINALS = Map.of("first", 1, "second", 2, "third", 3, "fourth", 4);

    @Override
    public @Nullable TimeExpression at(TimeContext context, int token) {
        Lexemes tokens = context.tokens();
        String word = context.word(token);
        if (word.length() == 2 && word.charAt(0) == 'q' && word.charAt(1) >= '1' && word.charAt(1) <= '4') {
            return of(context, token, token + 1, word.charAt(1) - '0', true);
        }
        int at = word.equals("the") ? token + 1 : token;
        int number = ORDINALS.getOrDefault(context.word(at), 0);
        int unitAt = tokens.wordsAt(at + 1, "-") ? at + 2 : at + 1;
        boolean quarter = context.word(unitAt).equals("quarter");
        boolean half = context.word(unitAt).equals("half") && number < 3;
        if (number == 0 || (!quarter && !half)) {
            return null;
        }
        return of(context, token, unitAt + 1, number, quarter);
    }

    private static @Nullable TimeExpression of(TimeContext context, int first, int end, int number, boolean quarter) {
        Lexemes tokens = context.tokens();
        int yearAt = tokens.wordsAt(end, "of") || tokens.wordsAt(end, "in") ? end + 1 : end;
        int year = YearPattern.fourDigits(tokens, yearAt);
        int yearEnd = yearAt + 1;
        LocalDate today = context.calendar().today();
        int direction = Direction.of(context.word(yearAt));
        if (year == 0 && direction != Direction.NONE && context.word(yearAt + 1).equals("year") && today != null) {
            year = today.getYear() + direction;
            yearEnd = yearAt + 2;
        }
        if (year == 0 && tokens.wordsAt(end, "of", "the", "year") && today != null) {
            boolean begun = number == 1 || today.getMonthValue() > (quarter ? 3 * number - 3 : 6);
            boolean lastYears = !begun && context.tenseAround(first, end) != Tense.FUTURE;
            year = today.getYear() - (lastYears ? 1 : 0);
            yearEnd = end + 3;
        }
        if (year > 0) {
            return new TimeExpression(
                    first, yearEnd, quarter ? TimeValue.quarter(year, number) : TimeValue.half(year, number));
        }
        // "the second half" alone is mostly one of a match
        return quarter
                ? new TimeExpression(first, end, context.calendar().quarter(number, context.tenseAround(first, end)))
                : null;
    }
}
