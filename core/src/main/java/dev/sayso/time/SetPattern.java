package dev.sayso.time;

import dev.sayso.text.Lexemes;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times that come back: {@code every day}, {@code each Tuesday}, {@code weekly}, {@code twice a week}, {@code Sundays}. */
final class SetPattern implements TimePattern {

    static final Map<String, String> ADJECTIVES = Map.ofEntries(
            Map.entry("hourly", "PT1H"),
            Map.entry("daily", "P1D"),
            Map.entry("nightly", "P1D"),
            Map.entry("weekly", "P1W"),
            Map.entry("fortnightly", "P2W"),
            Map.entry("monthly", "P1M"),
            Map.entry("quarterly", "P1Q"),
            Map.entry("yearly", "P1Y"),
            Map.entry("annual", "P1Y"),
            Map.entry("annually", "P1Y"),
            Map.entry("biennial", "P2Y"));
    private static final Set<String> COUNTS = Set.of("once", "twice", "times");

    @Override
    public @Nullable TimeExpression at(TimeContext context, int token) {
        Lexemes tokens = context.tokens();
        String word = context.word(token);
        String adjective = ADJECTIVES.get(word);
        if (adjective != null) {
            boolean name = tokens.isCapitalized(token) && !tokens.startsSentence(token);
            return name ? null : new TimeExpression(token, token + 1, TimeValue.set(adjective));
        }
        if (word.equals("every") || word.equals("each")) {
            return every(context, token);
        }
        if (word.equals("a") || word.equals("an") || word.equals("per")) {
            return rate(context, token);
        }
        if (word.endsWith("days") && tokens.isCapitalized(token)) {
            DayOfWeek weekday = CalendarNames.weekday(word.substring(0, word.length() - 1));
            return weekday == null ? null : new TimeExpression(token, token + 1, weekly(weekday));
        }
        return null;
    }

    private static @Nullable TimeExpression every(TimeContext context, int token) {
        int at = context.word(token + 1).equals("single")
                        || context.word(token + 1).equals("other")
                ? token + 2
                : token + 1;
        Amount amount = Amount.at(context.tokens(), at);
        if (amount != null) {
            return new TimeExpression(
                    token, amount.end(), TimeValue.set(amount.duration().value()));
        }
        String word = context.word(at);
        CalendarUnit unit = CalendarUnit.of(word);
        if (unit != null && !word.endsWith("s")) {
            String number =
                    Integer.toString(unit.size() * (context.word(token + 1).equals("other") ? 2 : 1));
            return new TimeExpression(token, at + 1, TimeValue.set(unit.duration(number)));
        }
        DayOfWeek weekday = CalendarNames.weekday(word);
        if (weekday != null) {
            return new TimeExpression(token, at + 1, weekly(weekday));
        }
        String part = CalendarNames.dayPart(word);
        if (part != null) {
            return new TimeExpression(token, at + 1, TimeValue.set("XXXX-XX-XXT" + part));
        }
        int month =
                CalendarNames.isFullMonth(word) && context.tokens().isCapitalized(at) ? CalendarNames.month(word) : 0;
        return month == 0 ? null : new TimeExpression(token, at + 1, TimeValue.set("XXXX-%02d".formatted(month)));
    }

    /** {@code 15 a year}, {@code twice a week}: a unit after a count. */
    private static @Nullable TimeExpression rate(TimeContext context, int token) {
        CalendarUnit unit = CalendarUnit.of(context.word(token + 1));
        boolean counted = context.tokens().isNumber(token - 1) || COUNTS.contains(context.word(token - 1));

        if (unit == null
                || unit.compareTo(CalendarUnit.DAY) < 0
                || !counted
                || context.word(token + 1).endsWith("s")
                || context.word(token + 2).equals("ago")) {
            return null;
        }
        return new TimeExpression(token, token + 2, TimeValue.set(unit.duration(Integer.toString(unit.size()))));
    }

    private static TimeValue weekly(DayOfWeek weekday) {
        return TimeValue.set("XXXX-WXX-" + weekday.getValue());
    }
}
