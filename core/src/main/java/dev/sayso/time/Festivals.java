package dev.sayso.time;

import dev.sayso.text.Phrases;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The days of the year with names of their own, and when they fall. */
final class Festivals {

    private static final int RAMADAN = 9;
    private static final int DAYS_OF_RAMADAN = 29;

    /**
     * A named day or stretch of days.
     *
     * @param first its first day in a year
     * @param days how many days it has
     */
    record Festival(IntFunction<LocalDate> first, int days) {

        /** When it is in a year; null where its calendar does not reach that year. */
        @Nullable
        TimeValue in(int year) {
            try {
                LocalDate day = first.apply(year);
                return days == 1 ? TimeValue.day(day) : TimeValue.days(day, day.plusDays(days - 1L));
            } catch (DateTimeException outsideTheCalendar) {
                return null;
            }
        }
    }

    private Festivals() {}

    /** The festivals by their names, in the tokens of {@link dev.sayso.text.Lexemes}. */
    static Phrases<Festival> byName() {
        Map<String, Festival> days = new HashMap<>();
        fixed(days, "new year 's day", 1, 1);
        fixed(days, "orthodox christmas", 1, 7);
        fixed(days, "burns night", 1, 25);
        fixed(days, "australia day", 1, 26);
        fixed(days, "groundhog day", 2, 2);
        fixed(days, "valentine 's day", 2, 14);
        fixed(days, "international women 's day", 3, 8);
        fixed(days, "st patrick 's day", 3, 17);
        fixed(days, "st . patrick 's day", 3, 17);
        fixed(days, "april fools ' day", 4, 1);
        fixed(days, "earth day", 4, 22);
        fixed(days, "anzac day", 4, 25);
        fixed(days, "may day", 5, 1);
        fixed(days, "juneteenth", 6, 19);
        fixed(days, "canada day", 7, 1);
        fixed(days, "fourth of july", 7, 4);
        fixed(days, "bastille day", 7, 14);
        fixed(days, "halloween", 10, 31);
        fixed(days, "all saints ' day", 11, 1);
        fixed(days, "bonfire night", 11, 5);
        fixed(days, "veterans day", 11, 11);
        fixed(days, "armistice day", 11, 11);
        fixed(days, "christmas", 12, 25);
        fixed(days, "christmas day", 12, 25);
        fixed(days, "christmas eve", 12, 24);
        fixed(days, "boxing day", 12, 26);
        fixed(days, "new year 's eve", 12, 31);
        fixed(days, "hogmanay", 12, 31);
        weekday(days, "martin luther king day", 1, DayOfWeek.MONDAY, 3);
        weekday(days, "presidents day", 2, DayOfWeek.MONDAY, 3);
        weekday(days, "memorial day", 5, DayOfWeek.MONDAY, -1);
        weekday(days, "father 's day", 6, DayOfWeek.SUNDAY, 3);
        weekday(days, "labor day", 9, DayOfWeek.MONDAY, 1);
        weekday(days, "columbus day", 10, DayOfWeek.MONDAY, 2);
        weekday(days, "remembrance sunday", 11, DayOfWeek.SUNDAY, 2);
        weekday(days, "thanksgiving", 11, DayOfWeek.THURSDAY, 4);
        weekday(days, "thanksgiving day", 11, DayOfWeek.THURSDAY, 4);
        afterThanksgiving(days, "black friday", 1);
        afterThanksgiving(days, "cyber monday", 4);
        afterThanksgiving(days, "giving tuesday", 5);
        afterEaster(days, "shrove tuesday", -47);
        afterEaster(days, "fat tuesday", -47);
        afterEaster(days, "ash wednesday", -46);
        afterEaster(days, "palm sunday", -7);
        afterEaster(days, "maundy thursday", -3);
        afterEaster(days, "good friday", -2);
        afterEaster(days, "holy saturday", -1);
        afterEaster(days, "easter", 0);
        afterEaster(days, "easter sunday", 0);
        afterEaster(days, "easter monday", 1);
        afterEaster(days, "pentecost", 49);
        afterEaster(days, "whit monday", 50);
        days.put("orthodox easter", new Festival(Festivals::orthodoxEaster, 1));
        islamic(days, "ramadan", RAMADAN, 1, DAYS_OF_RAMADAN);
        islamic(days, "eid al - fitr", RAMADAN + 1, 1, 1);
        islamic(days, "eid al - adha", 12, 10, 1);
        return Phrases.of(days);
    }

    private static void fixed(Map<String, Festival> days, String name, int month, int day) {
        days.put(name, new Festival(year -> LocalDate.of(year, month, day), 1));
    }

    private static void weekday(Map<String, Festival> days, String name, int month, DayOfWeek weekday, int ordinal) {
        days.put(name, new Festival(year -> nth(year, month, weekday, ordinal), 1));
    }

    private static void afterThanksgiving(Map<String, Festival> days, String name, int later) {
        days.put(name, new Festival(year -> nth(year, 11, DayOfWeek.THURSDAY, 4).plusDays(later), 1));
    }

    private static void afterEaster(Map<String, Festival> days, String name, int later) {
        days.put(name, new Festival(year -> easter(year).plusDays(later), 1));
    }

    /** By the Umm al-Qura calendar; where the new moon is watched for, it may be a day later. */
    private static void islamic(Map<String, Festival> days, String name, int month, int day, int length) {
        days.put(
                name,
                new Festival(
                        year -> {
                            int hijri =
                                    HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
                            LocalDate date = LocalDate.from(HijrahDate.of(hijri, month, day));
                            return date.getYear() < year ? LocalDate.from(HijrahDate.of(hijri + 1, month, day)) : date;
                        },
                        length));
    }

    private static LocalDate nth(int year, int month, DayOfWeek weekday, int ordinal) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
    }

    /** Western Easter by the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }

    /** Eastern Easter: Meeus's Julian algorithm, as a Gregorian date. */
    static LocalDate orthodoxEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int f = d + e + 114;
        int julianLag = year / 100 - year / 400 - 2;
        return LocalDate.of(year, f / 31, f % 31 + 1).plusDays(julianLag);
    }
}
