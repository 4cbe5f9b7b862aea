package dev.sayso.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ways to write one calendar day: what a clock time or a part of the day may stand beside. */
final class DayPatterns implements TimePattern {

    private static final List<TimePattern> PATTERNS =
            List.of(new WeekdayPattern(), new CalendarDatePattern(), new NumericDatePattern(), new NamedDayPattern());

    @Override
    public @Nullable TimeExpression at(TimeContext context, int token) {
        for (TimePattern pattern : PATTERNS) {
            TimeExpression found = pattern.at(context, token);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
