package dev.sayso.figure;

import dev.sayso.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
 * @param scope of whom, where, for which time it is told
 * @param relations how it stands to other figures of the report, at most one of a kind
 * @param readBy the rule that gave a number to words without one ("dozens"); null where the words themselves do
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
        boolean additional,
        Scope scope,
        List<Relation> relations,
        @Nullable String readBy) {

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
        relations = List.copyOf(relations);
    }

    /** A figure of whose scope and relations nothing is told. */
    public Figure(
            String id,
            Span span,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            Qualifier qualifier,
            @Nullable String unit,
            @Nullable String counts,
            @Nullable Measure measure,
            boolean additional) {
        this(id, span, low, high, qualifier, unit, counts, measure, additional, Scope.NONE, List.of(), null);
    }

    /** The same with its scope and relations. */
    public Figure in(Scope scope, List<Relation> relations) {
        return new Figure(id, span, low, high, qualifier, unit, counts, measure, additional, scope, relations, readBy);
    }

    /** The same with a number that a rule gives to its words. */
    Figure readAs(BigDecimal number, String rule) {
        return new Figure(
                id, span, number, number, qualifier, unit, counts, measure, additional, scope, relations, rule);
    }

    /** How it stands to another figure in this way, if it does. */
    public Optional<Relation> relation(Relation.Kind kind) {
        return relations.stream().filter(r -> r.kind() == kind).findFirst();
    }
}
