package dev.sayso.cli;

import dev.sayso.ledger.Catalogue;
import dev.sayso.ledger.Finding;
import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.LedgerAddress;
import dev.sayso.pipeline.DossierPipeline;
import dev.sayso.review.Act;
import dev.sayso.review.Reviewed;
import dev.sayso.statement.PartyTable;
import dev.sayso.statement.PartyTableException;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.DossierMaker;
import dev.sayso.storyline.Reading;
import dev.sayso.storyline.Storyline;
import dev.sayso.text.Hashes;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
                    new AsPeopleHaveIt(
                            parties.table(address), () -> ledger.reviews().acts(leftOut)),
                    new Shown(bar),
                    leftOut);
        }
        return catalogue;
    }

    /** What was read, with what people decided about it. */
    private static final class AsPeopleHaveIt implements Catalogue.View {

        private final PartyTable parties;
        private final Supplier<List<Act>> all;
        private final Map<String, TreeSet<String>> actsOnReports = new HashMap<>();
        private @Nullable DossierMaker dossiers;

        AsPeopleHaveIt(PartyTable parties, Supplier<List<Act>> all) {
            this.parties = parties;
            this.all = all;
        }

        @Override
        public String maker() {
            return Hashes.id("maker", Version.nameAndNumber(), parties.id());
        }

        @Override
        public List<Storyline> storylines(List<Reading> readings) {
            Reviewed reviewed = Reviewed.of(readings, all.get());
            actsOnReports.clear();
            for (Act act : reviewed.acts()) {
                act.deed().subjects().stream()
                        .flatMap(subject -> subject.statements().stream())
                        .forEach(statement -> actsOnReports
                                .computeIfAbsent(statement.report(), id -> new TreeSet<>())
                                .add(act.id()));
            }
            DossierMaker made = DossierPipeline.with(parties, reviewed.decisions());
            dossiers = made;
            return made.storylines(reviewed.readings());
        }

        @Override
        public String decided(Storyline storyline) {
            TreeSet<String> its = new TreeSet<>();
            storyline
                    .readings()
                    .forEach(r ->
                            its.addAll(actsOnReports.getOrDefault(r.report().id(), new TreeSet<>())));
            return String.join(" ", its);
        }

        @Override
        public Dossier make(Storyline storyline) {
            return Objects.requireNonNull(dossiers, "no storylines yet").make(storyline);
        }
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
