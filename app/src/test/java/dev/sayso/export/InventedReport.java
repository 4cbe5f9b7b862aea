package dev.sayso.export;

import dev.sayso.figure.Figure;
import dev.sayso.report.Details;
import dev.sayso.report.Published;
import dev.sayso.report.Report;
import dev.sayso.statement.Attribution;
import dev.sayso.statement.Form;
import dev.sayso.statement.Medium;
import dev.sayso.statement.Protection;
import dev.sayso.statement.Said;
import dev.sayso.statement.Shades;
import dev.sayso.statement.Source;
import dev.sayso.statement.Stance;
import dev.sayso.statement.Statement;
import dev.sayso.storyline.HeadlineGap;
import dev.sayso.storyline.OpenQuestion;
import dev.sayso.storyline.Reading;
import dev.sayso.text.Hashes;
import dev.sayso.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reading written by hand: a report, and what is said in it, each thing named by its words. */
final class InventedReport {

    private final Report report;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<OpenQuestion> questions = new ArrayList<>();
    private final List<HeadlineGap> gaps = new ArrayList<>();

    private InventedReport(Report report) {
        this.report = report;
    }

    /** A report whose headline is the first line of its text. */
    static InventedReport of(String outlet, String published, @Nullable String url, String text) {
        return new InventedReport(
                Report.ofText(text, new Details(null, null, null, outlet, Published.parse(published), url, "en")));
    }

    /** A statement whose parts are found by their words; content pieces are divided by {@code " / "}. */
    InventedReport says(@Nullable String name, String source, String cue, String content) {
        return says(Stance.ASSERTS, name, source, cue, content);
    }

    InventedReport says(Stance stance, @Nullable String name, String source, String cue, String content) {
        Source party = new Source(
                List.of(span(source)),
                name == null ? List.of() : List.of(name),
                name == null ? Source.Kind.UNKNOWN : Source.Kind.ORGANIZATION,
                name != null);
        List<Span> spans = spans(content);
        Form form = report.text().charAt(spans.get(0).start()) == '“' ? Form.DIRECT : Form.INDIRECT;
        return add(party, List.of(span(cue)), spans, form, stance);
    }

    InventedReport own(String content) {
        return add(Source.UNKNOWN, List.of(), spans(content), Form.OWN, Stance.ASSERTS);
    }

    /** Makes the last statement one about the statement with these words. */
    InventedReport about(String content) {
        Span wanted = spans(content).get(0);
        String id = statements.stream()
                .filter(s -> s.content().contains(wanted))
                .findFirst()
                .orElseThrow()
                .id();
        return change(s -> copy(s, List.of(id), s.hedges(), s.medium(), s.said()));
    }

    InventedReport hedged(String words) {
        return change(s -> copy(s, s.about(), List.of(span(words)), s.medium(), s.said()));
    }

    InventedReport through(Medium.Kind kind, String words) {
        return change(s -> copy(s, s.about(), s.hedges(), new Medium(kind, span(words)), s.said()));
    }

    /** Makes the last statement one of or naming a person to protect, by these words. */
    InventedReport protects(Protection.Rule rule, String words, boolean speaks) {
        return change(s -> with(s, s.shades(), s.chain(), new Protection(rule, List.of(span(words)), speaks)));
    }

    InventedReport reportedBy(String... chain) {
        return change(s -> with(s, s.shades(), List.of(chain), s.protection()));
    }

    InventedReport shaded(String negation, String condition, String future) {
        Shades shades = new Shades(List.of(), spans(negation), spans(condition), spans(future));
        return change(s -> with(s, shades, s.chain(), s.protection()));
    }

    InventedReport on(String words, String day) {
        LocalDate date = LocalDate.parse(day);
        return change(s -> copy(s, s.about(), s.hedges(), s.medium(), new Said(span(words), date, date)));
    }

    /** A figure; statements that are added later and hold its words have it. */
    InventedReport figure(String words, Figure.Qualifier qualifier, long value, String counts, Figure.Measure measure) {
        BigDecimal number = BigDecimal.valueOf(value);
        String id = "f" + (figures.size() + 1);
        figures.add(new Figure(id, span(words), number, number, qualifier, null, counts, measure, false));
        return this;
    }

    InventedReport asks(String words) {
        questions.add(new OpenQuestion(span(words)));
        return this;
    }

    InventedReport gap(HeadlineGap.Kind kind, String headline, String body) {
        gaps.add(new HeadlineGap(kind, "invented/1", span(headline), span(body)));
        return this;
    }

    Reading reading() {
        return new Reading(report, List.of(), List.of(), figures, statements, questions, gaps);
    }

    private InventedReport add(Source source, List<Span> cue, List<Span> content, Form form, Stance stance) {
        String id = Hashes.id("statement", report.id(), source.toString(), content.toString(), form.toString());
        List<String> its = figures.stream()
                .filter(f -> content.stream().anyMatch(c -> c.contains(f.span())))
                .map(Figure::id)
                .toList();
        Attribution attribution = new Attribution(source.spans(), cue, content, form, 1, "hand");
        statements.add(new Statement(
                id,
                source,
                attribution.cue(),
                attribution.content(),
                attribution.form(),
                stance,
                List.of(),
                Shades.NONE,
                null,
                List.of(),
                null,
                its,
                List.of(),
                null,
                attribution.confidence(),
                attribution.by()));
        return this;
    }

    /** Changes a statement. */
    @FunctionalInterface
    private interface Change {
        Statement of(Statement statement);
    }

    private InventedReport change(Change change) {
        int last = statements.size() - 1;
        statements.set(last, change.of(statements.get(last)));
        return this;
    }

    private static Statement copy(
            Statement s, List<String> about, List<Span> hedges, @Nullable Medium medium, @Nullable Said said) {
        return new Statement(
                s.id(),
                s.source(),
                s.cue(),
                s.content(),
                s.form(),
                s.stance(),
                about,
                new Shades(hedges, List.of(), List.of(), List.of()),
                medium,
                s.chain(),
                said,
                s.figures(),
                s.times(),
                s.protection(),
                s.confidence(),
                s.by());
    }

    private static Statement with(Statement s, Shades shades, List<String> chain, @Nullable Protection protection) {
        return new Statement(
                s.id(),
                s.source(),
                s.cue(),
                s.content(),
                s.form(),
                s.stance(),
                s.about(),
                shades,
                s.medium(),
                chain,
                s.said(),
                s.figures(),
                s.times(),
                protection,
                s.confidence(),
                s.by());
    }

    private List<Span> spans(String pieces) {
        return List.of(pieces.split(" / ")).stream().map(this::span).toList();
    }

    private Span span(String words) {
        int start = report.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return Span.of(start, start + words.length());
    }
}
