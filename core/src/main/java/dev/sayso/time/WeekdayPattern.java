package dev.sayso.time;

import dev.sayso.text.Lexemes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Weekdays: {@code Tuesday}, {@code last Friday}, {@code Monday of last week}, {@code Tuesday, February 4}. */
final class WeekdayPattern implements TimePattern {

    private static final TimePattern DATES = new CalendarDatePattern();

    @Override
    public @Nullable TimeExpression at(TimeContext context, int token) {
        Lexemes tokens = context.tokens();
        int direction = Direction.of(context.word(token));
        int at = direction == Direction.NONE ? token : token + 1;
        DayOfWeek weekday = CalendarNames.weekday(context.word(at));
        if (weekday == null || !tokens.isCapitalized(at)) {
            return null;
        }
        int next = tokens.wordsAt(at + 1, ",") ? at + 2 : at + 1;
        TimeExpression dated = DATES.at(context, next);
        if (dated != null && dated.value().isDay()) {
            return dated.from(token);
        }
        TimeExpression inWeek = dayOfNamedWeek(context, token, at, weekday);
        if (inWeek != null) {
            return inWeek;
        }
        TimeValue value = direction == -1 || direction == 1
                ? context.calendar().weekdayBeside(weekday, direction)
                : context.calendar().weekday(weekday, context.tenseAround(token, at + 1));
        return new TimeExpression(token, at + 1, value);
    }

    private static @Nullable TimeExpression dayOfNamedWeek(TimeContext context, int token, int at, DayOfWeek weekday) {
        int relative = context.word(at + 1).equals("of") ? at + 2 : at + 1;
        int weeks = Direction.of(context.word(relative));
        LocalDate today = context.calendar().today();
        if (weeks == Direction.NONE || !context.word(relative + 1).equals("week") || today == null) {
            return null;
        }
        LocalDate day = today.plusWeeks(weeks).with(weekday);
        return new TimeExpression(token, relative + 2, TimeValue.day(day));
    }
}
