package dev.sayso.web;

import dev.sayso.export.Profile;
import dev.sayso.export.Shielding;
import dev.sayso.ledger.Catalogue;
import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.ReviewedView;
import dev.sayso.ledger.SourceRow;
import dev.sayso.ledger.StorylineRow;
import dev.sayso.pipeline.DossierPipeline;
import dev.sayso.pipeline.ReadingPipeline;
import dev.sayso.review.Act;
import dev.sayso.review.Reviewed;
import dev.sayso.review.ReviewedDossiers;
import dev.sayso.review.Subject;
import dev.sayso.statement.PartyTable;
import dev.sayso.storyline.Hit;
import dev.sayso.storyline.Reading;
import dev.sayso.text.Hashes;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An open ledger as the reading room shows it. Lists come from its catalogue, which follows the ledger in the background; a
 * storyline is made of its own reports and of what people did up to now, and is kept for those who ask next. Thread-safe.
 */
public final class Desk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
    static final int STORYLINES_KEPT = 32;

    private final Ledger ledger;
    private final PartyTable parties;
    private final String maker;
    private final Catalogue catalogue;
    private final Renewing renewing;
    private final Recent<Optional<Shown>> shown = new Recent<>(STORYLINES_KEPT);
    private final Recent<List<Reading>> readings = new Recent<>(STORYLINES_KEPT);
    private final Recent<ReviewedDossiers> dossiers = new Recent<>(STORYLINES_KEPT);
    private final Recent<List<Act>> acts = new Recent<>(2);
    private final Recent<List<StorylineRow>> rows = new Recent<>(1);
    private final Recent<ReadingPipeline> pipeline = new Recent<>(1);
    private final Jobs jobs = new Jobs();
    private final Recent<List<SourceRow>> sources = new Recent<>(1);
    private final Shields shields;
    private final Likeness likeness;
    private final Feeds feeds;

    /**
     * @param ledger closed with this
     * @param parties who speaks for whom
     * @param maker the program that reads, with its version
     * @param feeds fetches what is read from the web
     */
    public Desk(Ledger ledger, PartyTable parties, String maker, Feeds feeds) {
        this.ledger = ledger;
        this.feeds = feeds;
        this.parties = parties;
        this.maker = maker;
        this.catalogue = ledger.catalogue();
        this.renewing = new Renewing(
                ledger,
                () -> new ReviewedView(
                        maker,
                        parties.id(),
                        decisions -> DossierPipeline.with(parties, decisions),
                        this::acts,
                        Shielding::names),
                this::list);
        this.shields = new Shields(ledger, renewing, this::acts);
        this.likeness = new Likeness(catalogue, renewing);
        renewing.fresh(ledger.last());
    }

    public Ledger ledger() {
        return ledger;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public PartyTable parties() {
        return parties;
    }

    public String maker() {
        return maker;
    }

    Renewing renewing() {
        return renewing;
    }

    /** Finds who said something like some words. */
    Likeness likeness() {
        return likeness;
    }

    /** What is done in the background. */
    Jobs jobs() {
        return jobs;
    }

    /** What reads reports; who asks first waits until it is loaded. */
    ReadingPipeline pipeline() {
        return pipeline.get("standard", ReadingPipeline::standard);
    }

    /** What fetches feeds and the pages they name. */
    Feeds feeds() {
        return feeds;
    }

    /** Whether lists have all that the ledger has; where not, they soon will. */
    public boolean fresh() {
        return renewing.fresh(ledger.last());
    }

    /** Makes the lists, so that nobody waits for them. */
    private void list() {
        storylines();
        sources(Profile.PUBLISHABLE);
    }

    /** All storylines, those with the latest reports first. */
    public List<StorylineRow> storylines() {
        return rows.get("up to " + renewing.upTo() + " " + renewing.progress(), catalogue::storylines);
    }

    /** Who says something, those who say most first, for who sees this profile. */
    public List<SourceRow> sources(Profile profile) {
        return shields.of(sources.get("up to " + renewing.upTo(), catalogue::sources), profile);
    }

    /** What people did, in order. */
    public List<Act> acts() {
        return acts.get(
                "up to " + ledger.last(), () -> ledger.reviews().acts(finding -> LOG.warn("left out: {}", finding)));
    }

    private List<Act> acts(Times times) {
        return times.knownBy() == null
                ? acts()
                : ledger.reviews().actsBy(times.knownBy().latest(), finding -> LOG.warn("left out: {}", finding));
    }

    /** Shields people in what is shown. */
    Shields shields() {
        return shields;
    }

    /** The reports of a storyline. */
    List<String> reports(String storyline) {
        return List.copyOf(catalogue.readingIds(storyline).keySet());
    }

    /** A storyline as {@link #storyline(String, Times)} has it, for who sees this profile. */
    public Optional<Shown> storyline(String id, Times times, Profile profile) {
        return storyline(id, times).map(s -> shields.of(s, profile));
    }

    /** A storyline as it stands, or stood, with all names; empty if there is none, or none of its reports was there yet. */
    public Optional<Shown> storyline(String id, Times times) {
        Map<String, String> had = new TreeMap<>(catalogue.readingIds(id));
        if (had.isEmpty()) {
            return Optional.empty();
        }
        List<Act> its = on(had.keySet(), acts(times));
        String of = Hashes.id(id, had.toString(), times.asOfWords(), times.knownByWords());
        String state = its.stream().map(Act::id).collect(Collectors.joining(" "));
        String key = Hashes.id(of, state);
        return shown.get(key, () -> make(id, key, of, times, its));
    }

    /** @param of names what it is made of, people's acts apart */
    private Optional<Shown> make(String id, String key, String of, Times times, List<Act> its) {
        List<Reading> out = readings.get(of, () -> read(id, times));
        if (out.isEmpty()) {
            return Optional.empty();
        }
        Reviewed reviewed = Reviewed.of(out, its);
        ReviewedDossiers made =
                dossiers.renew(of, last -> DossierPipeline.storyline(parties, reviewed, last.orElse(null)));
        return Optional.of(Shown.of(made, id, key, its));
    }

    private List<Reading> read(String id, Times times) {
        List<Reading> all = times.knownBy() == null
                ? catalogue.readings(id)
                : catalogue.readingsBy(id, times.knownBy().latest());
        return all.stream().filter(times::out).toList();
    }

    /** The acts on these reports, on parties, and those that take such acts back. */
    private static List<Act> on(Set<String> reports, List<Act> all) {
        Set<String> taken = new HashSet<>();
        return all.stream()
                .filter(act -> act.deed().subjects().stream().anyMatch(s -> isOn(s, reports, taken)))
                .peek(act -> taken.add(act.id()))
                .toList();
    }

    private static boolean isOn(Subject subject, Set<String> reports, Set<String> taken) {
        return switch (subject.kind()) {
            case PARTY -> true;
            case ACT -> taken.contains(subject.id());
            case REPORT -> reports.contains(subject.id());
            case STATEMENT, CLAIM -> subject.statements().stream().anyMatch(q -> reports.contains(q.report()));
        };
    }

    /** The storyline in which something is, for who sees this profile. */
    public Optional<Shown> storylineOf(Hit.Kind kind, String id, Times times, Profile profile) {
        return storylineOf(kind, id, times).map(s -> shields.of(s, profile));
    }

    /** The storyline in which something is, with all names. */
    public Optional<Shown> storylineOf(Hit.Kind kind, String id, Times times) {
        return catalogue.storylineOf(kind, id).flatMap(storyline -> storyline(storyline, times));
    }

    @Override
    public void close() {
        jobs.close();
        likeness.close();
        renewing.close();
        ledger.close();
    }
}
