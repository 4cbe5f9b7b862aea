package dev.sayso.claim;

import dev.sayso.report.Report;
import dev.sayso.report.Versions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds where a later version of a report has one figure of a thing in the place of another: the one that only the earlier
 * version has and the one that only the later has, where there is one of each. Who is credited with them does not count:
 * the outlet changed its report.
 */
final class ReplacedFigures {

    private final Map<String, List<FigurePoint>> byReport;
    private final Versions versions;

    ReplacedFigures(FigureSeries series, Versions versions) {
        this.versions = versions;
        this.byReport = series.lines().stream()
                .flatMap(l -> l.points().stream())
                .sorted(FigurePoint.BY_TIME)
                .collect(
                        Collectors.groupingBy(p -> p.telling().report().id(), LinkedHashMap::new, Collectors.toList()));
    }

    List<FigureRelation> relations() {
        List<FigureRelation> found = new ArrayList<>();
        for (List<FigurePoint> points : byReport.values()) {
            next(points.get(0).telling().report())
                    .flatMap(later -> replaced(points, later))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<List<FigurePoint>> next(Report report) {
        return versions.after(report).stream().findFirst().map(r -> byReport.getOrDefault(r.id(), List.of()));
    }

    private static Optional<FigureRelation> replaced(List<FigurePoint> earlier, List<FigurePoint> later) {
        List<FigurePoint> gone = onlyIn(earlier, later);
        List<FigurePoint> fresh = onlyIn(later, earlier);
        return gone.size() == 1 && fresh.size() == 1
                ? Optional.of(new FigureRelation(
                        FigureRelation.Kind.UPDATE,
                        FigureComparison.LATER_VERSION,
                        gone.get(0).dated(),
                        fresh.get(0).dated()))
                : Optional.empty();
    }

    /** The different values of some points that others do not have. */
    private static List<FigurePoint> onlyIn(List<FigurePoint> points, List<FigurePoint> others) {
        List<FigurePoint> only = new ArrayList<>();
        for (FigurePoint point : points) {
            if (others.stream().noneMatch(point::sameValue) && only.stream().noneMatch(point::sameValue)) {
                only.add(point);
            }
        }
        return only;
    }
}
