package dev.sayso.time;

import dev.sayso.text.Lexemes;
import org.jspecify.annotations.Nullable;

/** Days with what follows them: a part ({@code Monday evening}) or the clock ({@code on Friday at 5 p.m.}). */
final class DayTimePattern implements TimePattern {

    private static final DayPatterns DAYS = new DayPatterns();

    @Override
    public @Nullable TimeExpression at(TimeContext context, int token) {
        TimeExpression day = DAYS.at(context, token);
        if (day == null || !day.value().isDay()) {
            return day;
        }
        Lexemes tokens = context.tokens();
        int end = day.end();
        String part = CalendarNames.dayPart(context.word(end));
        TimeExpression timed = part == null ? day : day.to(end + 1, day.value().at(part));
        int at = context.word(timed.end()).equals(",") ? timed.end() + 1 : timed.end();
        if (!context.word(at).equals("at") || tokens.startsLine(at)) {
            return timed;
        }
        Clock clock = Clock.at(tokens, at + 1);
        return clock == null ? timed : day.to(clock.end(), day.value().at(clock.time()));
    }
}
