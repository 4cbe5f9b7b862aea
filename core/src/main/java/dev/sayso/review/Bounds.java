package dev.sayso.review;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The least and the most that a figure says, each null where it is open. */
public record Bounds(@Nullable BigDecimal low, @Nullable BigDecimal high) {

    public Bounds {
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low " + low + " is above high " + high);
        }
    }
}
