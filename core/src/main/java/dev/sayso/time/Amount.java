package dev.sayso.time;

import dev.sayso.text.Lexemes;
import dev.sayso.text.Numerals;
import dev.sayso.text.Phrases;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number of calendar units in the tokens {@code [first, end)}: {@code two and a half years}, {@code 27-year},
 * {@code several weeks}.
 *
 * @param number null where the words give none ("several")
 */
record Amount(int first, int end, @Nullable BigDecimal number, CalendarUnit unit) {

    private static final int MOST = 10_000;
    private static final Set<String> BETWEEN = Set.of(
            "straight", "consecutive", "full", "more", "trading", "business", "working", "long", "calendar", "whole");
    static final Phrases<Boolean> VAGUE = vague();

    static Amount of(int first, int end, int number, CalendarUnit unit) {
        return new Amount(first, end, BigDecimal.valueOf(number), unit);
    }

    /** The amount that begins at a token with a number or a word such as "several"; null if none does. */
    static @Nullable Amount at(Lexemes tokens, int first) {
        Numerals.Numeral numeral = Numerals.at(tokens, first);
        if (numeral != null) {
            return withUnit(tokens, first, numeral.end(), numeral.value());
        }
        if (tokens.wordsAt(first, "half", "a") || tokens.wordsAt(first, "half", "an")) {
            return withUnit(tokens, first, first + 2, new BigDecimal("0.5"));
        }
        Amount century = partOfCentury(tokens, first);
        if (century != null) {
            return century;
        }
        if (tokens.wordsAt(first, "single", "-")) {
            return withUnit(tokens, first, first + 1, BigDecimal.ONE);
        }
        boolean article = tokens.wordsAt(first, "a") || tokens.wordsAt(first, "an");
        if (article && tokens.wordsAt(first + 2, "and", "a", "half")) {
            Amount one = withUnit(tokens, first, first + 1, new BigDecimal("1.5"));
            return one == null ? null : new Amount(first, first + 5, one.number, one.unit);
        }
        Phrases.Found<Boolean> vague = VAGUE.at(tokens, first);
        return vague == null ? null : withUnit(tokens, first, vague.end(), null);
    }

    /** {@code a quarter of a century}, {@code half-century}. */
    private static @Nullable Amount partOfCentury(Lexemes tokens, int first) {
        int at = tokens.wordsAt(first, "a") ? first + 1 : first;
        int years = tokens.wordsAt(at, "quarter") ? 25 : tokens.wordsAt(at, "half") ? 50 : 0;
        int unitAt = tokens.wordsAt(at + 1, "-") ? at + 2 : tokens.wordsAt(at + 1, "of", "a") ? at + 3 : at + 1;
        return years > 0 && tokens.wordsAt(unitAt, "century") ? of(first, unitAt + 1, years, CalendarUnit.YEAR) : null;
    }

    /** The amount of one unit after an article: {@code a week}; null if none begins here. */
    static @Nullable Amount one(Lexemes tokens, int article) {
        if (!tokens.wordsAt(article, "a") && !tokens.wordsAt(article, "an")) {
            return null;
        }
        Amount amount = withUnit(tokens, article, article + 1, BigDecimal.ONE);
        return amount == null || tokens.word(amount.end - 1).endsWith("s") ? null : amount;
    }

    private static @Nullable Amount withUnit(Lexemes tokens, int first, int at, @Nullable BigDecimal number) {
        int unitAt = at;
        if (tokens.wordsAt(at, "-") || BETWEEN.contains(tokens.word(at))) {
            unitAt++;
        }
        String word = tokens.word(unitAt);
        CalendarUnit unit = CalendarUnit.of(word);
        if (unit == null || tokens.startsLine(unitAt)) {
            return null;
        }
        BigDecimal multiple = BigDecimal.valueOf(CalendarUnit.multiple(word));
        return new Amount(first, unitAt + 1, number == null ? null : number.multiply(multiple), unit);
    }

    /** As TIMEX3 writes a duration. */
    TimeValue duration() {
        return TimeValue.duration(unit.duration(numberOfUnits()));
    }

    /** The stretch of this length that ends today or begins today. */
    TimeValue stretch(@Nullable LocalDate today, int direction) {
        LocalDate other = today == null ? null : day(today, direction);
        if (today == null || other == null) {
            return duration();
        }
        return direction < 0 ? duration().within(other, today) : duration().within(today, other);
    }

    /** The date this far from today, as exact as its unit; null if the number or the day is not known. */
    @Nullable
    TimeValue away(@Nullable LocalDate today, int direction) {
        LocalDate day = today == null ? null : day(today, direction);
        if (day == null) {
            return null;
        }
        boolean one = number != null && BigDecimal.ONE.compareTo(number) == 0;
        return switch (unit) {
            case WEEK -> one ? TimeValue.day(day) : TimeValue.week(day);
            case MONTH -> TimeValue.month(YearMonth.from(day));
            case QUARTER -> TimeValue.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
            case YEAR -> TimeValue.year(day.getYear());
            case DECADE, CENTURY -> TimeValue.year(day.getYear());
            default -> TimeValue.day(day);
        };
    }

    private @Nullable LocalDate day(LocalDate today, int direction) {
        BigDecimal count = number;
        if (count == null || count.stripTrailingZeros().scale() > 0 || count.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            return null;
        }
        long n = (long) direction * count.intValue() * unit.size();
        LocalDate day = switch (unit) {
            case SECOND, MINUTE -> today;
            case HOUR -> today.plusDays(n / 24);
            case DAY -> today.plusDays(n);
            case WEEK -> today.plusWeeks(n);
            case MONTH -> today.plusMonths(n);
            case QUARTER -> today.plusMonths(3 * n);
            case YEAR, DECADE, CENTURY -> today.plusYears(n);
        };
        return day.getYear() < 1 || day.getYear() > 9999 ? null : day;
    }

    private String numberOfUnits() {
        return number == null
                ? "X"
                : number.multiply(BigDecimal.valueOf(unit.size()))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private static Phrases<Boolean> vague() {
        Map<String, Boolean> words = new HashMap<>();
        for (String phrase :
                ("several;many;few;a few;some;a couple of;a couple;a number of;countless;multiple;dozens of;"
                                + "hundreds of;thousands of;tens of thousands of;a handful of")
                        .split(";", -1)) {
            words.put(phrase, true);
        }
        return Phrases.of(words);
    }
}
