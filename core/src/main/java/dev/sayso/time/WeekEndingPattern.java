package dev.sayso.time;

import dev.sayso.text.Lexemes;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Seven days that end on a day: {@code the week ending 2 March}, {@code the week to Friday}. */
final class WeekEndingPattern implements TimePattern {

    private static final DayPatterns DAYS = new DayPatterns();

    @Override
    public @Nullable TimeExpression at(TimeContext context, int token) {
        Lexemes tokens = context.tokens();
        if (!tokens.wordsAt(token, "the", "week")) {
            return null;
        }
        int at = token + 3;
        boolean ends = switch (context.word(token + 2)) {
            case "ending", "ended", "to" -> true;
            default -> false;
        };
        TimeExpression day = ends ? DAYS.at(context, context.word(at).equals("on") ? at + 1 : at) : null;
        LocalDate last = day == null ? null : day.value().latest();
        if (day == null || last == null || !day.value().isDay()) {
            return null;
        }
        return new TimeExpression(token, day.end(), TimeValue.week(last).within(last.minusDays(6), last));
    }
}
