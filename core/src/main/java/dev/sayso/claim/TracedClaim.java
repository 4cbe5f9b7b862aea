package dev.sayso.claim;

import java.util.List;
import java.util.Optional;

/**
 * Statements that say the same, with what they go back to, before the rules give them a status.
 *
 * @param tellings in order of time
 * @param origins the earliest first
 */
record TracedClaim(List<Telling> tellings, List<Origin> origins) {

    TracedClaim {
        tellings = List.copyOf(tellings);
        origins = List.copyOf(origins);
    }

    /** The origin that a telling goes back to; of several ("A and B said") the earliest. */
    Optional<Origin> originOf(Telling telling) {
        return origins.stream()
                .filter(o -> o.tellings().stream().anyMatch(t -> t.id().equals(telling.id())))
                .findFirst();
    }

    boolean has(Telling telling) {
        return tellings.stream().anyMatch(t -> t.id().equals(telling.id()));
    }
}
