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
        if (!tokens.isCapitalized(at)) {
            return null;
        }
        if (weekday == null) {
            return CalendarNames.isShortWeekday(context.word(at)) ? beforeDate(context, token, at) : null;
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
        NewsCalendar calendar = context.calendar();
        Tense tense = context.tenseAround(token, at + 1);
        TimeValue value = switch (direction) {
            case -1, 1 -> calendar.weekdayBeside(weekday, direction);
            case 0 -> calendar.weekdayOfThisWeek(weekday, tense);
            default -> calendar.weekday(weekday, tense);
        };
        return new TimeExpression(token, at + 1, value);
    }

    /** {@code Thu, 6 Feb}, {@code Tues. Feb. 4}: an abbreviated weekday is sure only beside its date. */
    private static @Nullable TimeExpression beforeDate(TimeContext context, int token, int at) {
        int point = context.word(at + 1).equals(".") ? at + 2 : at + 1;
        int next = context.word(point).equals(",") ? point + 1 : point;
        TimeExpression dated = context.tokens().startsLine(next) ? null : DATES.at(context, next);
        return dated != null && dated.value().isDay() ? dated.from(token) : null;
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
