package dev.sayso.web;

import dev.sayso.claim.Claim;
import dev.sayso.claim.Telling;
import dev.sayso.export.Shielding;
import dev.sayso.review.Act;
import dev.sayso.review.Marks;
import dev.sayso.review.Reviewed;
import dev.sayso.review.ReviewedDossiers;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.Reading;
import java.util.List;
import java.util.Optional;

/**
 * A storyline as people have it.
 *
 * @param id the id that it has now, also where it is shown as it was with fewer reports
 * @param key another one where anything of it is another
 * @param reviewed with all names, for what is done; not to be shown
 * @param acts on it, those taken back among them, in order
 */
public record Shown(String id, String key, Dossier dossier, Reviewed reviewed, Marks marks, List<Act> acts) {

    private static final String NOTHING = "none";

    static Shown of(ReviewedDossiers made, String id, String key, List<Act> acts) {
        return new Shown(id, key, made.dossiers().get(0), made.reviewed(), made.marks(), acts);
    }

    /** The same without the names of those who are to be shielded, of which the dossier is there already. */
    Shown shielded(Shielding shielding, Dossier dossier) {
        return new Shown(
                id,
                key,
                dossier,
                reviewed,
                shielding.marks(marks),
                acts.stream().map(shielding::act).toList());
    }

    /** The last act that whoever looks at it has seen, as a form sends it back. */
    public String seen() {
        return acts.isEmpty() ? NOTHING : acts.get(acts.size() - 1).id();
    }

    /** The acts up to the last that somebody had seen; nothing where that one is not known. */
    static List<Act> upTo(String seen, List<Act> acts) {
        for (int i = 0; i < acts.size(); i++) {
            if (acts.get(i).id().equals(seen)) {
                return acts.subList(0, i + 1);
            }
        }
        return List.of();
    }

    Optional<Claim> claim(String id) {
        return dossier.claims().stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** The claims in which a statement stands. */
    List<Claim> claims(String statement) {
        return dossier.claims().stream()
                .filter(c -> c.tellings().stream().anyMatch(t -> t.id().equals(statement)))
                .toList();
    }

    Optional<Reading> reading(String report) {
        return dossier.storyline().readings().stream()
                .filter(r -> r.report().id().equals(report))
                .findFirst();
    }

    Optional<Telling> telling(String statement) {
        return dossier.storyline().readings().stream()
                .flatMap(r -> r.tellings().stream())
                .filter(t -> t.id().equals(statement))
                .findFirst();
    }
}
