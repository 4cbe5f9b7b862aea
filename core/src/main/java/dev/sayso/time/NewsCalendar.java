package dev.sayso.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * The calendar as a news desk means it on the day of publication: a month or weekday alone is the last one up to that
 * day unless the words speak of the future. Without a day of publication, years and weeks stay X's. Immutable.
 */
final class NewsCalendar {

    /** A date without year or tense this many days ahead is more likely announced than remembered. */
    private static final int AHEAD = 90;

    /** What was due this many days ago is told in the same words as what is to come. */
    private static final int OVERDUE = 45;

    private final @Nullable LocalDate today;

    NewsCalendar(@Nullable LocalDate today) {
        this.today = today;
    }

    @Nullable
    LocalDate today() {
        return today;
    }

    /** A weekday; on that weekday itself it is today. */
    TimeValue weekday(DayOfWeek weekday, Tense tense) {
        if (today == null) {
            return TimeValue.open("XXXX-WXX-" + weekday.getValue());
        }
        return TimeValue.day(today.with(
                tense == Tense.FUTURE
                        ? TemporalAdjusters.nextOrSame(weekday)
                        : TemporalAdjusters.previousOrSame(weekday)));
    }

    /** {@code this Friday}: that of this week unless the tense says another. */
    TimeValue weekdayOfThisWeek(DayOfWeek weekday, Tense tense) {
        return today == null || tense != Tense.UNKNOWN ? weekday(weekday, tense) : TimeValue.day(today.with(weekday));
    }

    /** {@code last Monday}, {@code next Monday}: never today. */
    TimeValue weekdayBeside(DayOfWeek weekday, int direction) {
        if (today == null) {
            return TimeValue.open("XXXX-WXX-" + weekday.getValue());
        }
        return TimeValue.day(
                today.with(direction < 0 ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday)));
    }

    /** A month without year. */
    TimeValue month(int month, Tense tense) {
        if (today == null) {
            return TimeValue.open("XXXX-%02d".formatted(month));
        }
        int year = today.getYear();
        if (tense == Tense.FUTURE && month < today.getMonthValue()) {
            year++;
        } else if (tense != Tense.FUTURE && month > today.getMonthValue()) {
            year--;
        }
        return TimeValue.month(YearMonth.of(year, month));
    }

    /** A day of a month without year; null where the month has no such day. */
    @Nullable
    TimeValue monthDay(int month, int day, Tense tense) {
        if (day < 1 || day > YearMonth.of(2000, month).lengthOfMonth()) {
            return null;
        }
        if (today == null) {
            return TimeValue.open("XXXX-%02d-%02d".formatted(month, day));
        }
        LocalDate date = MonthDay.of(month, day).atYear(today.getYear());
        LocalDate latest = tense == Tense.UNKNOWN ? today.plusDays(AHEAD) : today.plusDays(1);
        if (tense == Tense.FUTURE) {
            date = date.isBefore(today.minusDays(OVERDUE)) ? date.plusYears(1) : date;
        } else if (date.isAfter(latest)) {
            date = date.minusYears(1);
        }
        return TimeValue.day(date);
    }

    /** A full date; null if there is no such day. */
    static @Nullable TimeValue date(int year, int month, int day) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? TimeValue.day(LocalDate.of(year, month, day)) : null;
    }

    TimeValue daysFromToday(int days) {
        return today == null ? TimeValue.open("XXXX-XX-XX") : TimeValue.day(today.plusDays(days));
    }

    /** The n-th quarter without year: the last one that has begun, or the next one. */
    TimeValue quarter(int quarter, Tense tense) {
        if (today == null) {
            return TimeValue.open("XXXX-Q" + quarter);
        }
        int current = (today.getMonthValue() + 2) / 3;
        int year = today.getYear();
        // results of a quarter are told in the next one, so the current one is meant only where the future is
        boolean past = tense != Tense.FUTURE && quarter >= current;
        return TimeValue.quarter(past ? year - 1 : year, quarter);
    }

    /** The unit that holds today, or one {@code shift} units away: {@code last week} is −1. */
    TimeValue unit(CalendarUnit unit, int shift) {
        LocalDate day = today;
        if (day == null) {
            return TimeValue.open(unit.unknown());
        }
        return switch (unit) {
            case DAY -> TimeValue.day(day.plusDays(shift));
            case WEEK -> TimeValue.week(day.plusWeeks(shift));
            case MONTH -> TimeValue.month(YearMonth.from(day).plusMonths(shift));
            case QUARTER -> {
                YearMonth month = YearMonth.from(day).plusMonths(3L * shift);
                yield TimeValue.quarter(month.getYear(), (month.getMonthValue() + 2) / 3);
            }
            case YEAR -> TimeValue.year(day.getYear() + shift);
            case DECADE -> TimeValue.decade(day.getYear() / 10 * 10 + 10 * shift);
            case CENTURY -> TimeValue.century((day.getYear() + 99) / 100 + shift);
            case SECOND, MINUTE, HOUR -> TimeValue.day(day);
        };
    }

    /** {@code this weekend} on a Monday or Tuesday is the one just past unless the future is meant. */
    TimeValue weekend(int shift, Tense tense) {
        LocalDate day = today;
        if (day == null) {
            return TimeValue.open("XXXX-WXX-WE");
        }
        boolean justPast =
                shift == 0 && tense != Tense.FUTURE && day.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) < 0;
        boolean onWeekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        int weeks = justPast ? -1 : shift;
        // "last weekend" on a weekday is the one before this week, on a Saturday too
        return TimeValue.weekend(day.plusWeeks(onWeekend && shift > 0 ? shift : weeks));
    }
}
