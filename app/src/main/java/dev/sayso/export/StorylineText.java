package dev.sayso.export;

import dev.sayso.claim.Claim;
import dev.sayso.claim.Drift;
import dev.sayso.claim.FigurePoint;
import dev.sayso.claim.FigureSeries;
import dev.sayso.claim.Status;
import dev.sayso.claim.Telling;
import dev.sayso.report.Report;
import dev.sayso.review.Marks;
import dev.sayso.statement.Stance;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.Entry;
import dev.sayso.storyline.Reading;
import dev.sayso.storyline.ReportVersions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes a storyline of several reports for a terminal: what stands against what, figures, who said what by day. */
final class StorylineText {

    private static final int LONGEST_ABOUT = 160;
    private static final int LONGEST_QUOTED = 300;
    private static final int MOST_REASONS = 4;

    private final Paper paper;
    private final Places places;
    private final Marks marks;
    private final ReportText reports;

    StorylineText(Paper paper, Places places, Marks marks) {
        this.paper = paper;
        this.places = places;
        this.marks = marks;
        this.reports = new ReportText(paper, places, marks);
    }

    void write(Dossier dossier) {
        DossierView view = new DossierView(dossier, marks);
        paper.gap();
        paper.line(0, view.title(), paper.ink()::title);
        List<String> counts = new ArrayList<>(List.of(view.days()));
        view.counts().forEach(c -> counts.add(c.number() + " " + c.word()));
        paper.line(0, String.join(" · ", counts), paper.ink()::soft);
        claims(view);
        if (!dossier.against().isEmpty()) {
            paper.heading("DENIED, NOT CONFIRMED, NOT VERIFIED");
            for (DossierView.Group group : view.against()) {
                for (Entry entry : group.entries()) {
                    entry(entry);
                    dossier.about(entry).stream().findFirst().ifPresent(this::about);
                }
            }
            silent(view.silent());
        }
        unknowns(dossier);
        gaps(dossier);
        figures(view);
        changes(dossier);
        quotations(view);
        versions(dossier);
        if (!view.timeline().isEmpty()) {
            paper.heading("WHO SAID WHAT");
            for (DossierView.Group day : view.timeline()) {
                paper.gap();
                paper.line(0, day.label(), paper.ink()::soft);
                day.entries().forEach(this::entry);
            }
        }
        paper.heading("REPORTS");
        dossier.storyline().readings().forEach(this::report);
        paper.line(0, "Storyline " + dossier.storyline().id(), paper.ink()::soft);
    }

    private void claims(DossierView view) {
        if (view.claims().isEmpty()) {
            return;
        }
        paper.heading("WHAT IS CLAIMED, BY HOW THE REPORTS STAND TO ONE ANOTHER");
        for (DossierView.Claims group : view.claims()) {
            paper.gap();
            paper.line(0, Labels.status(group.status()), paper.ink()::soft);
            for (Claim claim : group.claims()) {
                reports.quote(2, claim.first(), claim.denied() ? "(denied)" : "");
                paper.line(
                        4,
                        Labels.told(claim, view.dossier().reportCount(claim)) + ": " + Labels.origins(claim) + ". Rule "
                                + claim.ruling().rule(),
                        paper.ink()::soft);
                reviewed(4, claim);
                if (claim.ruling().status() != Status.SINGLE_ORIGIN) {
                    claim.ruling().evidence().stream().limit(MOST_REASONS).forEach(this::reason);
                }
                claim.reactions().stream()
                        .filter(r -> !claim.ruling().evidence().contains(r))
                        .forEach(this::reason);
            }
        }
    }

    /** What people did with a claim. */
    private void reviewed(int indent, Claim claim) {
        reports.grade(indent, claim.first(), claim);
        ReviewWords.of(marks, claim).forEach(words -> paper.line(indent, "✎ " + words, paper.ink()::against));
    }

    private void reason(Telling reason) {
        paper.line(
                4,
                Labels.party(reason) + " " + Labels.stance(reason.statement().stance()) + ": "
                        + TerminalWords.shortened(reason.words(), LONGEST_ABOUT),
                paper.ink()::against);
    }

    /** What changed as it was passed on, and figures from which their source had moved on. */
    private void changes(Dossier dossier) {
        if (!dossier.claimed().figures().stale().isEmpty()) {
            paper.heading("FIGURES THAT THEIR SOURCE HAD MOVED ON FROM");
            dossier.claimed()
                    .figures()
                    .stale()
                    .forEach(s -> paper.line(
                            2,
                            Labels.outlet(s.stale().telling().report().outlet()) + ": " + Facet.amount(s.stale())
                                    + ". " + Labels.party(s.movedOn().telling()) + " had given "
                                    + Facet.amount(s.movedOn()) + " on "
                                    + Labels.day(s.movedOn().asOf()),
                            UnaryOperator.identity()));
        }
        if (!dossier.claimed().drifts().isEmpty()) {
            paper.heading("WHAT CHANGED AS IT WAS PASSED ON");
            for (Drift drift : dossier.claimed().drifts()) {
                paper.line(2, Labels.drift(drift.kind()), paper.ink()::against);
                for (Telling step : drift.steps()) {
                    String who = step.own() ? "in its own voice" : Labels.party(step);
                    paper.line(
                            4,
                            Labels.outlet(step.report().outlet()) + " " + places.of(step) + ", " + who + ": "
                                    + TerminalWords.shortened(step.words(), LONGEST_ABOUT),
                            UnaryOperator.identity());
                }
            }
        }
    }

