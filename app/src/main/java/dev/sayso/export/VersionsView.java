package dev.sayso.export;

import dev.sayso.claim.Telling;
import dev.sayso.figure.Figure;
import dev.sayso.report.CorrectionNote;
import dev.sayso.report.Published;
import dev.sayso.report.Report;
import dev.sayso.report.Version;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.FigureChange;
import dev.sayso.storyline.Reading;
import dev.sayso.storyline.ReportVersions;
import dev.sayso.storyline.StatementChange;
import dev.sayso.storyline.VersionStep;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The versions of a report in words. */
public record VersionsView(ReportVersions versions) {

    /** From one version to the next: the id of the later one, a title, what the outlet says of it, what changed. */
    public record Step(String later, String title, String rule, List<Note> notes, List<Change> changes) {}

    /** What an outlet says of its own report. */
    public record Note(String label, String words, String rule) {}

    /** What was added, removed or changed, as it was and as it is. */
    public record Change(String label, List<Words> words) {}

    /** Words, and the statement whose words they are; null where they are of none. */
    public record Words(String text, @Nullable Telling telling) {}

    /** All reports of a dossier that were read in several versions. */
    public static List<VersionsView> all(Dossier dossier) {
        return dossier.reportVersions().stream().map(VersionsView::new).toList();
    }

    /** "Sellin Post, 3 versions". */
    public String title() {
        Report first = versions.readings().get(0).report();
        return Labels.outlet(first.outlet()) + ", "
                + Labels.count(versions.readings().size(), "version", "versions");
    }

    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (VersionStep step : versions.steps()) {
            int number = steps.size() + 1;
            steps.add(
                    new Step(step.later().report().id(), title(step, number), step.rule(), notes(step), changes(step)));
        }
        return List.copyOf(steps);
    }

    private static String title(VersionStep step, int number) {
        String order = step.order() == Version.Order.UNKNOWN ? ", not known which came first" : "";
        boolean same = step.statements().isEmpty() && step.figures().isEmpty();
        return "Version " + number + " (" + when(step.earlier()) + ") to version " + (number + 1) + " ("
                + when(step.later()) + ")" + order + (same ? ": no statement and no figure changed" : "");
    }

    private static String when(Reading reading) {
        Published published = reading.report().published();
        String iso = published == null ? "" : published.iso();
        return iso.length() > "2031-05-02".length()
                ? iso.substring(0, Math.min(iso.length(), "2031-05-02T06:30".length()))
                        .replace('T', ' ')
                : Labels.day(published == null ? null : published.day());
    }

    private static List<Note> notes(VersionStep step) {
        String text = step.later().report().text();
        return step.notes().stream()
                .map(n -> new Note(
                        n.kind() == CorrectionNote.Kind.CORRECTION ? "Correction noted" : "Update noted",
                        n.span().in(text),
                        n.rule()))
                .toList();
    }

    private static List<Change> changes(VersionStep step) {
        List<Change> changes = new ArrayList<>();
        for (FigureChange change : step.figures()) {
            List<Words> words = new ArrayList<>();
            add(words, change.earlier(), step.earlier());
            add(words, change.later(), step.later());
            changes.add(new Change("Figure " + change.kind(), words));
        }
        for (StatementChange change : step.statements()) {
            String parts =
                    change.parts().stream().map(StatementChange.Part::toString).collect(Collectors.joining(", "));
            List<Words> words = new ArrayList<>();
            add(words, change.earlier());
            add(words, change.later());
            changes.add(new Change("Statement " + change.kind() + (parts.isEmpty() ? "" : " (" + parts + ")"), words));
        }
        return List.copyOf(changes);
    }

    private static void add(List<Words> words, @Nullable Telling telling) {
        if (telling != null) {
            String party = telling.own() ? "in its own voice" : Labels.party(telling);
            words.add(new Words(party + does(telling) + ": " + Quotes.of(telling), telling));
        }
    }

    private static String does(Telling telling) {
        String does = Labels.does(telling);
        return does.isEmpty() ? "" : " (" + does + ")";
    }

    private static void add(List<Words> words, @Nullable Figure figure, Reading reading) {
        if (figure != null) {
            String text = figure.span().in(reading.report().text());
            words.add(new Words(Facet.with(text, figure.counts()), null));
        }
    }
}
