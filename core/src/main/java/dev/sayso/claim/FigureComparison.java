package dev.sayso.claim;

import dev.sayso.statement.Stance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

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
    static final String LATER = "later-figure/1";
    static final String BOTH_CANNOT_HOLD = "both-cannot-hold/1";

    public FigureComparison {
        series = List.copyOf(series);
        relations = List.copyOf(relations);
        stale = List.copyOf(stale);
    }

    /** Compares the figures that are asserted; what a denial repeats is nobody's figure. */
    static FigureComparison of(Collection<TracedClaim> claims) {
        Map<FigureSubject, List<FigurePoint>> bySubject = claims.stream()
                .flatMap(c -> c.tellings().stream()
                        .filter(t -> t.statement().stance() != Stance.DENIES)
                        .flatMap(t -> points(c, t).stream()))
                .sorted(FigurePoint.BY_TIME)
                .collect(Collectors.groupingBy(FigurePoint::subject, LinkedHashMap::new, Collectors.toList()));
        List<FigureSeries> series = new ArrayList<>();
        List<FigureRelation> relations = new ArrayList<>();
        List<StaleFigure> stale = new ArrayList<>();
        bySubject.forEach((subject, points) -> {
            FigureSeries made = FigureSeries.of(subject, points);
            series.add(made);
            made.lines().forEach(line -> {
                relations.addAll(line.updates());
                stale.addAll(line.stale());
            });
            relations.addAll(between(made));
        });
        relations.sort(Comparator.comparing((FigureRelation r) -> r.to().telling(), Telling.BY_TIME)
                .thenComparing(r -> r.from().telling(), Telling.BY_TIME));
        stale.sort(Comparator.comparing(s -> s.stale().telling(), Telling.BY_TIME));
        return new FigureComparison(series, relations, stale);
    }

    private static List<FigurePoint> points(TracedClaim claim, Telling telling) {
        Optional<Origin> origin = claim.originOf(telling);
        return origin.map(o -> telling.figures().stream()
                        .flatMap(f -> FigureSubject.of(f).stream()
                                .map(subject -> new FigurePoint(new DatedFigure(f, telling), subject, o)))
                        .toList())
                .orElse(List.of());
    }

    /** What two origins say of one thing, each pair of values once. */
    private static List<FigureRelation> between(FigureSeries series) {
        List<FigureRelation> found = new ArrayList<>();
        List<FigureSeries.Line> lines = series.lines();
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                found.addAll(between(series.subject(), lines.get(i), lines.get(j)));
            }
        }
        return found;
    }

    private static List<FigureRelation> between(FigureSubject subject, FigureSeries.Line a, FigureSeries.Line b) {
        List<FigureRelation> found = new ArrayList<>();
        for (FigurePoint x : a.values()) {
            for (FigurePoint y : b.values()) {
                if (x.contradicts(y)) {
                    boolean ordered = FigurePoint.BY_TIME.compare(x, y) <= 0;
                    (ordered ? relation(subject, x, y, a) : relation(subject, y, x, b)).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** A conflict where both stand at one time; an update where the number changes and the second is of a later day. */
    private static Optional<FigureRelation> relation(
            FigureSubject subject, FigurePoint first, FigurePoint second, FigureSeries.Line firstLine) {
        boolean movedOn = firstLine.movedOn(first, second);
        if (movedOn) {
            return Optional.empty();
        }
        boolean sameDay = Objects.equals(first.dated().asOf(), second.dated().asOf());
        boolean sourced = !first.telling().own() && !second.telling().own();
        if (sourced && (sameDay || !subject.changes())) {
            return Optional.of(
                    new FigureRelation(FigureRelation.Kind.CONFLICT, BOTH_CANNOT_HOLD, first.dated(), second.dated()));
        }
        boolean later = subject.changes() && !sameDay && second.after(first);
        return later
                ? Optional.of(new FigureRelation(FigureRelation.Kind.UPDATE, LATER, first.dated(), second.dated()))
                : Optional.empty();
    }

    /** The update by which an origin moved on from a figure of these statements, if it did. */
    Optional<FigureRelation> updateOf(TracedClaim claim) {
        return relations.stream()
                .filter(r -> r.rule().equals(SAME_ORIGIN) && claim.has(r.from().telling()))
                .findFirst();
    }

    /** The figures that cannot hold together with one of these statements'. */
    List<DatedFigure> against(TracedClaim claim) {
        return relations.stream()
                .filter(r -> r.kind() == FigureRelation.Kind.CONFLICT)
                .filter(r -> claim.has(r.from().telling()) != claim.has(r.to().telling()))
                .map(r -> claim.has(r.from().telling()) ? r.to() : r.from())
                .toList();
    }
}
