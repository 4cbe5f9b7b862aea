package dev.sayso.storyline;

import dev.sayso.report.Report;
import dev.sayso.statement.QuotedPlaces;
import dev.sayso.statement.ReportSentences;
import dev.sayso.statement.Statement;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a report itself says is unknown ("it was not immediately known how many"): a clause with one of the
 * constructions of {@link OpenWords}, outside quotations and headlines. What a person does not know, what nobody
 * confirmed and what is asked with a question mark are none. Thread-safe.
 */
public final class OpenQuestionFinder {

    /** The open questions in order of the text, each the clause that leaves it open, without its closing stop. */
    public List<OpenQuestion> find(Report report, List<Statement> statements) {
        ReportSentences sentences = new ReportSentences(report);
        QuotedPlaces quoted = new QuotedPlaces(report);
        int bodyStart = report.body().start();
        List<OpenQuestion> found = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            SentenceWords words = new SentenceWords(sentences.tokens(i));
            if (sentences.span(i).start() < bodyStart
                    || words.at(words.size() - 1).equals("?")) {
                continue;
            }
            for (int at = 0; at < words.size(); at++) {
                Optional<OpenClause> clause = OpenClause.at(words, at)
                        .filter(c -> !quoted.contains(
                                words.token(c.evidence()).span().start()));
                if (clause.isPresent()) {
                    int end = clause.get().end();
                    Span span = words.span(clause.get().first(), end);
                    found.add(new OpenQuestion(withoutCredit(span, statements, report.text())));
                    at = end;
                }
            }
        }
        return found;
    }

    /** The clause without who says so behind it: "it was not clear who fired, police said". */
    private static Span withoutCredit(Span clause, List<Statement> statements, String text) {
        int end = clause.end();
        for (Statement statement : statements) {
            List<Span> credit = new ArrayList<>(statement.source().spans());
            credit.addAll(statement.cue());
            if (credit.isEmpty()) {
                continue;
            }
            int start = Spans.hull(credit).start();
            boolean behind = start > clause.start() && start < end && before(text, start) == ',';
            boolean said = Spans.hull(statement.content()).start() < start;
            if (behind && said) {
                end = start;
            }
        }
        Span left = Spans.trimmed(Span.of(clause.start(), end), text);
        return end < clause.end() && text.charAt(left.end() - 1) == ',' ? Span.of(left.start(), left.end() - 1) : left;
    }

    private static char before(String text, int place) {
        int at = place - 1;
        while (at > 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at < 0 ? ' ' : text.charAt(at);
    }
}
