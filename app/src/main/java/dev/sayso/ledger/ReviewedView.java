package dev.sayso.ledger;

import dev.sayso.claim.Decisions;
import dev.sayso.review.Act;
import dev.sayso.review.Deed;
import dev.sayso.review.Reviewed;
import dev.sayso.statement.Statement;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.DossierMaker;
import dev.sayso.storyline.Reading;
import dev.sayso.storyline.Storyline;
import dev.sayso.text.Hashes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was read, with what people decided about it, as a {@link Catalogue} is made of it. Used by one renewal at a time. */
public final class ReviewedView implements Catalogue.View {

    /** Raised whenever a catalogue has something that it did not have before. */
    private static final String LAYOUT = "2";

    private final String maker;
    private final Function<Decisions, DossierMaker> making;
    private final Supplier<List<Act>> all;
    private final Function<Reviewed, List<Set<String>>> shielding;
    private final Map<String, TreeSet<String>> actsOnReports = new HashMap<>();
    private List<Set<String>> shielded = List.of();
    private @Nullable DossierMaker dossiers;

    /**
     * @param program the program, with its version
     * @param parties a name for the table of who speaks for whom
     * @param making makes dossiers by what people decided
     * @param all gives all acts
     * @param shielding gives the names of those who are to be shielded
     */
    public ReviewedView(
            String program,
            String parties,
            Function<Decisions, DossierMaker> making,
            Supplier<List<Act>> all,
            Function<Reviewed, List<Set<String>>> shielding) {
        this.maker = Hashes.id("maker", LAYOUT, program, parties);
        this.making = making;
        this.all = all;
        this.shielding = shielding;
    }

    @Override
    public String maker() {
        return maker;
    }

    @Override
    public List<Storyline> storylines(List<Reading> readings) {
        Reviewed reviewed = Reviewed.of(readings, all.get());
        actsOnReports.clear();
        shielded = shielding.apply(reviewed);
        Set<String> found = readings.stream()
                .flatMap(r -> r.statements().stream())
                .map(Statement::id)
                .collect(Collectors.toSet());
        for (Act act : reviewed.acts()) {
            act.deed().quoted().stream()
                    .filter(statement -> changes(act) || !found.contains(statement.id()))
                    .forEach(statement -> actsOnReports
                            .computeIfAbsent(statement.report(), id -> new TreeSet<>())
                            .add(act.id()));
        }
        DossierMaker made = making.apply(reviewed.decisions());
        dossiers = made;
        return made.storylines(reviewed.readings());
    }

    /** Whether claims hang on an act: not on a note or a grade, which only keep a statement that no program finds any more. */
    private static boolean changes(Act act) {
        return act.kind() != Deed.Kind.NOTE && act.kind() != Deed.Kind.GRADE;
    }

    @Override
    public String decided(Storyline storyline) {
        TreeSet<String> its = new TreeSet<>();
        storyline
                .readings()
                .forEach(r -> its.addAll(actsOnReports.getOrDefault(r.report().id(), new TreeSet<>())));
        return String.join(" ", its);
    }

    @Override
    public List<Set<String>> shielded() {
        return shielded;
    }

    @Override
    public Dossier make(Storyline storyline) {
        return Objects.requireNonNull(dossiers, "no storylines yet").make(storyline);
    }
}
