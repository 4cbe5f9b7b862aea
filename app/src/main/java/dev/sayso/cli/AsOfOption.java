package dev.sayso.cli;

import dev.sayso.export.Profile;
import dev.sayso.export.Shielding;
import dev.sayso.ledger.Ledger;
import dev.sayso.pipeline.DossierPipeline;
import dev.sayso.report.Published;
import dev.sayso.review.Marks;
import dev.sayso.review.ReviewedDossiers;
import dev.sayso.statement.PartyTable;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.Reading;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that show the ledger as it was at a moment of the past: of the world's, or of its own. */
final class AsOfOption {

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            converter = PublishedConverter.class,
            description = "As the reports stood then: only those published by this day or moment, such as 2025-02-04 or"
                    + " 2025-02-04T18:30Z; undated ones are left out.")
    private @Nullable Published moment;

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Mixin
    private KnownByOption known = new KnownByOption();

    /** 1 where something was left out, else 0. */
    int exitCode() {
        return known.exitCode();
    }

    Profile profile() {
        return profile.profile;
    }

    /** Storylines to be printed, and what people did. */
    record Printed(List<Dossier> dossiers, Marks marks) {}

    /** What a ledger has of that, as people have it and as it may be printed; what is damaged is left out, and named. */
    Printed printed(Ledger ledger, PartyTable parties, PrintWriter err) {
        List<Reading> then = known.readings(ledger, err);
        Shielding shielding = profile.shielding(ledger, () -> known.all(ledger, then, err), known, err);
        ReviewedDossiers made = DossierPipeline.reviewed(parties, of(then), known.acts(ledger, err));
        return new Printed(shielding.dossiers(made.dossiers()), shielding.marks(made.marks()));
    }

    /** The readings of the reports that were out by then; all of them where no moment is given. */
    List<Reading> of(List<Reading> readings) {
        Published then = moment;
        return then == null
                ? readings
                : readings.stream().filter(r -> out(r, then)).toList();
    }

    private static boolean out(Reading reading, Published then) {
        Published published = reading.report().published();
        return published != null && !published.earliest().isAfter(then.latest());
    }
}
