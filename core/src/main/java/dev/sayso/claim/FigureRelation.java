package dev.sayso.claim;

import java.util.Locale;

/**
 * How two figures of different value stand to each other.
 *
 * @param rule the rule that says so, with its version; {@code docs/rules.md} has it in words
 * @param from the earlier of the two, or the wider one where they differ in scope
 * @param to the later of the two, or the narrower one
 */
public record FigureRelation(Kind kind, String rule, DatedFigure from, DatedFigure to) {

    /** Whether the other one is about the same numbers of the same two reports, in either order. */
    boolean joinsSameFigures(FigureRelation other) {
        return from.sameInReport(other.from) && to.sameInReport(other.to)
                || from.sameInReport(other.to) && to.sameInReport(other.from);
    }

    /** What the difference is. */
    public enum Kind {
        /** The later one takes the place of the earlier. */
        UPDATE,
        /** Both are of the same thing at the same time, and cannot both hold. */
        CONFLICT,
        /** They count different things, and do not contradict each other. */
        DIFFERENT_SCOPE;

        /** As it is written in output: {@code different-scope}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
