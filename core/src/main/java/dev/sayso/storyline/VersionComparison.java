package dev.sayso.storyline;

import dev.sayso.claim.Telling;
import dev.sayso.figure.Figure;
import dev.sayso.report.CorrectionNote;
import dev.sayso.report.Report;
import dev.sayso.report.Version;
import dev.sayso.report.VersionFinder;
import dev.sayso.report.Versions;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Compares the versions of a report: which statements and figures were added, removed or changed. What a note on a
 * correction repeats is no part of the report.
 */
final class VersionComparison {

    private VersionComparison() {}

    /** The versions among these readings with what changed from each to the next. */
    static List<ReportVersions> of(Collection<Reading> readings, Versions versions) {
        Map<String, Reading> byReport = new HashMap<>();
        readings.forEach(r -> byReport.putIfAbsent(r.report().id(), r));
        List<ReportVersions> found = new ArrayList<>();
        for (List<Version> its : versions.all()) {
            List<VersionStep> steps = new ArrayList<>();
            for (int i = 1; i < its.size(); i++) {
                steps.add(step(its.get(i - 1), its.get(i), byReport));
            }
            found.add(new ReportVersions(
                    its.stream().map(v -> reading(v, byReport)).toList(), steps));
        }
        return List.copyOf(found);
    }

    private static Reading reading(Version version, Map<String, Reading> byReport) {
        return Objects.requireNonNull(byReport.get(version.report().id()));
    }

    private static VersionStep step(Version one, Version next, Map<String, Reading> byReport) {
        Reading earlier = reading(one, byReport);
        Reading later = reading(next, byReport);
        return new VersionStep(
                earlier,
                later,
                one.before(next),
                VersionFinder.rule(one, next),
                newNotes(one, next),
                StatementPairs.changes(earlier, tellings(earlier, one.notes()), later, tellings(later, next.notes())),
                new FigurePairs(earlier.report().text(), later.report().text())
                        .changes(figures(earlier, one.notes()), figures(later, next.notes())));
    }

    private static List<CorrectionNote> newNotes(Version one, Version next) {
        Set<List<String>> before = new HashSet<>();
        one.notes().forEach(n -> before.add(words(n, one.report())));
        return next.notes().stream()
                .filter(n -> !before.contains(words(n, next.report())))
                .toList();
    }

    private static List<String> words(CorrectionNote note, Report report) {
        return PlainWords.of(note.span().in(report.text())).words();
    }

    private static List<Telling> tellings(Reading reading, List<CorrectionNote> notes) {
        return reading.tellings().stream()
                .filter(t -> outside(Spans.hull(t.statement().content()), notes))
                .sorted(Telling.BY_TIME)
                .toList();
    }

    private static List<Figure> figures(Reading reading, List<CorrectionNote> notes) {
        return reading.figures().stream().filter(f -> outside(f.span(), notes)).toList();
    }

    private static boolean outside(Span span, List<CorrectionNote> notes) {
        return notes.stream().noneMatch(n -> n.span().overlaps(span));
    }
}
