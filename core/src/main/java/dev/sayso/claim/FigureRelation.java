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
