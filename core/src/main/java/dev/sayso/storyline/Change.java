package dev.sayso.storyline;

import dev.sayso.claim.Status;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is different about a claim between two moments.
 *
 * @param claim as it stands at the later moment
 * @param before its status at the earlier one; null where there was no such claim
 * @param evidence what is new and makes the change, in order: the statements that deny, the figures that are stale; else nothing
 */
public record Change(Kind kind, ClaimState claim, @Nullable Status before, List<String> evidence) {

    /** What can be told of a claim. */
    public enum Kind {
        /** It is told for the first time. */
        NEW_CLAIM,
        /** Its status is another one: superseded, say. */
        STATUS,
        /** Somebody denies it who did not before. */
        DENIED,
        /** A report carries a figure from which its origin had moved on. */
        STALE_FIGURE;

        /** {@code stale-figure}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Change {
        evidence = List.copyOf(evidence);
    }
}
