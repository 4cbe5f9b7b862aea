package dev.sayso.time;

import dev.sayso.text.Lexemes;
import dev.sayso.text.Phrases;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Days with names of their own: {@code Christmas Eve}, {@code Good Friday}, {@code Thanksgiving 2023}. */
final class FestivalPattern implements TimePattern {

    /** Each names its day of a year. */
    static final Phrases<IntFunction<LocalDate>> FESTIVALS = festivals();

    @Override
    public @Nullable TimeExpression at(TimeContext context, int token) {
        Lexemes tokens = context.tokens();
        int lead = context.word(token).equals("the") ? token + 1 : token;
        int direction = Direction.of(context.word(lead));
        int at = direction == Direction.NONE ? lead : lead + 1;
        Phrases.Found<IntFunction<LocalDate>> festival = FESTIVALS.at(tokens, at);
        if (festival == null || !tokens.isCapitalized(at)) {
            return null;
        }
        int first = direction == Direction.NONE ? at : token;
        int year = YearPattern.fourDigits(tokens, festival.end());
        if (year > 0) {
            return new TimeExpression(
                    first, festival.end() + 1, TimeValue.day(festival.meaning().apply(year)));
        }
        LocalDate today = context.calendar().today();
        if (today == null) {
            return new TimeExpression(first, festival.end(), TimeValue.open("XXXX-XX-XX"));
        }
        boolean future =
                direction == 1 || (direction != -1 && context.tenseAround(first, festival.end()) == Tense.FUTURE);
        LocalDate day = festival.meaning().apply(today.getYear());
        if (future && day.isBefore(today)) {
            day = festival.meaning().apply(today.getYear() + 1);
        } else if (!future && day.isAfter(today)) {
            day = festival.meaning().apply(today.getYear() - 1);
        }
        return new TimeExpression(first, festival.end(), TimeValue.day(day));
    }

    private static Phrases<IntFunction<LocalDate>> festivals() {
        Map<String, IntFunction<LocalDate>> days = new HashMap<>();
        days.put("christmas", fixed(12, 25));
        days.put("christmas day", fixed(12, 25));
        days.put("christmas eve", fixed(12, 24));
        days.put("boxing day", fixed(12, 26));
        days.put("new year 's day", fixed(1, 1));
        days.put("new year 's eve", fixed(12, 31));
        days.put("valentine 's day", fixed(2, 14));
        days.put("st patrick 's day", fixed(3, 17));
        days.put("st . patrick 's day", fixed(3, 17));
        days.put("may day", fixed(5, 1));
        days.put("juneteenth", fixed(6, 19));
        days.put("fourth of july", fixed(7, 4));
        days.put("bastille day", fixed(7, 14));
        days.put("halloween", fixed(10, 31));
        days.put("veterans day", fixed(11, 11));
        days.put("armistice day", fixed(11, 11));
        days.put("martin luther king day", weekday(1, DayOfWeek.MONDAY, 3));
        days.put("presidents day", weekday(2, DayOfWeek.MONDAY, 3));
        days.put("memorial day", weekday(5, DayOfWeek.MONDAY, -1));
        days.put("labor day", weekday(9, DayOfWeek.MONDAY, 1));
        days.put("columbus day", weekday(10, DayOfWeek.MONDAY, 2));
        days.put("thanksgiving", weekday(11, DayOfWeek.THURSDAY, 4));
        days.put("thanksgiving day", weekday(11, DayOfWeek.THURSDAY, 4));
        days.put(
                "black friday",
                year -> weekday(11, DayOfWeek.THURSDAY, 4).apply(year).plusDays(1));
        days.put("remembrance sunday", weekday(11, DayOfWeek.SUNDAY, 2));
        days.put("ash wednesday", afterEaster(-46));
        days.put("palm sunday", afterEaster(-7));
        days.put("good friday", afterEaster(-2));
        days.put("easter", afterEaster(0));
        days.put("easter sunday", afterEaster(0));
        days.put("easter monday", afterEaster(1));
        days.put("whit monday", afterEaster(50));
        return Phrases.of(days);
    }

    private static IntFunction<LocalDate> fixed(int month, int day) {
        return year -> LocalDate.of(year, month, day);
    }

    private static IntFunction<LocalDate> weekday(int month, DayOfWeek weekday, int ordinal) {
        return year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
    }

    private static IntFunction<LocalDate> afterEaster(int days) {
        return year -> easter(year).plusDays(days);
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
}
