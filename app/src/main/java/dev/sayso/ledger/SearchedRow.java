package dev.sayso.ledger;

import dev.sayso.claim.Claim;
import dev.sayso.claim.Origin;
import dev.sayso.claim.Status;
import dev.sayso.claim.Telling;
import dev.sayso.figure.Figure;
import dev.sayso.report.Report;
import dev.sayso.statement.Stance;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.Hit;
import dev.sayso.storyline.Reading;
import dev.sayso.time.TimeMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A report, a statement or a claim as it can be found.
 *
 * @param voice of a statement: whose it is; null for the others
 * @param tags by kind ({@link #SOURCE}, {@link #OUTLET}, {@link #MEASURE}), in small letters
 * @param happened when that was of which it tells
 */
record SearchedRow(
        Hit.Kind kind,
        String id,
        String report,
        String words,
        String party,
        SourceRow.@Nullable Voice voice,
        @Nullable Stance stance,
        @Nullable Status status,
        @Nullable LocalDate saidFrom,
        @Nullable LocalDate saidTo,
        Map<String, Set<String>> tags,
        List<TimeMention> happened) {

    static final String SOURCE = "source";
    static final String OUTLET = "outlet";
    static final String MEASURE = "measure";

    /** All that a storyline has to be found. */
    static List<SearchedRow> of(Dossier dossier) {
        List<SearchedRow> rows = new ArrayList<>();
        Map<String, List<TimeMention>> times = new HashMap<>();
        for (Reading reading : dossier.storyline().readings()) {
            rows.add(of(reading));
            for (Telling telling : reading.tellings()) {
                List<TimeMention> its = reading.times().stream()
                        .filter(t -> telling.statement().times().contains(t.id()))
                        .filter(t -> t.earliest() != null && t.latest() != null)
                        .toList();
                times.put(telling.id(), its);
                rows.add(of(telling, its));
            }
        }
        dossier.claims().forEach(claim -> rows.add(of(claim, times)));
        return rows;
    }

    private static SearchedRow of(Reading reading) {
        Report report = reading.report();
        LocalDate day = report.published() == null ? null : report.published().day();
        String headline = report.headline() == null || report.headlineInText() ? "" : report.headline() + "\n\n";
        Map<String, Set<String>> tags = new HashMap<>();
        tag(tags, OUTLET, Stream.ofNullable(report.outlet()));
        return new SearchedRow(
                Hit.Kind.REPORT,
                report.id(),
                report.id(),
                headline + report.text(),
                Objects.requireNonNullElse(report.outlet(), ""),
                null,
                null,
                null,
                day,
                day,
                tags,
                List.of());
    }

    private static SearchedRow of(Telling telling, List<TimeMention> times) {
        return new SearchedRow(
                Hit.Kind.STATEMENT,
                telling.id(),
                telling.report().id(),
                telling.words(),
                telling.party(),
                SourceRow.Voice.of(telling),
                telling.statement().stance(),
                null,
                telling.day(),
                telling.day(),
                tags(List.of(telling)),
                times);
    }

    private static SearchedRow of(Claim claim, Map<String, List<TimeMention>> times) {
        List<LocalDate> days = claim.tellings().stream()
                .map(Telling::day)
                .filter(Objects::nonNull)
                .sorted(Comparator.naturalOrder())
                .toList();
        return new SearchedRow(
                Hit.Kind.CLAIM,
                claim.id(),
                claim.plainest().report().id(),
                claim.text(),
                claim.origins().stream().map(Origin::name).distinct().collect(Collectors.joining(", ")),
                null,
                null,
                claim.ruling().status(),
                days.isEmpty() ? null : days.get(0),
                days.isEmpty() ? null : days.get(days.size() - 1),
                tags(claim.tellings()),
                claim.tellings().stream()
                        .flatMap(t -> times.getOrDefault(t.id(), List.of()).stream())
                        .toList());
    }

    private static Map<String, Set<String>> tags(Collection<Telling> tellings) {
        Map<String, Set<String>> tags = new HashMap<>();
        for (Telling telling : tellings) {
            tag(tags, OUTLET, Stream.ofNullable(telling.report().outlet()));
            tag(tags, SOURCE, Stream.concat(Stream.of(telling.party()), telling.statement().source().names().stream()));
            tag(
                    tags,
                    MEASURE,
                    telling.figures().stream()
                            .map(Figure::measure)
                            .filter(Objects::nonNull)
                            .map(Object::toString));
        }
        return tags;
    }

    private static void tag(Map<String, Set<String>> tags, String kind, Stream<String> values) {
        Set<String> its = values.map(v -> v.toLowerCase(Locale.ROOT).strip())
                .filter(v -> !v.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!its.isEmpty()) {
            tags.computeIfAbsent(kind, k -> new TreeSet<>()).addAll(its);
        }
    }
}
