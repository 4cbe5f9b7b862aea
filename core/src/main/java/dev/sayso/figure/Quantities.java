package dev.sayso.figure;

import dev.sayso.text.Lexemes;
import dev.sayso.text.Numerals;
import dev.sayso.text.Phrases;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads quantities: numbers, ranges, shares and words that stand for no certain number. */
final class Quantities {

    private static final int LOOK_BACK = 8;
    private static final Phrases<Boolean> VAGUE = vague();
    private static final Map<String, Integer> PARTS = Map.ofEntries(
            Map.entry("third", 3),
            Map.entry("thirds", 3),
            Map.entry("quarter", 4),
            Map.entry("quarters", 4),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("fifths", 5),
            Map.entry("sixth", 6),
            Map.entry("tenth", 10));
    private static final Set<String> COUNTED_BEFORE =
            Set.of("toll", "number", "count", "deaths", "casualties", "figure");

    /** Words before "half" that make it a part of a game, a year or a building. */
    private static final Set<String> NAMED_HALVES = Set.of(
            "first",
            "second",
            "other",
            "latter",
            "top",
            "bottom",
            "opening",
            "final",
            "upper",
            "lower",
            "front",
            "back",
            "northern",
            "southern",
            "eastern",
            "western");

    private static final Set<String> MULTIPLE_CRIMES = Set.of("murder", "homicide", "killing", "slaying");

    private Quantities() {}

    /** The quantity that begins at a lexeme, with its unit; null if none does. */
    static @Nullable Quantity at(Lexemes lexemes, int first) {
        Quantity share = share(lexemes, first);
        if (share != null) {
            return share;
        }
        Numerals.Numeral numeral = Numerals.at(lexemes, first);
        if (numeral == null && isMultiple(lexemes, first)) {
            return Quantity.of(first, first + 1, BigDecimal.valueOf(lexemes.wordsAt(first, "double") ? 2 : 3), null);
        }
        if (numeral == null) {
            Phrases.Found<Boolean> vague = VAGUE.at(lexemes, first);
            return vague == null ? null : Quantity.vague(first, vague.end());
        }
        Quantity one = withUnit(lexemes, numeral);
        Quantity range = range(lexemes, numeral, one);
        return rate(lexemes, range == null ? one : range);
    }

    /** {@code $2.50 per litre}, {@code 40 hours a week}: a unit by another one is a unit of its own. */
    private static Quantity rate(Lexemes lexemes, Quantity quantity) {
        Units.Found by = quantity.unit() == null ? null : Units.by(lexemes, quantity.end());
        return by == null
                ? quantity
                : new Quantity(
                        quantity.first(),
                        by.end(),
                        quantity.low(),
                        quantity.high(),
                        quantity.unit() + " per " + by.unit());
    }

    /** Whether a word tells how many were killed in one crime: {@code a double murder}, {@code a triple homicide}. */
    static boolean isMultiple(Lexemes lexemes, int first) {
        int noun = lexemes.wordsAt(first + 1, "-") ? first + 2 : first + 1;
        boolean suicide = lexemes.wordsAt(noun + 1, "-") || lexemes.wordsAt(noun + 1, ",", "suicide");
        return (lexemes.wordsAt(first, "double") || lexemes.wordsAt(first, "triple"))
                && MULTIPLE_CRIMES.contains(lexemes.word(noun))
                && !suicide;
    }

    private static Quantity withUnit(Lexemes lexemes, Numerals.Numeral numeral) {
        Units.Found before = Units.before(lexemes, numeral.first());
        if (before != null) {
            return Quantity.of(before.first(), numeral.end(), numeral.value(), before.unit());
        }
        BigDecimal value = numeral.value();
        int first = numeral.first();
        Units.Found signed = isDash(lexemes.word(first - 1)) && lexemes.touchesPrevious(first)
                ? Units.before(lexemes, first - 1)
                : null;
        if (signed != null) {
            return Quantity.of(signed.first(), numeral.end(), value.negate(), signed.unit());
        }
        boolean minus = lexemes.wordsAt(first - 1, "minus") || lexemes.wordsAt(first - 2, "minus", "-");
        boolean sign = isDash(lexemes.word(first - 1))
                && lexemes.touchesPrevious(first)
                && !lexemes.touchesPrevious(first - 1);
        if (minus || sign) {
            value = value.negate();
            first -= lexemes.wordsAt(first - 2, "minus", "-") ? 2 : 1;
        }
        Units.Found after = Units.after(lexemes, numeral.end());
        return after == null
                ? Quantity.of(first, numeral.end(), value, null)
                : Quantity.of(first, after.end(), value, after.unit());
    }

