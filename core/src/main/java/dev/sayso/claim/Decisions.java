package dev.sayso.claim;

import java.util.List;

/**
 * What people decided on which statements say the same, the earliest decision first. Where two cannot both be held, the
 * later one is.
 */
public record Decisions(List<Decision> decisions) {

    /** Nobody decided anything. */
    public static final Decisions NONE = new Decisions(List.of());

    /**
     * One decision, by the ids of the statements.
     *
     * @param together whether all of them say the same; else each of {@code some} says another thing than each of
     *     {@code others}, and leaves their claim
     */
    public record Decision(boolean together, List<String> some, List<String> others) {

        public Decision {
            some = List.copyOf(some);
            others = List.copyOf(others);
        }
    }

    public Decisions {
        decisions = List.copyOf(decisions);
    }
}
