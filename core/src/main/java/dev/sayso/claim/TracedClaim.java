package dev.sayso.claim;

import java.util.List;
import java.util.Optional;

/**
 * Statements that say the same, with what they go back to, before the rules give them a status.
 *
 * @param tellings in order of time
 * @param descent where they come from
 */
record TracedClaim(List<Telling> tellings, Descent descent) {

    TracedClaim {
        tellings = List.copyOf(tellings);
    }

    /** The independent say-so behind it, the earliest first. */
    List<Origin> origins() {
        return descent.origins();
    }

    /** The origin that a telling goes back to; of several ("A and B said") the earliest. */
    Optional<Origin> originOf(Telling telling) {
        return origins().stream()
                .filter(o -> o.tellings().stream().anyMatch(t -> t.id().equals(telling.id())))
                .findFirst();
    }

    boolean has(Telling telling) {
        return tellings.stream().anyMatch(t -> t.id().equals(telling.id()));
    }
}