    /** {@code 10,000 to 12,000}, {@code between $62 and $68}, {@code 5-10%}, {@code three or four}. */
    private static @Nullable Quantity range(Lexemes lexemes, Numerals.Numeral low, Quantity one) {
        String before = lexemes.word(one.first() - 1);
        boolean between = before.equals("between");
        boolean from = before.equals("from");
        String join = lexemes.word(one.end());
        boolean dash = isDash(join);
        boolean or = join.equals("or");
        if (!(join.equals("to") && !between) && !(join.equals("and") && between) && !dash && !or) {
            return null;
        }
        int at = one.end() + 1;
        boolean tight = lexemes.touchesPrevious(one.end()) && lexemes.touchesPrevious(at);
        boolean spaced = !lexemes.touchesPrevious(one.end()) && !lexemes.touchesPrevious(at);
        if (dash && !(tight || (spaced && join.equals("–")))) {
            return null;
        }
        int numberAt = at;
        while (numberAt < at + 2 && !lexemes.isNumber(numberAt) && Numerals.small(lexemes.word(numberAt)) == null) {
            numberAt++;
        }
        Numerals.Numeral high = Numerals.at(lexemes, numberAt);
        if (high == null || (numberAt > at && Units.before(lexemes, numberAt) == null)) {
            return null;
        }
        Quantity other = withUnit(lexemes, high);
        BigDecimal top = high.value();
        BigDecimal bottom = sharedScale(lexemes, low, high);
        boolean ascending = bottom.compareTo(top) < 0;
        boolean neighbours = top.subtract(bottom).compareTo(BigDecimal.ONE) == 0;
        boolean counted = from && countsBefore(lexemes, one.first());
        if (!sameUnit(lexemes, one, other)
                || (!ascending && !from)
                || (or && !neighbours)
                || counted
                || bottom.compareTo(top) == 0) {
            return null;
        }
        String unit = one.unit() == null ? other.unit() : one.unit();
        int first = between || from ? one.first() - 1 : one.first();
        int end = Math.max(other.end(), high.end());
        return new Quantity(first, end, bottom.min(top), bottom.max(top), unit);
    }

    /** In {@code 10 to 15%} and {@code $10 to 15 million} one unit serves for both; a step of 7% to $2 is no range. */
    private static boolean sameUnit(Lexemes lexemes, Quantity one, Quantity other) {
        boolean beginsWithNumber =
                lexemes.isNumber(other.first()) || Numerals.small(lexemes.word(other.first())) != null;
        if (one.unit() == null) {
            return beginsWithNumber;
        }
        boolean unitBefore = !lexemes.isNumber(one.first()) && Numerals.small(lexemes.word(one.first())) == null;
        return one.unit().equals(other.unit()) || (other.unit() == null && unitBefore);
    }

    /** A toll that goes from 12 to 15 is 15 now, not between the two. */
    private static boolean countsBefore(Lexemes lexemes, int first) {
        for (int at = first - 1; at > first - LOOK_BACK && !lexemes.startsSentence(at + 1); at--) {
            if (COUNTED_BEFORE.contains(lexemes.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** In {@code 10 to 15 billion} both are billions. */
    private static BigDecimal sharedScale(Lexemes lexemes, Numerals.Numeral low, Numerals.Numeral high) {
        boolean plainLow = low.end() == low.first() + 1;
        if (!plainLow || high.end() == high.first() + 1 || !lexemes.isNumber(high.first())) {
            return low.value();
        }
        String digits = lexemes.word(high.first()).replace(",", "");
        BigDecimal mantissa = new BigDecimal(digits);
        boolean shares = mantissa.signum() > 0 && low.value().compareTo(mantissa) < 0;
        return shares ? low.value().multiply(high.value()).divide(mantissa, MathContext.DECIMAL64) : low.value();
    }

    /** {@code one in five}, {@code two-thirds of}, {@code a quarter of}, {@code half the}. */
    private static @Nullable Quantity share(Lexemes lexemes, int first) {
        Integer count = lexemes.wordsAt(first, "a") ? Integer.valueOf(1) : Numerals.small(lexemes.word(first));
        if (lexemes.wordsAt(first, "half")) {
            if (NAMED_HALVES.contains(lexemes.word(first - 1))) {
                return null;
            }
            boolean ofSomething = lexemes.wordsAt(first + 1, "of") || lexemes.wordsAt(first + 1, "the");
            return ofSomething ? Quantity.of(first, first + 1, new BigDecimal("0.5"), null) : null;
        }
        if (count == null || count == 0) {
            return null;
        }
        int in = lexemes.wordsAt(first + 1, "out", "of") ? first + 3 : first + 2;
        Numerals.Numeral whole = lexemes.wordsAt(first + 1, "in") || in == first + 3 ? Numerals.at(lexemes, in) : null;
        boolean inside = whole != null
                && !lexemes.wordsAt(first, "a")
                && whole.value().compareTo(BigDecimal.valueOf(count)) > 0
                && Units.after(lexemes, whole.end()) == null;
        if (whole != null && inside) {
            return Quantity.of(first, whole.end(), divide(count, whole.value()), null);
        }
        int partAt = lexemes.wordsAt(first + 1, "-") ? first + 2 : first + 1;
        Integer parts = PARTS.get(lexemes.word(partAt));
        return parts != null && lexemes.wordsAt(partAt + 1, "of")
                ? Quantity.of(first, partAt + 1, divide(count, BigDecimal.valueOf(parts)), null)
                : null;
    }

    private static BigDecimal divide(int count, BigDecimal whole) {
        return BigDecimal.valueOf(count).divide(whole, MathContext.DECIMAL32);
    }

    private static boolean isDash(String word) {
        return word.equals("-") || word.equals("–") || word.equals("−");
    }

    private static Phrases<Boolean> vague() {
        Map<String, Boolean> words = new HashMap<>();
        for (String phrase :
                ("several;several dozen;several hundred;several thousand;several million;dozens;scores;hundreds;thousands;millions;billions;tens of thousands;hundreds"
                                + " of thousands;tens of millions;hundreds of millions;tens of billions;a handful of;a few dozen;a few hundred;a few thousand;a"
                                + " couple of;tens of;countless")
                        .split(";", -1)) {
            words.put(phrase, true);
        }
        return Phrases.of(words);
    }
}
