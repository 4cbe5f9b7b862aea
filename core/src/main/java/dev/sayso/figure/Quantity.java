package dev.sayso.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is written in the lexemes {@code [first, end)}, before its qualifier and what it counts are known.
 *
 * @param low null together with {@code high} where the words give no number ("dozens")
 * @param unit the unit that stands with it, null if none does
 */
record Quantity(
        int first,
        int end,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable String unit) {

    static Quantity of(int first, int end, BigDecimal value, @Nullable String unit) {
        return new Quantity(first, end, value, value, unit);
    }

    static Quantity vague(int first, int end) {
        return new Quantity(first, end, null, null, null);
    }

    boolean isVague() {
        return low == null;
    }

    boolean isRange() {
        return low != null && high != null && low.compareTo(high) != 0;
    }

    boolean isOne() {
        return low != null && low.compareTo(BigDecimal.ONE) == 0 && !isRange();
    }
}
