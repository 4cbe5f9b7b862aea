package dev.sayso.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression means: a TIMEX3 value with its type, and the days it covers where they are known.
 *
 * @param value as TimeML's TIMEX3 {@code value}
 */
record TimeValue(
        TimeMention.Type type,
        String value,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest) {

    static TimeValue day(LocalDate day) {
        return new TimeValue(TimeMention.Type.DATE, day.toString(), day, day);
    }

    static TimeValue days(LocalDate first, LocalDate last) {
        return new TimeValue(TimeMention.Type.DATE, first + "/" + last, first, last);
    }

    static TimeValue month(YearMonth month) {
        return new TimeValue(TimeMention.Type.DATE, month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    static TimeValue year(int year) {
        return years("%04d".formatted(year), year, year);
    }

    /** The ten years from {@code year}, a multiple of ten. */
    static TimeValue decade(int year) {
        return years(Integer.toString(year / 10), year, year + 9);
    }

    /** The n-th century. */
    static TimeValue century(int n) {
        return years("%02d".formatted(n - 1), (n - 1) * 100 + 1, n * 100);
    }

    static TimeValue fiscalYear(int year) {
        return new TimeValue(TimeMention.Type.DATE, "FY" + year, null, null);
    }

    /** The years from one to another, as a season or a school year is written. */
    static TimeValue years(String value, int first, int last) {
        return new TimeValue(TimeMention.Type.DATE, value, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** The ISO week that a day lies in. */
    static TimeValue week(LocalDate day) {
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        return new TimeValue(TimeMention.Type.DATE, weekOf(day), monday, monday.plusDays(6));
    }

    /** The Saturday and Sunday of the ISO week that a day lies in. */
    static TimeValue weekend(LocalDate day) {
        LocalDate saturday = day.with(DayOfWeek.SATURDAY);
        return new TimeValue(TimeMention.Type.DATE, weekOf(day) + "-WE", saturday, saturday.plusDays(1));
    }

    static TimeValue quarter(int year, int quarter) {
        YearMonth first = YearMonth.of(year, 3 * quarter - 2);
        return months("%d-Q%d".formatted(year, quarter), first, 3);
    }

    static TimeValue half(int year, int half) {
        return months("%d-H%d".formatted(year, half), YearMonth.of(year, 6 * half - 5), 6);
    }

    static TimeValue months(String value, YearMonth first, int count) {
        YearMonth last = first.plusMonths(count - 1L);
        return new TimeValue(TimeMention.Type.DATE, value, first.atDay(1), last.atEndOfMonth());
    }

    static TimeValue duration(String value) {
        return new TimeValue(TimeMention.Type.DURATION, value, null, null);
    }

    static TimeValue set(String value) {
        return new TimeValue(TimeMention.Type.SET, value, null, null);
    }

    /** A date that only points: {@code PAST_REF}, {@code FUTURE_REF}, or one with X's where the year is unknown. */
    static TimeValue open(String value) {
        return new TimeValue(TimeMention.Type.DATE, value, null, null);
    }

    /** The same day with a time of it: {@code MO} in the morning, {@code 17:30} on the clock. */
    TimeValue at(String time) {
        return new TimeValue(TimeMention.Type.TIME, value + "T" + time, earliest, latest);
    }

    /** The same value, known to lie within these days. */
    TimeValue within(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new TimeValue(type, value, first, last);
    }

    /** Whether it is one calendar day, known or with an unknown year. */
    boolean isDay() {
        boolean known = earliest != null && earliest.equals(latest);
        boolean weekday = value.startsWith("XXXX-W") && !value.endsWith("X") && !value.endsWith("E");
        boolean dayOfYear = value.startsWith("XXXX-") && value.length() == "XXXX-02-04".length();
        return type == TimeMention.Type.DATE && (known || weekday || dayOfYear);
    }

    private static String weekOf(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
