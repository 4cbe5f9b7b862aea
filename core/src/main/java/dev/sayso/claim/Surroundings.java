package dev.sayso.claim;

import dev.sayso.report.Versions;

/**
 * What stands beside a claim in its storyline: who reacts to which statement, how figures stand to each other, what was
 * taken back, and which reports have later versions.
 */
record Surroundings(Reactions reactions, FigureComparison figures, Retractions retractions, Versions versions) {

    /** Whether no later version of the report tells the claim otherwise than by this statement. */
    boolean stands(Telling telling, TracedClaim claim) {
        return versions.after(telling.report()).stream()
                .noneMatch(later ->
                        claim.tellings().stream().anyMatch(t -> t.report().id().equals(later.id())));
    }
}
