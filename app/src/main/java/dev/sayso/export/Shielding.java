package dev.sayso.export;

import dev.sayso.report.Report;
import dev.sayso.review.Act;
import dev.sayso.review.Marks;
import dev.sayso.review.Reviewed;
import dev.sayso.statement.ShieldedNames;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.Hit;
import dev.sayso.storyline.KeptChange;
import dev.sayso.storyline.Reading;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Shields people in everything that is to be published: what it gives has neither their names nor links to them, and its spans
 * count in the shielded texts. Everything that prints prints what this gives. Not thread-safe.
 */
public final class Shielding {

    private static final Shielding NONE = of(List.of(), List.of());

    private final boolean none;
    private final ShieldedReports reports;
    private final Recast recast;

    private Shielding(ShieldedReports reports) {
        this.none = reports.shieldsNobody();
        this.reports = reports;
        this.recast = new Recast(reports);
    }

    /** Shields nobody. */
    public static Shielding none() {
        return NONE;
    }

    /** Shields the same people in the same reports, for another thread; of the reports what was made before is kept. */
    public Shielding forAnother() {
        return new Shielding(reports);
    }

    /**
     * Shields whom a ledger says to be in need of it.
     *
     * @param readings all of the ledger, whatever part of it is printed: what one report says of somebody holds in all
     * @param acts all, those taken back among them
     */
    public static Shielding of(Profile profile, Collection<Reading> readings, List<Act> acts) {
        if (profile == Profile.EVIDENTIARY) {
            return none();
        }
        Reviewed reviewed = Reviewed.of(List.copyOf(readings), acts);
        ShieldedNames finder = new ShieldedNames();
        List<ShieldedPerson> people = ShieldedPeople.of(finder, reviewed.readings(), reviewed.acts());
        return new Shielding(new ShieldedReports(new NameShield(people, finder), readings));
    }

    /**
     * Shields people of whom the names are known, in some reports.
     *
     * @param names as {@link #names} gives them for the whole ledger
     */
    public static Shielding of(List<Set<String>> names, Collection<Reading> some) {
        return new Shielding(new ShieldedReports(shield(names, List.of()), some));
    }

    /**
     * The same in any report.
     *
     * @param since what people did since the names were found
     * @param reports finds a report by its id, on whatever thread
     */
    public static Shielding of(List<Set<String>> names, List<Act> since, Function<String, @Nullable Report> reports) {
        return new Shielding(new ShieldedReports(shield(names, Act.inEffect(since)), reports));
    }

    private static NameShield shield(List<Set<String>> names, Collection<Act> since) {
        return new NameShield(ShieldedPeople.of(names, since), new ShieldedNames());
    }

    /** The names of all whom a ledger shields, folded, the first person's first. */
    public static List<Set<String>> names(Reviewed reviewed) {
        return ShieldedPeople.of(new ShieldedNames(), reviewed.readings(), reviewed.acts()).stream()
                .map(person -> person.names().stream()
                        .map(words -> String.join(" ", words))
                        .collect(Collectors.<String>toSet()))
                .toList();
    }

    public List<Dossier> dossiers(List<Dossier> dossiers) {
        return none ? dossiers : dossiers.stream().map(recast::of).toList();
    }

    public Marks marks(Marks marks) {
        return none ? marks : recast.of(marks);
    }

    public Reading reading(Reading reading) {
        return none ? reading : recast.of(reading);
    }

    public Act act(Act act) {
        return none ? act : recast.of(act);
    }

    /** A change of a claim. */
    public KeptChange change(KeptChange change) {
        return none ? change : change.withText(words(change.text(), change.report()));
    }

    /** Words of a report, such as a part of its text, or a name. */
    public String words(String words, String report) {
        return none ? words : reports.words(words, reports.byId(report));
    }

    /** The name of a party, where it is not known in which reports it stands. */
    public String party(String name) {
        return none ? name : reports.party(name);
    }

    /** Words that are about nobody's report, such as those that somebody looks for. */
    public String words(String words) {
        return none ? words : reports.words(words, null);
    }

    /** Whether words have somebody's name left out of them. */
    public static boolean tellsOfSomebody(String words) {
        return words.contains(ShieldedPerson.BEGINNING);
    }

    /** Whether a part of the name of somebody who is shielded may have these letters. */
    public boolean mayBeOfAName(String letters) {
        return !none && reports.hasPartOfAName(letters);
    }

    /**
     * A storyline's title.
     *
     * @param its gives the ids of its reports
     */
    public String title(String title, Supplier<List<String>> its) {
        return none || !reports.mayName(title)
                ? title
                : reports.title(
                        title,
                        its.get().stream()
                                .map(reports::byId)
                                .filter(Objects::nonNull)
                                .toList());
    }

    /** What a search found; of its words those places stay that are no part of a name. */
    public Hit hit(Hit hit) {
        if (none) {
            return hit;
        }
        Report report = reports.byId(hit.report());
        ShieldedText words = reports.of(hit.words(), report);
        return new Hit(
                hit.kind(),
                hit.id(),
                hit.storyline(),
                hit.report(),
                words.text(),
                reports.words(hit.party(), report),
                hit.stance(),
                hit.status(),
                hit.saidFrom(),
                hit.saidTo(),
                hit.places().stream().map(words::of).distinct().toList(),
                hit.likeness());
    }
}
