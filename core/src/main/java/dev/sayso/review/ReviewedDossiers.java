package dev.sayso.review;

import dev.sayso.claim.ClaimLinker;
import dev.sayso.storyline.Dossier;
import java.util.List;

/** Dossiers of what was reviewed, and what people did with what stands in them. */
public record ReviewedDossiers(Reviewed reviewed, List<Dossier> dossiers, Marks marks) {

    public ReviewedDossiers {
        dossiers = List.copyOf(dossiers);
    }

    /**
     * Of dossiers that were made of the reviewed readings with its decisions.
     *
     * @param machine links as it would without people
     */
    public static ReviewedDossiers of(Reviewed reviewed, List<Dossier> dossiers, ClaimLinker machine) {
        return new ReviewedDossiers(reviewed, dossiers, Marks.of(reviewed, dossiers, machine));
    }
}
