package dev.sayso.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads exact English cardinals in digits and words: {@code 10,000}, {@code 2.5 million}, {@code 12.3m}, {@code
 * twenty-five}, {@code two hundred and six}, {@code a dozen}, {@code half a million}, {@code two and a half}.
 */
public final class Numerals {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Map<String, Integer> SMALL = small();
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "thousand",
            power(3),
            "million",
            power(6),
            "billion",
            power(9),
            "trillion",
            power(12),
            "quadrillion",
            power(15));
    private static final Map<String, BigDecimal> LETTER_SCALES =
            Map.of("k", power(3), "m", power(6), "mn", power(6), "bn", power(9), "b", power(9), "tn", power(12));
    private static final int LONGEST_DIGITS = 40;

    /** A number that the tokens {@code [first, end)} write. */
    public record Numeral(int first, int end, BigDecimal value) {}

    private Numerals() {}

    /** The number that begins at a token, as long as it goes; null if none does. */
    public static @Nullable Numeral at(Lexemes tokens, int first) {
        String word = tokens.word(first);
        if (tokens.isNumber(first)) {
            return digits(tokens, first);
        }
        return switch (word) {
            case "a", "an" -> afterArticle(tokens, first);
            case "half" -> half(tokens, first);
            default -> SMALL.containsKey(word) ? words(tokens, first) : null;
        };
    }

    /** The value of a number word below a hundred; null for other words. */
    public static @Nullable Integer small(String word) {
        return SMALL.get(word);
    }

    public static boolean isScale(String word) {
        return word.equals("hundred") || SCALES.containsKey(word);
    }

    private static @Nullable Numeral digits(Lexemes tokens, int first) {
        String digits = tokens.word(first).replace(",", "");
        if (digits.length() > LONGEST_DIGITS || digits.indexOf('.') != digits.lastIndexOf('.')) {
            return null;
        }
        BigDecimal value = new BigDecimal(digits);
        String next = tokens.word(first + 1);
        BigDecimal letterScale = LETTER_SCALES.get(next);
        if (letterScale != null && tokens.touchesPrevious(first + 1)) {
            return new Numeral(first, first + 2, value.multiply(letterScale));
        }
        int after = next.equals("-") ? first + 2 : first + 1;
        BigDecimal scale = SCALES.get(tokens.word(after));
        if (next.equals("hundred")) {
            return new Numeral(first, first + 2, value.multiply(HUNDRED));
        }
        if (next.equals("dozen")) {
            return new Numeral(first, first + 2, value.multiply(DOZEN));
        }
        return scale == null
                ? new Numeral(first, first + 1, value)
                : new Numeral(first, after + 1, value.multiply(scale));
    }

    /** {@code a hundred}, {@code a million}, {@code a dozen}, {@code a half-dozen}, {@code a half}. */
    private static @Nullable Numeral afterArticle(Lexemes tokens, int first) {
        String next = tokens.word(first + 1);
        if (next.equals("dozen")) {
            return new Numeral(first, first + 2, DOZEN);
        }
        if (next.equals("half")) {
            int dozen = tokens.word(first + 2).equals("-") ? first + 3 : first + 2;
            return tokens.word(dozen).equals("dozen") ? new Numeral(first, dozen + 1, DOZEN.multiply(HALF)) : null;
        }
        return isScale(next) ? words(tokens, first) : null;
    }

    /** {@code half a million}, {@code half a dozen}; half of anything else is a share and not read here. */
    private static @Nullable Numeral half(Lexemes tokens, int first) {
        String article = tokens.word(first + 1);
        int scaled = article.equals("a") || article.equals("-") ? first + 2 : first + 1;
        String word = tokens.word(scaled);
        BigDecimal scale = word.equals("dozen") ? DOZEN : SCALES.get(word);
        return scale == null ? null : new Numeral(first, scaled + 1, scale.multiply(HALF));
    }

    private static Numeral words(Lexemes tokens, int first) {
        WordSum sum = new WordSum();
        int at = first;
        if (!SMALL.containsKey(tokens.word(at))) {
            at++; // the article of "a hundred"
        }
        int end = at;
        while (true) {
            String word = tokens.word(at);
            if (!sum.takes(word)) {
                break;
            }
            end = ++at;
            String next = tokens.word(at);
            boolean joined = next.equals("-") && sum.afterTens() && sum.isUnit(tokens.word(at + 1));
            boolean and = next.equals("and") && sum.afterHundred() && SMALL.containsKey(tokens.word(at + 1));
            boolean hyphenScale = next.equals("-") && isScale(tokens.word(at + 1));
            if (joined || and || hyphenScale) {
                at++;
            }
        }
        if (tokens.word(end).equals("dozen")) {
            return new Numeral(first, end + 1, sum.value().multiply(DOZEN));
        }
        if (tokens.wordsAt(end, "and", "a", "half")) {
            BigDecimal half = sum.value().add(HALF);
            BigDecimal scale = SCALES.get(tokens.word(end + 3));
            return scale == null
                    ? new Numeral(first, end + 3, half)
                    : new Numeral(first, end + 4, half.multiply(scale));
        }
        return new Numeral(first, end, sum.value());
    }

    private static BigDecimal power(int zeros) {
        return BigDecimal.TEN.pow(zeros);
    }

    private static Map<String, Integer> small() {
        Map<String, Integer> small = new HashMap<>();
        int value = 0;
        for (String word : ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                        + " fifteen sixteen seventeen eighteen nineteen")
                .split(" ", -1)) {
            small.put(word, value++);
        }
        int tens = 20;
        for (String word : "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1)) {
            small.put(word, tens);
            tens += 10;
        }
        return Map.copyOf(small);
    }

    /** A number in words as far as it has been read. */
    private static final class WordSum {

        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal current = BigDecimal.ZERO;
        private @Nullable BigDecimal lastScale;
        private String last = "";

        /** Adds the word if the number may go on with it. */
        boolean takes(String word) {
            Integer small = SMALL.get(word);
            BigDecimal scale = SCALES.get(word);
            if (small != null) {
                if (!last.isEmpty() && !afterHundred() && !(afterTens() && isUnit(word))) {
                    return false;
                }
                current = current.add(BigDecimal.valueOf(small));
            } else if (word.equals("hundred") && current.compareTo(HUNDRED) < 0) {
                current = current.max(BigDecimal.ONE).multiply(HUNDRED);
            } else if (scale != null && (lastScale == null || scale.compareTo(lastScale) < 0)) {
                total = total.add(current.max(BigDecimal.ONE).multiply(scale));
                current = BigDecimal.ZERO;
                lastScale = scale;
            } else {
                return false;
            }
            last = word;
            return true;
        }

        boolean afterHundred() {
            return isScale(last);
        }

        boolean afterTens() {
            Integer small = SMALL.get(last);
            return small != null && small >= 20;
        }

        boolean isUnit(String word) {
            Integer small = SMALL.get(word);
            return small != null && small > 0 && small < 10;
        }

        BigDecimal value() {
            return total.add(current);
        }
    }
}
