package dev.sayso.storyline;

import dev.sayso.figure.Figure;
import dev.sayso.report.Report;
import dev.sayso.statement.Form;
import dev.sayso.statement.QuotedPlaces;
import dev.sayso.statement.ReportSentences;
import dev.sayso.statement.Statement;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import dev.sayso.text.Token;
import dev.sayso.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** What stands below a report's headline, sentence by sentence, with what was read there. */
public final class Body {

    private final String text;
    private final List<Sentence> sentences;
    private final List<Statement> statements;
    private final List<Figure> figures;
    private final QuotedPlaces quoted;

    /** A sentence of the body. */
    record Sentence(Span span, List<Token> tokens, Gist gist) {}

    /** The body of a report, given what was read in all of its text. */
    public Body(Report report, List<Statement> statements, List<Figure> figures) {
        int start = report.body().start();
        this.text = report.text();
        this.sentences = sentences(new ReportSentences(report), start);
        this.statements =
                statements.stream().filter(s -> hull(s).start() >= start).toList();
        this.figures = figures.stream().filter(f -> f.span().start() >= start).toList();
        this.quoted = new QuotedPlaces(report);
    }

    private Body(Body other, List<Statement> statements) {
        this.text = other.text;
        this.sentences = other.sentences;
        this.statements = statements;
        this.figures = other.figures;
        this.quoted = other.quoted;
    }

    /** This body without the statements that are nothing but open questions. */
    public Body without(List<OpenQuestion> questions) {
        return new Body(
                this,
                statements.stream()
                        .filter(s -> !OpenQuestion.cover(questions, s))
                        .toList());
    }

    private static List<Sentence> sentences(ReportSentences split, int start) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < split.size(); i++) {
            if (split.span(i).start() >= start) {
                sentences.add(new Sentence(split.span(i), split.tokens(i), Gist.of(split.tokens(i))));
            }
        }
        return List.copyOf(sentences);
    }

    /** The text of the report, which all spans count into. */
    String text() {
        return text;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** What is said in it, by others and by the outlet. */
    List<Statement> statements() {
        return statements;
    }

    List<Figure> figures() {
        return figures;
    }

    /** Whether a place lies in a quotation of several words. */
    boolean quoted(int place) {
        return quoted.contains(place);
    }

    /** What others say inside a stretch of the body. */
    List<Statement> creditedIn(Span span) {
        return statements.stream()
                .filter(s -> s.form() != Form.OWN && s.content().stream().anyMatch(span::overlaps))
                .toList();
    }

    Gist gist(Statement statement) {
        return Gist.of(tokens(statement));
    }

    List<Token> tokens(Statement statement) {
        return statement.content().stream()
                .flatMap(s -> Tokens.of(text, s).stream())
                .toList();
    }

    static Span hull(Statement statement) {
        return Spans.hull(statement.content());
    }
}
