package dev.sayso.storyline;

import dev.sayso.claim.Telling;
import dev.sayso.figure.Figure;
import dev.sayso.report.Credit;
import dev.sayso.report.Details;
import dev.sayso.report.Published;
import dev.sayso.report.Report;
import dev.sayso.statement.Attribution;
import dev.sayso.statement.Form;
import dev.sayso.statement.Shades;
import dev.sayso.statement.Source;
import dev.sayso.statement.Stance;
import dev.sayso.statement.Statement;
import dev.sayso.text.Hashes;
import dev.sayso.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A reading written by hand: a report, and what is said in it, each thing named by its words. */
public final class Told {

    private final Report report;
    private final List<Credit> credits = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<OpenQuestion> questions = new ArrayList<>();

    private Told(Report report) {
        this.report = report;
    }

    public static Told by(String outlet, String published, String text) {
        Details details = new Details(null, null, null, outlet, Published.parse(published), null, "en");
        return new Told(Report.ofText(text, details));
    }

    /** A named party's assertion. */
    public Told says(String name, String source, String content) {
        return add(Stance.ASSERTS, name, source, content, List.of());
    }

    /** A named person's assertion. */
    public Told person(String name, String source, String content) {
        Source party = new Source(List.of(span(source)), List.of(name), Source.Kind.PERSON, true);
        statements.add(statement(party, content, Form.INDIRECT, Stance.ASSERTS, List.of()));
        return this;
    }

    /** A named person's assertion that stands, with its cue, behind the name. */
    public Told told(String name, String cue, String content) {
        Source party = new Source(List.of(span(name)), List.of(name), Source.Kind.PERSON, true);
        statements.add(statement(party, List.of(span(cue)), content, Form.INDIRECT, Stance.ASSERTS, List.of()));
        return this;
    }

    /** An assertion of someone whom the report does not name. */
    public Told unnamed(String source, String content) {
        return add(Stance.ASSERTS, null, source, content, List.of());
    }

    /** What a party does about an earlier statement, the one with these words. */
    public Told about(String earlier, Stance stance, String name, String source, String content) {
        String id = statements.stream()
                .filter(s -> s.words(report.text()).equals(earlier))
                .findFirst()
                .orElseThrow()
                .id();
        return add(stance, name, source, content, List.of(id));
    }

    /** What the outlet says itself. */
    public Told own(String content) {
        statements.add(statement(Source.UNKNOWN, content, Form.OWN, Stance.ASSERTS, List.of()));
        return this;
    }

    public Told figure(String words, long value, Figure.@Nullable Measure measure) {
        BigDecimal number = BigDecimal.valueOf(value);
        figures.add(new Figure(
                "f" + (figures.size() + 1),
                span(words),
                number,
                number,
                Figure.Qualifier.EXACT,
                null,
                null,
                measure,
                false));
        return this;
    }

    public Told credits(String words, String agency) {
        credits.add(new Credit(span(words), agency, Credit.Kind.AGENCY));
        return this;
    }

    public Told asks(String words) {
        questions.add(new OpenQuestion(span(words)));
        return this;
    }

    public Reading reading() {
        return new Reading(report, credits, List.of(), figures, statements, questions, List.of());
    }

    public List<Telling> tellings() {
        return reading().tellings();
    }

    private Told add(Stance stance, @Nullable String name, String source, String content, List<String> about) {
        Source.Kind kind = name != null && Objects.equals(name, name.toUpperCase(Locale.ROOT))
                ? Source.Kind.OUTLET
                : Source.Kind.ORGANIZATION;
        Source party = new Source(List.of(span(source)), name == null ? List.of() : List.of(name), kind, name != null);
        statements.add(statement(party, content, Form.INDIRECT, stance, about));
        return this;
    }

    private Statement statement(Source source, String content, Form form, Stance stance, List<String> about) {
        return statement(source, List.of(), content, form, stance, about);
    }

    private Statement statement(
            Source source, List<Span> cue, String content, Form form, Stance stance, List<String> about) {
        Span span = span(content);
        List<String> its = figures.stream()
                .filter(f -> span.contains(f.span()))
                .map(Figure::id)
                .toList();
        Attribution attribution = new Attribution(source.spans(), cue, List.of(span), form, 1, "hand");
        String id = Hashes.id("statement", report.id(), source.toString(), span.toString(), stance.toString());
        return new Statement(
                id,
                source,
                attribution.cue(),
                attribution.content(),
                attribution.form(),
                stance,
                about,
                Shades.NONE,
                null,
                List.of(),
                null,
                its,
                List.of(),
                null,
                attribution.confidence(),
                attribution.by());
    }

    private Span span(String words) {
        int start = report.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return Span.of(start, start + words.length());
    }
}
