package dev.sayso.claim;

import java.util.List;
import java.util.Locale;

/**
 * What changed in a claim as one report told it after another.
 *
 * @param claim the claim's id
 * @param rule the rule that says so, with its version; {@code docs/rules.md} has it in words
 * @param steps the statements between which it changed, in order of time; at least two
 */
public record Drift(String claim, Kind kind, String rule, List<Telling> steps) {

    /** What changed. */
    public enum Kind {
        /** Who says it: "a ministry official", then "officials", then nobody. */
        SOURCE,
        /** How sure it is: "may have been", then "was". */
        HEDGE,
        /** Its number: "at least 30", then "some 31". */
        FIGURE,
        /** Who is counted: "people", then "civilians". */
        SCOPE,
        /** The words of one quotation. */
        WORDING;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Drift {
        steps = List.copyOf(steps);
        if (steps.size() < 2) {
            throw new IllegalArgumentException("a change without two statements");
        }
    }
}
