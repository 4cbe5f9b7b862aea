package dev.sayso.export;

import dev.sayso.claim.Claim;
import dev.sayso.claim.Telling;
import dev.sayso.report.Report;
import dev.sayso.review.Marks;
import dev.sayso.storyline.ReportPage;
import dev.sayso.storyline.Voice;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes one report for a terminal: its statements by source, then what the outlet says itself. */
final class ReportText {

    private static final int LONGEST_QUOTE = 320;
    private static final int OWN_SHOWN = 5;

    private final Paper paper;
    private final Places places;
    private final Marks marks;

    ReportText(Paper paper, Places places, Marks marks) {
        this.paper = paper;
        this.places = places;
        this.marks = marks;
    }

    void write(ReportPage page) {
        Report report = page.reading().report();
        ReportView view = ReportView.of(page);
        Ink ink = paper.ink();
        paper.gap();
        paper.line(0, view.headline(), ink::title);
        int said = page.voices().stream().mapToInt(v -> v.tellings().size()).sum();
        String by = Labels.count(page.voices().size(), "source", "sources");
        String day = report.published() == null
                ? ""
                : " · " + Labels.day(report.published().day());
        String counts = said == 0 ? "nobody is quoted" : Labels.count(said, "statement", "statements") + " by " + by;
        paper.line(0, view.outlet() + day + " · " + counts, ink::soft);
        notes(0, report);
        page.voices().forEach(this::voice);
        own(page.own());
    }

    private void voice(Voice voice) {
        paper.gap();
        paper.line(0, Labels.party(voice.name()), paper.ink()::source);
        for (Telling telling : voice.tellings()) {
            telling(telling);
        }
    }

    private void telling(Telling telling) {
        String does = Labels.does(telling);
        if (!does.isEmpty()) {
            paper.line(2, does + ":", paper.ink()::against);
        }
        quote(4, telling, places.of(telling));
    }

    /** The words of a statement, and below them what else is told of it. */
    void quote(int indent, Telling telling, String place) {
        paper.line(
                indent,
                TerminalWords.shortened(Quotes.of(telling), LONGEST_QUOTE) + "  " + place,
                UnaryOperator.identity());
        List<Facet> all = Facet.of(telling);
        all.stream()
                .filter(f -> f.kind() == Facet.Kind.PROTECTED)
                .forEach(f -> paper.line(indent, "! " + f.words(), paper.ink()::against));
        List<String> facets = all.stream()
                .filter(f -> f.kind() != Facet.Kind.PROTECTED)
                .map(ReportText::facet)
                .toList();
        if (!facets.isEmpty()) {
            paper.line(indent, String.join(" · ", facets), paper.ink()::soft);
        }
        ReviewWords.of(marks, telling).forEach(words -> reviewed(indent, words));
    }

    /** How far people trust it, where somebody graded it. */
    void grade(int indent, Telling telling, Claim claim) {
        String grade = ReviewWords.grade(marks, telling, claim);
        if (!grade.isEmpty()) {
            reviewed(indent, grade);
        }
    }

    void notes(int indent, Report report) {
        ReviewWords.of(marks, report.id()).forEach(words -> reviewed(indent, words));
    }

    private void reviewed(int indent, String words) {
        paper.line(indent, "✎ " + words, paper.ink()::against);
    }

    private static String facet(Facet facet) {
        return switch (facet.kind()) {
            case FIGURE -> "[" + facet.words() + "]";
            case HEDGE -> "hedged “" + facet.words() + "”";
            case PROTECTED, NEGATION, CONDITION, FUTURE, CHAIN, SAID, MEDIUM -> facet.words();
        };
    }

    private void own(List<Telling> own) {
        if (own.isEmpty()) {
            return;
        }
        paper.gap();
        paper.line(0, "In its own voice", paper.ink()::source);
        own.stream().limit(OWN_SHOWN).forEach(t -> quote(4, t, places.of(t)));
        if (own.size() > OWN_SHOWN) {
            paper.line(4, "and " + (own.size() - OWN_SHOWN) + " more", paper.ink()::soft);
        }
    }
}
