package dev.sayso.time;

import dev.sayso.text.Lexemes;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Weeks told by one of their days: {@code the week ending 2 March}, {@code the week of May 5}, {@code the weekend of July 4}. */
final class WeekEndingPattern implements TimePattern {

    private static final DayPatterns DAYS = new DayPatterns();

    @Override
    public @Nullable TimeExpression at(TimeContext context, int token) {
        Lexemes tokens = context.tokens();
        boolean weekend = tokens.wordsAt(token, "the", "weekend");
        if (!weekend && !tokens.wordsAt(token, "the", "week")) {
            return null;
        }
        String link = context.word(token + 2);
        int at = context.word(token + 3).equals("on") ? token + 4 : token + 3;
        TimeExpression found = DAYS.at(context, at);
        LocalDate day = found == null ? null : found.value().latest();
        if (found == null || !found.value().isDay()) {
            return null;
        }
        TimeValue value = weekend ? weekend(link, day) : week(link, day);
        return value == null ? null : new TimeExpression(token, found.end(), value);
    }

    private static @Nullable TimeValue week(String link, @Nullable LocalDate day) {
        TimeValue week = day == null ? TimeValue.open("XXXX-WXX") : TimeValue.week(day);
        return switch (link) {
            case "ending", "ended", "to" -> day == null ? week : week.within(day.minusDays(6), day);
            case "beginning", "starting" -> day == null ? week : week.within(day, day.plusDays(6));
            case "of" -> week;
            default -> null;
        };
    }

    private static @Nullable TimeValue weekend(String link, @Nullable LocalDate day) {
        TimeValue weekend = day == null ? TimeValue.open("XXXX-WXX-WE") : TimeValue.weekend(day);
        return link.equals("of") ? weekend : null;
    }
}
