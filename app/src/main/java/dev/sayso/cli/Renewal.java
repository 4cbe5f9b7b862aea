package dev.sayso.cli;

import dev.sayso.ledger.Catalogue;
import dev.sayso.ledger.Finding;
import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.LedgerAddress;
import dev.sayso.pipeline.DossierPipeline;
import dev.sayso.statement.PartyTable;
import dev.sayso.statement.PartyTableException;
import dev.sayso.text.Hashes;
import java.io.PrintWriter;
import java.util.function.Consumer;

/** Brings a ledger's catalogue up to date before something is looked up in it. */
final class Renewal {

    private Renewal() {}

    /**
     * The catalogue of a ledger, up to date.
     *
     * @param width characters a line of the terminal; 0 where there is none
     */
    static Catalogue of(Ledger ledger, LedgerAddress address, PartiesOption parties, PrintWriter err, int width)
            throws PartyTableException {
        PartyTable table = parties.table(address);
        String maker = Hashes.id("maker", Version.nameAndNumber(), table.id());
        Catalogue catalogue = ledger.catalogue();
        Consumer<Finding> leftOut = finding ->
                err.println("sayso: left out: " + finding + "; \"sayso check\" tells what else does not hold");
        try (Bar bar = new Bar(err, width, "Linking")) {
            catalogue.renew(maker, DossierPipeline.with(table), new Shown(bar), leftOut);
        }
        return catalogue;
    }

    private static final class Shown implements Catalogue.Listener {

        private final Bar bar;
        private int all;

        Shown(Bar bar) {
            this.bar = bar;
        }

        @Override
        public void begin(int storylines) {
            all = storylines;
        }

        @Override
        public void made(int storylines) {
            bar.show(storylines, all, " storylines", 1, "");
        }
    }
}
