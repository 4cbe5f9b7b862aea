package dev.sayso.export;

import dev.sayso.review.Marks;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.Reading;
import java.util.List;

/**
 * What is exported: shielded where it is to be published.
 *
 * @param madeBy the program and its version
 */
public record Export(List<Dossier> dossiers, Marks marks, Profile profile, String madeBy) {

    public Export {
        dossiers = List.copyOf(dossiers);
    }

    /** The readings of all storylines. */
    List<Reading> readings() {
        return dossiers.stream().flatMap(d -> d.storyline().readings().stream()).toList();
    }
}
