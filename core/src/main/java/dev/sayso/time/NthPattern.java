package dev.sayso.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Days and weeks counted within a longer stretch: {@code the first week of March}, {@code the second Sunday in May}, {@code
 * the last day of this year}.
 */
final class NthPattern implements TimePattern {

    private static final int LAST = -1;
    private static final int SHORTEST = 28;
    private static final int LONGEST_MONTH = 31;
    private static final Map<String, Integer> ORDINALS =
            Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "last", LAST, "final", LAST);
    private static final List<TimePattern> WHOLES = List.of(new CalendarDatePattern(), new RelativeUnitPattern());

    @Override
    public @Nullable TimeExpression at(TimeContext context, int token) {
        int at = context.word(token).equals("the") ? token + 1 : token;
        Integer nth = ORDINALS.get(context.word(at));
        String link = context.word(at + 2);
        if (nth == null || !(link.equals("of") || link.equals("in"))) {
            return null;
        }
        TimeExpression whole = whole(context, at + 3);
        LocalDate first = whole == null ? null : whole.value().earliest();
        LocalDate last = whole == null ? null : whole.value().latest();
        if (whole == null || first == null || last == null || ChronoUnit.DAYS.between(first, last) + 1 < SHORTEST) {
            return null;
        }
        TimeValue value = counted(context.word(at + 1), nth, first, last);
        return value == null ? null : new TimeExpression(token, whole.end(), value);
    }

    private static @Nullable TimeExpression whole(TimeContext context, int at) {
        for (TimePattern pattern : WHOLES) {
            TimeExpression found = pattern.at(context, at);
            if (found != null) {
                return found.value().type() == TimeMention.Type.DATE ? found : null;
            }
        }
        return null;
    }

    private static @Nullable TimeValue counted(String unit, int nth, LocalDate first, LocalDate last) {
        switch (unit) {
            case "day" -> {
                return TimeValue.day(nth == LAST ? last : first.plusDays(nth - 1L));
            }
            case "week" -> {
                LocalDate begins = nth == LAST ? last.minusDays(6) : first.plusWeeks(nth - 1L);
                return TimeValue.week(begins.plusDays(3)).within(begins, begins.plusDays(6));
            }
            default -> {
                DayOfWeek weekday = unit.equals("weekend") ? DayOfWeek.SATURDAY : CalendarNames.weekday(unit);
                boolean month = ChronoUnit.DAYS.between(first, last) < LONGEST_MONTH;
                if (weekday == null || !month) {
                    return null;
                }
                LocalDate day = first.with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
                return unit.equals("weekend") ? TimeValue.weekend(day) : TimeValue.day(day);
            }
        }
    }
}
