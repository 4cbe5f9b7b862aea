package dev.sayso.web;

import dev.sayso.export.Profile;
import dev.sayso.export.Shielding;
import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.SourceRow;
import dev.sayso.report.Report;
import dev.sayso.review.Act;
import dev.sayso.review.Deed;
import dev.sayso.storyline.Dossier;
import dev.sayso.text.Hashes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Shields people in what is shown: those whom the catalogue names, and by what people did since. It is asked for after that which
 * it is to shield was looked up: the catalogue knows the names before it has what they stand in. Thread-safe.
 */
final class Shields {

    private static final int REPORTS_KEPT = 2000;

    private final Ledger ledger;
    private final Renewing renewing;
    private final Supplier<List<Act>> acts;
    private final Recent<Shielding> shieldings = new Recent<>(2);
    private final Recent<Optional<Report>> reports = new Recent<>(REPORTS_KEPT);
    private final Recent<Shown> storylines = new Recent<>(Desk.STORYLINES_KEPT);
    private final Recent<Done> dossiers = new Recent<>(Desk.STORYLINES_KEPT);
    private final Recent<List<SourceRow>> sources = new Recent<>(1);

    Shields(Ledger ledger, Renewing renewing, Supplier<List<Act>> acts) {
        this.ledger = ledger;
        this.renewing = renewing;
        this.acts = acts;
    }

    /** Whom there is to shield now; the name is another one whenever it is somebody else. */
    private record Whom(String name, List<Set<String>> names, List<Act> since) {}

    /** A dossier that was shielded for what a {@link Whom} names. */
    private record Done(Dossier evidence, String whom, Dossier shielded) {}

    private Whom whom() {
        List<Act> since = renewing.upTo() >= ledger.last()
                ? List.of()
                : Act.inEffect(acts.get()).stream()
                        .filter(act -> act.kind() == Deed.Kind.SHIELD || act.kind() == Deed.Kind.LIFT)
                        .toList();
        List<Set<String>> names = ledger.catalogue().shielded();
        String name = Hashes.id(names.toString(), since.stream().map(Act::id).collect(Collectors.joining(" ")));
        return new Whom(name, names, since);
    }

    /** What shields for those who see this profile; used by one thread. */
    Shielding of(Profile profile) {
        return profile == Profile.EVIDENTIARY ? Shielding.none() : of(whom());
    }

    private Shielding of(Whom whom) {
        return shieldings
                .get(whom.name, () -> Shielding.of(whom.names, whom.since, this::report))
                .forAnother();
    }

    private @Nullable Report report(String id) {
        return reports.get(id, () -> ledger.report(id)).orElse(null);
    }

    /** A storyline for those who see this profile. */
    Shown of(Shown evidence, Profile profile) {
        if (profile == Profile.EVIDENTIARY) {
            return evidence;
        }
        Whom whom = whom();
        return storylines.get(evidence.key() + " " + whom.name, () -> {
            Shielding shielding = of(whom);
            return evidence.shielded(shielding, dossier(evidence, whom.name, shielding));
        });
    }

    /** A note leaves the dossier as it is, and then it need not be shielded again, which takes longest. */
    @SuppressWarnings("ReferenceEquality") // the same one, or else it is made again
    private Dossier dossier(Shown evidence, String whom, Shielding shielding) {
        return dossiers.renew(
                        evidence.id(),
                        last -> last.filter(done -> done.evidence == evidence.dossier() && done.whom.equals(whom))
                                .orElseGet(() -> new Done(
                                        evidence.dossier(),
                                        whom,
                                        shielding
                                                .dossiers(List.of(evidence.dossier()))
                                                .get(0))))
                .shielded;
    }

    /** The catalogue's sources for those who see this profile. */
    List<SourceRow> of(List<SourceRow> all, Profile profile) {
        if (profile == Profile.EVIDENTIARY) {
            return all;
        }
        Whom whom = whom();
        return sources.get(whom.name + " up to " + renewing.upTo(), () -> {
            Shielding shielding = of(whom);
            return all.stream()
                    .map(row -> row.named(shielding.party(row.name())))
                    .toList();
        });
    }
}
