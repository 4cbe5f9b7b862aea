package dev.sayso.export;

import dev.sayso.claim.Claim;
import dev.sayso.claim.FigurePoint;
import dev.sayso.claim.FigureSeries;
import dev.sayso.claim.Status;
import dev.sayso.claim.Telling;
import dev.sayso.review.Marks;
import dev.sayso.statement.Stance;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.Entry;
import dev.sayso.storyline.QuotationCheck;
import dev.sayso.storyline.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A dossier as its page shows it: what is counted, what comes first, what is left to the end. */
public record DossierView(Dossier dossier, Marks marks) {

    private static final int VOICES_SHOWN = 12;

    private static final List<Against> AGAINST = List.of(
            new Against("Denied", Stance.DENIES),
            new Against("Could not be verified", Stance.NOT_VERIFIED),
            new Against("Not confirmed", Stance.NOT_CONFIRMED));

    private static final Set<Stance> SILENT = EnumSet.of(Stance.DECLINED, Stance.NO_REPLY);

    private static final List<Status> STATUSES = List.of(
            Status.DISPUTED,
            Status.UNVERIFIED,
            Status.CONFIRMED,
            Status.CORROBORATED,
            Status.SINGLE_ORIGIN,
            Status.SUPERSEDED,
            Status.WITHDRAWN);

    private static final List<QuotationCheck.Kind> QUOTATIONS = List.of(
            QuotationCheck.Kind.ALTERED,
            QuotationCheck.Kind.SHORTENED,
            QuotationCheck.Kind.NOT_FOUND,
            QuotationCheck.Kind.VERBATIM);

    private record Against(String label, Stance stance) {}

    /** Entries that belong together: what was said on one day, what is denied. */
    public record Group(String label, List<Entry> entries) {}

    /** A number on top of the page with the word for it. */
    public record Count(int number, String word) {}

    public String anchor() {
        return "l-" + dossier.storyline().id();
    }

    public String title() {
        String title = dossier.storyline().title();
        return title.isBlank() ? "Reports without a headline" : title;
    }

    public String days() {
        return Labels.days(dossier.days());
    }

    public List<Count> counts() {
        List<Count> counts = new ArrayList<>();
        add(counts, dossier.reportCount(), "report", "reports");
        add(counts, dossier.outlets().size(), "outlet", "outlets");
        add(counts, said().size(), "statement", "statements");
        add(counts, (int) voices().stream().filter(Voice::named).count(), "named source", "named sources");
        return counts;
    }

    private static void add(List<Count> counts, int number, String one, String many) {
        if (number > 0) {
            counts.add(new Count(number, number == 1 ? one : many));
        }
    }

    private List<Telling> said() {
        return dossier.sayings().stream().flatMap(e -> e.tellings().stream()).toList();
    }

    private List<Voice> voices() {
        return dossier.voices();
    }

    /** The named parties that are quoted most. */
    public List<Voice> mostQuoted() {
        return voices().stream().filter(Voice::named).limit(VOICES_SHOWN).toList();
    }

    /** How many parties are quoted besides those of {@link #mostQuoted}. */
    public int otherVoices() {
        return voices().size() - mostQuoted().size();
    }

    /** What stands against what is said: denials first. */
    public List<Group> against() {
        return AGAINST.stream()
                .map(a -> new Group(a.label(), of(EnumSet.of(a.stance()))))
                .filter(g -> !g.entries().isEmpty())
                .toList();
    }

    /** Where a party declined or gave no reply. */
    public List<Entry> silent() {
        return of(SILENT);
    }

    private List<Entry> of(Set<Stance> stances) {
        return dossier.against().stream()
                .filter(e -> stances.contains(e.first().statement().stance()))
                .toList();
    }

    /** Who said what, by the day. */
    public List<Group> timeline() {
        Map<String, List<Entry>> byDay = new LinkedHashMap<>();
        for (Entry entry : dossier.sayings()) {
            LocalDate day = entry.day();
            byDay.computeIfAbsent(Labels.longDay(day), d -> new ArrayList<>()).add(entry);
        }
        return byDay.entrySet().stream()
                .map(e -> new Group(e.getKey(), List.copyOf(e.getValue())))
                .toList();
    }

    /** The first telling of each outlet that has an entry, in order of time. */
    public static List<Telling> byOutlet(Entry entry) {
        Map<String, Telling> firsts = new LinkedHashMap<>();
        entry.tellings()
                .forEach(t -> firsts.putIfAbsent(Labels.outlet(t.report().outlet()), t));
        return List.copyOf(firsts.values());
    }

    /** The series of figures, those of most values first; a thing without a measure only where two values of it differ. */
    public List<FigureSeries> series() {
        return dossier.figures().stream()
                .filter(s -> s.subject().measure() != null || s.values().size() > 1)
                .sorted(Comparator.comparingInt((FigureSeries s) -> -s.values().size()))
                .toList();
    }

    /** What is quoted beside what was said: first what is not the same. */
    public List<QuotationWords> quotations() {
        return dossier.quotations().stream()
                .sorted(Comparator.comparingInt(q -> QUOTATIONS.indexOf(q.kind())))
                .map(QuotationWords::new)
                .toList();
    }

    /** How a figure stands to an earlier one, in words; empty where nothing is told. */
    public String relation(FigurePoint point) {
        return dossier.claimed().figures().relations().stream()
                .filter(r -> r.to().equals(point.dated()))
                .map(r -> Labels.relation(r.kind()) + " " + r.from().words())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** The claims of one status. */
    public record Claims(Status status, List<Claim> claims) {}

    /** The claims that an editor weighs: all but those that one outlet alone tells from one origin; by status, those of most reports first. */
    public List<Claims> claims() {
        List<Claims> groups = new ArrayList<>();
        for (Status status : STATUSES) {
            List<Claim> its = dossier.claims().stream()
                    .filter(c -> c.ruling().status() == status)
                    .filter(c -> status != Status.SINGLE_ORIGIN || c.outlets().size() > 1)
                    .sorted(Comparator.comparingInt((Claim c) -> -c.outlets().size()))
                    .toList();
            if (!its.isEmpty()) {
                groups.add(new Claims(status, its));
            }
        }
        return groups;
    }

    /** What an entry's claim is, where there is something to tell. */
    public static Optional<Claim> claim(Entry entry) {
        return Optional.ofNullable(entry.claim());
    }
}
