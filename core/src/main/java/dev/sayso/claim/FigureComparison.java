package dev.sayso.claim;

import dev.sayso.figure.Figure;
import dev.sayso.figure.Relation;
import dev.sayso.report.Versions;
import dev.sayso.statement.Stance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures of a storyline side by side: a series for each thing that is counted, and where two figures of it differ,
 * whether the later takes the place of the earlier or both cannot hold. Nothing is added up.
 *
 * @param series in order of their first figure
 * @param relations in order of the later figure
 * @param stale in order of the report that carries it
 */
public record FigureComparison(List<FigureSeries> series, List<FigureRelation> relations, List<StaleFigure> stale) {

    static final String SAME_ORIGIN = "same-origin/1";
    static final String NAMED_BEFORE = "named-before/1";
    static final String LATER_VERSION = "later-version/1";
    static final String LATER = "later-figure/1";
    static final String BOTH_CANNOT_HOLD = "both-cannot-hold/1";
    static final String NARROWER = "narrower/1";

    public FigureComparison {
        series = List.copyOf(series);
        relations = List.copyOf(relations);
        stale = List.copyOf(stale);
    }

    /** Compares the figures that are asserted; what a denial repeats, and what a figure takes the place of, is nobody's figure. */
    static FigureComparison of(Collection<TracedClaim> claims, Versions versions) {
        FigureSubjects subjects = new FigureSubjects(
                claims.stream().flatMap(c -> c.tellings().stream()).toList());
        Set<List<String>> once = new HashSet<>(); // a statement can be in several claims
        List<FigurePoint> points = claims.stream()
                .flatMap(c -> c.tellings().stream().flatMap(t -> points(c, t, subjects)))
                .filter(p -> once.add(List.of(p.telling().id(), p.figure().id())))
                .sorted(FigurePoint.BY_TIME)
                .toList();
        Map<FigureSubject, List<FigurePoint>> bySubject = points.stream()
                .collect(Collectors.groupingBy(FigurePoint::subject, LinkedHashMap::new, Collectors.toList()));
        List<FigureSeries> series = new ArrayList<>();
        bySubject.forEach((subject, its) -> series.add(FigureSeries.of(subject, its)));
        List<FigureRelation> relations = new ArrayList<>();
        for (FigureSeries made : series) {
            if (made.subject().comparable()) {
                List<FigureRelation> replaced = new ReplacedFigures(made, versions).relations();
                made.lines().forEach(line -> relations.addAll(line.updates()));
                relations.addAll(new CrossOrigin(made).relations());
                relations.removeIf(r -> replaced.stream().anyMatch(r::joinsSameFigures));
                relations.addAll(replaced);
            }
        }
        relations.addAll(narrower(points));
        relations.sort(Comparator.comparing((FigureRelation r) -> r.to().telling(), Telling.BY_TIME)
                .thenComparing(r -> r.from().telling(), Telling.BY_TIME)
                .thenComparing(FigureRelation::kind));
        List<StaleFigure> stale = series.stream()
                .filter(s -> s.subject().comparable())
                .flatMap(s -> s.lines().stream())
                .flatMap(l -> l.stale().stream())
                .sorted(Comparator.comparing(s -> s.stale().telling(), Telling.BY_TIME))
                .toList();
        return new FigureComparison(series, relations, stale);
    }

    private static Stream<FigurePoint> points(TracedClaim claim, Telling telling, FigureSubjects subjects) {
        if (telling.statement().stance() == Stance.DENIES) {
            return Stream.of();
        }
        Set<String> before = telling.figures().stream()
                .flatMap(f -> CrossOrigin.previous(f, telling).stream())
                .map(Relation::figure)
                .collect(Collectors.toSet());
        return claim.originOf(telling).stream()
                .flatMap(origin -> telling.figures().stream()
                        .filter(f -> !before.contains(f.id()))
                        .map(f -> new DatedFigure(f, telling))
                        .flatMap(d -> subjects.of(d, origin.name()).stream()
                                .map(subject -> new FigurePoint(d, subject, origin))));
    }

    /** Each narrower figure beside one of all of its measure: of its own report, else the last before it. */
    private static List<FigureRelation> narrower(List<FigurePoint> points) {
        List<FigureRelation> found = new ArrayList<>();
        Set<List<?>> told = new HashSet<>();
        for (FigurePoint point : points) {
            Figure.Measure measure = point.subject().measure();
            if (measure == null || !point.subject().narrow() || !told.add(valueOf(point))) {
                continue;
            }
            points.stream()
                    .filter(p ->
                            p.subject().measure() == measure && !p.subject().narrow() && !p.sameValue(point))
                    .filter(p -> p.sameReport(point) || point.after(p))
                    .max(Comparator.comparing((FigurePoint p) -> p.sameReport(point))
                            .thenComparing(FigurePoint.BY_TIME))
                    .ifPresent(whole -> found.add(new FigureRelation(
                            FigureRelation.Kind.DIFFERENT_SCOPE, NARROWER, whole.dated(), point.dated())));
        }
        return found;
    }

    private static List<?> valueOf(FigurePoint point) {
        return List.of(
                point.subject(),
                String.valueOf(point.figure().low()),
                String.valueOf(point.figure().high()));
    }

    /** The update by which an origin moved on from the figure of these statements, if it did. */
    Optional<FigureRelation> updateOf(TracedClaim claim) {
        String first = claim.origins().get(0).name();
        return relations.stream()
                .filter(r -> r.rule().equals(SAME_ORIGIN) && tells(claim, r.from()))
                .filter(r -> claim.originOf(r.from().telling())
                        .filter(o -> o.name().equals(first))
                        .isPresent())
                .findFirst();
    }

    /** What took the place of these statements' figures, where each report that tells them has a later version with another. */
    List<Telling> replacing(TracedClaim claim) {
        List<FigureRelation> replaced = relations.stream()
                .filter(r ->
                        r.rule().equals(LATER_VERSION) && claim.has(r.from().telling()))
                .toList();
        boolean all = claim.tellings().stream()
                .allMatch(
                        t -> replaced.stream().anyMatch(r -> r.from().telling().sameReport(t)));
        return all ? replaced.stream().map(r -> r.to().telling()).distinct().toList() : List.of();
    }

    /** The figures that cannot hold together with one that these statements tell. */
    List<DatedFigure> against(TracedClaim claim) {
        return relations.stream()
                .filter(r -> r.kind() == FigureRelation.Kind.CONFLICT)
                .filter(r -> tells(claim, r.from()) != tells(claim, r.to()))
                .map(r -> tells(claim, r.from()) ? r.to() : r.from())
                .toList();
    }

    /**
     * Whether a figure of one of a claim's statements is the claim's own: most of them give it. The others are
     * what a statement says besides.
     */
    private boolean tells(TracedClaim claim, DatedFigure dated) {
        if (!claim.has(dated.telling())) {
            return false;
        }
        List<FigurePoint> points = series.stream()
                .map(s -> s.lines().stream().flatMap(l -> l.points().stream()).toList())
                .filter(its -> its.stream().anyMatch(p -> p.dated().equals(dated)))
                .findFirst()
                .orElse(List.of());
        return points.stream()
                .filter(p -> p.dated().equals(dated))
                .findFirst()
                .filter(own -> 2
                                * points.stream()
                                        .filter(p -> p.sameValue(own) && claim.has(p.telling()))
                                        .map(p -> p.telling().id())
                                        .distinct()
                                        .count()
                        > claim.tellings().size())
                .isPresent();
    }
}
