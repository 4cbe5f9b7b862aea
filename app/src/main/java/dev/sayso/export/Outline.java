package dev.sayso.export;

import dev.sayso.claim.Claim;
import dev.sayso.claim.FigurePoint;
import dev.sayso.claim.FigureSeries;
import dev.sayso.claim.Telling;
import dev.sayso.report.Report;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.Entry;
import dev.sayso.storyline.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a dossier on paper holds, in order, whatever it is written with. */
final class Outline {

    private final DossierView view;
    private final List<Block> blocks = new ArrayList<>();

    private Outline(DossierView view) {
        this.view = view;
    }

    static List<Block> of(Dossier dossier, Export export) {
        Outline outline = new Outline(new DossierView(dossier, export.marks()));
        outline.write();
        return List.copyOf(outline.blocks);
    }

    private void write() {
        blocks.add(Block.of(Block.Kind.TITLE, view.title()));
        String counts =
                view.counts().stream().map(c -> c.number() + " " + c.word()).collect(Collectors.joining(", "));
        blocks.add(Block.of(Block.Kind.TEXT, view.days() + ". " + counts + "."));
        for (DossierView.Claims group : view.claims()) {
            section(
                    Labels.status(group.status()),
                    group.claims().stream().map(this::claim).toList());
        }
        section(
                "Figures, as each source gave them",
                view.series().stream().flatMap(this::figures).toList());
        sayings();
        section(
                "Left open",
                view.dossier().unknowns().stream()
                        .map(u -> Block.item(
                                quoted(u.words()),
                                Labels.outlet(u.reading().report().outlet())))
                        .toList());
        section(
                "Headlines that say more than their body",
                view.dossier().gaps().stream().map(this::gap).toList());
        section(
                "Quotations beside what was said",
                view.quotations().stream().map(Outline::quotation).toList());
        section(
                "Reports",
                view.dossier().storyline().readings().stream().map(this::report).toList());
    }

    private void section(String title, List<Block> its) {
        if (!its.isEmpty()) {
            blocks.add(Block.of(Block.Kind.SECTION, title));
            blocks.addAll(its);
        }
    }

    private Block claim(Claim claim) {
        String told = Labels.told(claim, view.dossier().reportCount(claim));
        List<String> review = ReviewWords.of(view.marks(), claim);
        return Block.item(
                quoted(claim.text()) + (claim.denied() ? " (said not to be so)" : ""),
                Stream.concat(
                                Stream.of(
                                        told + " (" + Labels.origins(claim) + ")",
                                        claim.ruling().sentence().replaceAll("\\.$", ""),
                                        "rule " + claim.ruling().rule()),
                                review.stream())
                        .collect(Collectors.joining(". ")));
    }

    private Stream<Block> figures(FigureSeries series) {
        return series.values().stream().map(p -> figure(series, p));
    }

    private Block figure(FigureSeries series, FigurePoint point) {
        String relation = view.relation(point);
        return Block.item(
                series.subject() + ": " + Facet.amount(point.dated()) + ", "
                        + Labels.party(point.origin().name()),
                Labels.day(point.dated().asOf()) + (relation.isEmpty() ? "" : ", " + relation));
    }

    private void sayings() {
        if (!view.timeline().isEmpty()) {
            blocks.add(Block.of(Block.Kind.SECTION, "Who said what, by day"));
        }
        for (DossierView.Group group : view.timeline()) {
            blocks.add(Block.of(Block.Kind.SUBSECTION, group.label()));
            group.entries().forEach(e -> blocks.add(saying(e)));
        }
    }

    private Block saying(Entry entry) {
        Telling first = entry.first();
        String does = Labels.does(first);
        String told = DossierView.byOutlet(entry).stream()
                .map(t -> Labels.outlet(t.report().outlet()))
                .collect(Collectors.joining(", "));
        List<String> review = ReviewWords.of(view.marks(), first);
        return Block.item(
                Labels.party(first) + (does.isEmpty() ? "" : " (" + does + ")") + ": " + quoted(Quotes.of(first)),
                Stream.concat(Stream.of(told), review.stream()).collect(Collectors.joining(". ")));
    }

    /** The words in marks, unless they begin with one. */
    private static String quoted(String words) {
        return words.startsWith("“") || words.startsWith("\"") ? words : "“" + words + "”";
    }

    private Block gap(Dossier.Gap gap) {
        return Block.item(
                ReportView.gap(gap.gap().kind()) + ": “" + ReportView.headlineWords(gap) + "”",
                Labels.outlet(gap.reading().report().outlet()) + ", whose report has: “" + ReportView.bodyWords(gap)
                        + "”");
    }

    private static Block quotation(QuotationWords words) {
        return Block.item(
                words.title() + ". Quoted: " + words.quoted(),
                Stream.concat(words.said().map(said -> "Said: " + said).stream(), words.differences().stream())
                        .collect(Collectors.joining(". ")));
    }

    private Block report(Reading reading) {
        Report report = reading.report();
        String headline =
                report.headline() == null || report.headline().isBlank() ? "Without headline" : report.headline();
        return new Block(
                Block.Kind.ITEM,
                SafeWords.line(headline),
                SafeWords.line(Labels.outlet(report.outlet()) + ", "
                        + Labels.day(
                                report.published() == null
                                        ? null
                                        : report.published().day())),
                WebAddress.of(report.url()).orElse(null));
    }
}
