package dev.sayso.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Clock times, with the day and its part that may follow: {@code 5:30 p.m.}, {@code 8 o'clock on Friday morning}. */
final class ClockPattern implements TimePattern {

    private static final DayPatterns DAYS = new DayPatterns();

    @Override
    public @Nullable TimeExpression at(TimeContext context, int token) {
        Clock clock = Clock.at(context.tokens(), token);
        if (clock == null) {
            return null;
        }
        int dayAt = clock.end();
        if (context.word(dayAt).equals("on") || context.word(dayAt).equals(",")) {
            dayAt++;
        }
        TimeExpression day = DAYS.at(context, dayAt);
        if (day != null && day.value().isDay()) {
            String part = CalendarNames.dayPart(context.word(day.end()));
            Clock evening = part == null || part.equals("MO") ? null : clock.inTheEvening();
            String time = evening == null ? clock.time() : evening.time();
            return new TimeExpression(
                    token, part == null ? day.end() : day.end() + 1, day.value().at(time));
        }
        return new TimeExpression(token, clock.end(), onDayInQuestion(context, token, clock));
    }

    /** After an evening that was told of, the small hours are those of the next day and ten o'clock is ten at night. */
    private static TimeValue onDayInQuestion(TimeContext context, int token, Clock clock) {
        LocalDate day = context.dayInQuestion(token);
        if (day == null) {
            return TimeValue.open("XXXX-XX-XX").at(clock.time());
        }
        if (!context.isLate(day) || !clock.isMorning()) {
            return TimeValue.day(day).at(clock.time());
        }
        Clock evening = clock.inTheEvening();
        boolean nextDay = evening == null && context.isOver(day);
        return TimeValue.day(nextDay ? day.plusDays(1) : day).at(evening == null ? clock.time() : evening.time());
    }
}
