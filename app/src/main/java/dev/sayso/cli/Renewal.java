package dev.sayso.cli;

import dev.sayso.export.Shielding;
import dev.sayso.ledger.Catalogue;
import dev.sayso.ledger.Finding;
import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.LedgerAddress;
import dev.sayso.ledger.ReviewedView;
import dev.sayso.pipeline.DossierPipeline;
import dev.sayso.review.Act;
import dev.sayso.statement.PartyTable;
import dev.sayso.statement.PartyTableException;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Brings a ledger's catalogue up to date before something is looked up in it. */
final class Renewal {

    private Renewal() {}

    /**
     * The catalogue of a ledger, up to date.
     *
     * @param damage names what is damaged, and remembers that something was
     * @param width characters a line of the terminal; 0 where there is none
     */
    static Catalogue of(
            Ledger ledger,
            LedgerAddress address,
            PartiesOption parties,
            KnownByOption damage,
            PrintWriter err,
            int width)
            throws PartyTableException {
        Catalogue catalogue = ledger.catalogue();
        Consumer<Finding> leftOut = damage.leftOut(err);
        try (Bar bar = new Bar(err, width, "Linking")) {
            catalogue.renew(
                    view(parties.table(address), () -> ledger.reviews().acts(leftOut)),
                    new Shown(bar, " storylines"),
                    leftOut);
        }
        return catalogue;
    }

    private static Catalogue.View view(PartyTable parties, Supplier<List<Act>> acts) {
        return new ReviewedView(
                Version.nameAndNumber(),
                parties.id(),
                decisions -> DossierPipeline.with(parties, decisions),
                acts,
                Shielding::names);
    }
}
