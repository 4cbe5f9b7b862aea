package dev.sayso.export;

import dev.sayso.report.Report;
import dev.sayso.review.Act;
import dev.sayso.review.Marks;
import dev.sayso.review.Reviewed;
import dev.sayso.statement.ShieldedNames;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.Hit;
import dev.sayso.storyline.Reading;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Shields people in everything that is to be published: what it gives has neither their names nor links to them, and its spans
 * count in the shielded texts. Everything that prints prints what this gives. Not thread-safe.
 */
public final class Shielding {

    private final boolean none;
    private final ShieldedReports reports;
    private final Recast recast;

    private Shielding(NameShield shield, Collection<Reading> readings) {
        this.none = shield.people().isEmpty();
        this.reports = new ShieldedReports(shield, readings);
        this.recast = new Recast(reports);
    }

    /** Shields nobody. */
    public static Shielding none() {
        return new Shielding(new NameShield(List.of(), new ShieldedNames()), List.of());
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
        return new Shielding(new NameShield(people, finder), readings);
    }

    /**
     * Shields people of whom the names are known, in some reports.
     *
     * @param names as {@link #names} gives them for the whole ledger
     */
    public static Shielding of(List<Set<String>> names, Collection<Reading> some) {
        return new Shielding(new NameShield(ShieldedPeople.of(names), new ShieldedNames()), some);
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

    /** What a search found; of its words those places stay that are no part of a name. */
    public Hit hit(Hit hit) {
        if (none) {
            return hit;
        }
        Report report = reports.byId(hit.report());
        ShieldedText words = reports.loose(hit.words(), report);
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
