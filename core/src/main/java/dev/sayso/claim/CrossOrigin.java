package dev.sayso.claim;

import dev.sayso.figure.Figure;
import dev.sayso.figure.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What different origins say of one thing that is counted. Each new figure is put beside what every other origin said last,
 * so that nobody is held to what it has moved on from.
 */
final class CrossOrigin {

    /** Two numbers that differ by more count other things, where the text does not say what happened to those counted. */
    private static final BigDecimal FAR_APART = new BigDecimal("1.5");

    private static final Pattern AGAINST = Pattern.compile("(?i)\\bthan\\b");

    private final FigureSeries series;
    private final Map<FigureSeries.Line, FigurePoint> last = new LinkedHashMap<>();
    private final List<FigureRelation> found = new ArrayList<>();
    private final Set<List<?>> told = new HashSet<>();

    CrossOrigin(FigureSeries series) {
        this.series = series;
    }

    List<FigureRelation> relations() {
        for (FigurePoint point : series.values()) {
            FigureSeries.Line own = series.lineOf(point);
            FigurePoint ownLast = last.get(own);
            Optional<FigurePoint> before = namedBefore(point, ownLast);
            before.ifPresent(b -> add(FigureRelation.Kind.UPDATE, FigureComparison.NAMED_BEFORE, b, point));
            boolean known = last.values().stream().anyMatch(l -> l.sameValue(point));
            FigurePoint latest = null;
            for (FigureSeries.Line line : series.lines()) {
                FigurePoint other = last.get(line);
                if (other != null && !line.equals(own) && other.contradicts(point)) {
                    if (conflict(other, point)) {
                        add(FigureRelation.Kind.CONFLICT, FigureComparison.BOTH_CANNOT_HOLD, other, point);
                    } else if (latest == null || FigurePoint.BY_TIME.compare(latest, other) < 0) {
                        latest = other;
                    }
                }
            }
            if (latest != null && before.isEmpty() && ownLast == null && !known && later(latest, point)) {
                add(FigureRelation.Kind.UPDATE, FigureComparison.LATER, latest, point);
            }
            last.put(own, point);
        }
        return found;
    }

    private void add(FigureRelation.Kind kind, String rule, FigurePoint from, FigurePoint to) {
        found.add(new FigureRelation(kind, rule, from.dated(), to.dated()));
    }

    /** Two parties at one time; at any time where the number is that of a thing past ("how many were aboard"). */
    private boolean conflict(FigurePoint first, FigurePoint second) {
        boolean sameDay = Objects.equals(first.dated().asOf(), second.dated().asOf());
        boolean sourced = !first.telling().own() && !second.telling().own();
        boolean comparable = series.subject().changes() ? sameDay : near(first, second);
        return sourced && comparable && told.add(pair(first, second));
    }

    private static List<?> pair(FigurePoint a, FigurePoint b) {
        return List.of(
                a.origin().name(),
                a.dated().words(),
                b.origin().name(),
                b.dated().words());
    }

    private static boolean near(FigurePoint a, FigurePoint b) {
        BigDecimal x = number(a);
        BigDecimal y = number(b);
        return x != null && y != null && x.max(y).compareTo(x.min(y).multiply(FAR_APART)) <= 0;
    }

    private static @Nullable BigDecimal number(FigurePoint point) {
        return point.figure().low() != null
                ? point.figure().low()
                : point.figure().high();
    }

    private boolean later(FigurePoint first, FigurePoint second) {
        return series.subject().changes()
                && !Objects.equals(first.dated().asOf(), second.dated().asOf())
                && second.after(first);
    }

    /** The earlier figure of another origin that this one names as what it takes the place of: "down from 31". */
    private Optional<FigurePoint> namedBefore(FigurePoint point, @Nullable FigurePoint ownLast) {
        return point.figure()
                .relation(Relation.Kind.PREVIOUS)
                .map(Relation::figure)
                .flatMap(id -> {
                    var previous = point.telling().figures().stream()
                            .filter(f -> f.id().equals(id))
                            .findFirst();
                    return previous.flatMap(p -> last.values().stream()
                            .filter(l -> ownLast == null || !l.equals(ownLast))
                            .filter(l -> FigurePoint.same(l.figure().low(), p.low()) && point.after(l))
                            .findFirst());
                });
    }

    /** What a figure takes the place of; another number that it is only set against ("rather than") is none. */
    static Optional<Relation> previous(Figure figure, Telling telling) {
        return figure.relation(Relation.Kind.PREVIOUS)
                .filter(r ->
                        !AGAINST.matcher(r.words().in(telling.report().text())).find());
    }
}
