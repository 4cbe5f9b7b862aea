package dev.sayso.figure;

import dev.sayso.text.Span;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A number in a report with its bounds. One person whom an article counts ("a man") is a number of one where it is told
 * that the person was killed or injured.
 *
 * @param id unique within its report: {@code f1}, {@code f2}, …
 * @param span the words of the number with its qualifier, such as "at least 40"
 * @param low the least it says; null where it gives no lower bound ("up to 60") or no number ("dozens")
 * @param high the most it says; null where it gives no upper bound ("more than 60") or no number ("dozens")
 * @param unit {@code %}, an ISO 4217 currency code, or a unit of measure; null where things are counted
 * @param counts the words for what is counted ("soldiers"); null where the text does not say
 * @param measure what happened to those counted; null where the text does not say
 * @param additional whether it comes on top of another figure ("a further 40")
 */
public record Figure(
        String id,
        Span span,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Qualifier qualifier,
        @Nullable String unit,
        @Nullable String counts,
        @Nullable Measure measure,
        boolean additional) {

    /** How the number is meant. */
    public enum Qualifier {
        EXACT,
        ABOUT,
        AT_LEAST,
        AT_MOST,
        MORE_THAN,
        LESS_THAN,
        RANGE,
        VAGUE;

        /** As the contract writes it: {@code at-least}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What happened to those counted. */
    public enum Measure {
        KILLED,
        INJURED,
        MISSING,
        CAPTURED,
        DETAINED,
        DISPLACED,
        DEPLOYED,
        ARRESTED,
        EVACUATED,
        RESCUED,
        INFECTED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Figure {
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low " + low + " is above high " + high);
        }
    }
}