    /** What reports quote, beside what the parties themselves said. */
    private void quotations(DossierView view) {
        if (view.quotations().isEmpty()) {
            return;
        }
        paper.heading("QUOTATIONS BESIDE WHAT WAS SAID");
        for (QuotationWords words : view.quotations()) {
            paper.line(2, words.title(), paper.ink()::against);
            paper.line(
                    4, "quoted: " + TerminalWords.shortened(words.quoted(), LONGEST_QUOTED), UnaryOperator.identity());
            words.said()
                    .ifPresent(said -> paper.line(
                            4, "said: " + TerminalWords.shortened(said, LONGEST_QUOTED), UnaryOperator.identity()));
            words.differences().forEach(difference -> paper.line(4, difference, paper.ink()::soft));
        }
    }

    /** What outlets changed in their own reports. */
    private void versions(Dossier dossier) {
        List<ReportVersions> all = dossier.reportVersions();
        if (all.isEmpty()) {
            return;
        }
        paper.heading("VERSIONS OF A REPORT");
        for (ReportVersions versions : all) {
            VersionsView view = new VersionsView(versions);
            paper.line(2, view.title(), paper.ink()::source);
            for (VersionsView.Step step : view.steps()) {
                paper.line(4, step.title(), paper.ink()::soft);
                step.notes().forEach(n -> paper.line(6, n.label() + ": “" + n.words() + "”", paper.ink()::against));
                step.changes()
                        .forEach(c -> paper.line(
                                6,
                                c.label() + ": "
                                        + c.words().stream()
                                                .map(w -> TerminalWords.shortened(w.text(), LONGEST_ABOUT))
                                                .collect(Collectors.joining(" → ")),
                                UnaryOperator.identity()));
            }
        }
    }

    private void silent(List<Entry> silent) {
        if (!silent.isEmpty()) {
            List<String> parties =
                    silent.stream().map(e -> Labels.party(e.first())).distinct().toList();
            paper.line(2, "No answer from", paper.ink()::against);
            paper.line(4, Labels.list(parties), UnaryOperator.identity());
        }
    }

    private void unknowns(Dossier dossier) {
        if (!dossier.unknowns().isEmpty()) {
            paper.heading("LEFT OPEN, BY THE REPORTS' OWN WORDS");
            for (Dossier.Unknown unknown : dossier.unknowns()) {
                paper.line(
                        2,
                        unknown.words() + "  ("
                                + Labels.outlet(unknown.reading().report().outlet()) + ")",
                        UnaryOperator.identity());
                dossier.answer(unknown)
                        .ifPresent(a -> paper.line(
                                4,
                                "later on this, " + Labels.party(a.telling()) + ": "
                                        + TerminalWords.shortened(a.telling().words(), LONGEST_ABOUT),
                                paper.ink()::soft));
            }
        }
    }

    private void gaps(Dossier dossier) {
        if (!dossier.gaps().isEmpty()) {
            paper.heading("HEADLINES THAT SAY MORE THAN THEIR REPORT");
            for (Dossier.Gap gap : dossier.gaps()) {
                Report report = gap.reading().report();
                paper.line(
                        2,
                        ReportView.gap(gap.gap().kind()) + ": " + Labels.outlet(report.outlet()),
                        paper.ink()::against);
                paper.line(4, "headline: " + ReportView.headlineWords(gap), UnaryOperator.identity());
                paper.line(4, "report: " + ReportView.bodyWords(gap), UnaryOperator.identity());
            }
        }
    }

    private void figures(DossierView view) {
        if (view.series().isEmpty()) {
            return;
        }
        paper.heading("FIGURES, AS EACH SOURCE GAVE THEM");
        List<Integer> widths = List.of(12, 20, 30, 0);
        for (FigureSeries series : view.series()) {
            String subject = series.subject().toString();
            for (FigurePoint point : series.values()) {
                paper.row(
                        List.of(
                                subject,
                                Labels.day(point.dated().asOf()),
                                Facet.amount(point.dated()),
                                Labels.party(point.origin().name()) + related(view.relation(point))),
                        widths);
                subject = "";
            }
        }
    }

    private static String related(String relation) {
        return relation.isEmpty() ? "" : " (" + relation + ")";
    }

    private void entry(Entry entry) {
        Telling first = entry.first();
        Stance stance = first.statement().stance();
        UnaryOperator<String> colour =
                stance == Stance.ASSERTS || stance == Stance.CONFIRMS ? paper.ink()::source : paper.ink()::against;
        String does = Labels.does(first).isEmpty() ? "" : " · " + Labels.does(first);
        paper.line(2, Labels.party(first) + does, colour);
        reports.quote(4, first, "");
        List<String> told = new ArrayList<>();
        for (Telling telling : DossierView.byOutlet(entry)) {
            told.add(Labels.outlet(telling.report().outlet()) + " " + places.of(telling));
        }
        paper.line(4, String.join(", ", told), paper.ink()::soft);
        Claim claim = entry.claim();
        if (claim != null) {
            reviewed(4, claim);
        }
        if (claim != null && claim.ruling().status() != Status.SINGLE_ORIGIN) {
            paper.line(4, Labels.status(claim) + ": " + claim.ruling().sentence(), paper.ink()::against);
        }
    }

    /** What an entry is about. */
    private void about(Telling telling) {
        paper.line(
                4,
                "about " + Labels.party(telling) + ": " + TerminalWords.shortened(telling.words(), LONGEST_ABOUT),
                paper.ink()::soft);
    }

    private void report(Reading reading) {
        Report report = reading.report();
        String day =
                report.published() == null ? "" : Labels.day(report.published().day());
        String headline = Objects.requireNonNullElse(report.headline(), "");
        paper.row(
                List.of(day, Labels.outlet(report.outlet()), headline.isBlank() ? "Without headline" : headline),
                List.of(20, 24, 0));
        reports.notes(2, report);
    }
}
