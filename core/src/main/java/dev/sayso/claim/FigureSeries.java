package dev.sayso.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** All that is told of one thing that is counted, a line for each origin. */
public record FigureSeries(FigureSubject subject, List<Line> lines) {

    public FigureSeries {
        lines = List.copyOf(lines);
    }

    static FigureSeries of(FigureSubject subject, List<FigurePoint> points) {
        Map<String, List<FigurePoint>> byOrigin = points.stream()
                .collect(Collectors.groupingBy(p -> key(p.origin()), LinkedHashMap::new, Collectors.toList()));
        return new FigureSeries(
                subject,
                byOrigin.values().stream()
                        .map(p -> Line.of(p.get(0).origin(), p))
                        .toList());
    }

    /** The different figures of all origins, in order of time. */
    public List<FigurePoint> values() {
        return lines.stream()
                .flatMap(l -> l.values().stream())
                .sorted(FigurePoint.BY_TIME)
                .toList();
    }

    /** The line of the origin that a figure goes back to. */
    Line lineOf(FigurePoint point) {
        return lines.stream()
                .filter(l -> l.points().contains(point))
                .findFirst()
                .orElseThrow();
    }

    /** One party has many origins, one for each claim; who is not identified is another one in each. */
    private static String key(Origin origin) {
        return origin.identified()
                ? "named " + origin.name().toLowerCase(Locale.ROOT)
                : "unnamed " + origin.tellings().get(0).id();
    }

    /**
     * What one origin says of it.
     *
     * @param values its different figures, the first report of each, in order of time
     * @param points all of them, in order of time
     * @param updates from each figure to the next
     * @param stale where a report carries one from which it had moved on
     */
    public record Line(
            Origin origin,
            List<FigurePoint> values,
            List<FigurePoint> points,
            List<FigureRelation> updates,
            List<StaleFigure> stale) {

        public Line {
            values = List.copyOf(values);
            points = List.copyOf(points);
            updates = List.copyOf(updates);
            stale = List.copyOf(stale);
        }

        private static Line of(Origin origin, List<FigurePoint> points) {
            List<FigurePoint> values = new ArrayList<>();
            List<FigureRelation> updates = new ArrayList<>();
            List<StaleFigure> stale = new ArrayList<>();
            for (FigurePoint point : points) {
                boolean told = values.stream().anyMatch(point::sameValue);
                FigurePoint current = values.isEmpty() ? point : values.get(values.size() - 1);
                boolean moved = !point.sameValue(current) && point.after(current);
                if (!told && moved) {
                    updates.add(new FigureRelation(
                            FigureRelation.Kind.UPDATE, FigureComparison.SAME_ORIGIN, current.dated(), point.dated()));
                } else if (told && moved && !knows(point, current, points)) {
                    stale.add(new StaleFigure(point.dated(), current.dated()));
                }
                if (!told || values.stream().noneMatch(point::sameBounds) && point.sameValue(current)) {
                    values.add(point);
                }
            }
            return new Line(origin, values, points, updates, stale);
        }

        /** Whether the report of a point tells the current figure as well. */
        private static boolean knows(FigurePoint point, FigurePoint current, List<FigurePoint> points) {
            return points.stream().anyMatch(p -> p.sameReport(point) && p.sameValue(current));
        }

        /** Whether the origin gave another figure after this one and before the other's report came out, or with it. */
        boolean movedOn(FigurePoint from, FigurePoint before) {
            return values.stream().anyMatch(v -> !v.sameValue(from) && v.after(from) && !v.after(before));
        }
    }
}
