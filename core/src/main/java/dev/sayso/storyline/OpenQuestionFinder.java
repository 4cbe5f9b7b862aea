package dev.sayso.storyline;

import dev.sayso.statement.Statement;
import dev.sayso.storyline.Body.Sentence;
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
    public List<OpenQuestion> find(Body body) {
        List<OpenQuestion> found = new ArrayList<>();
        for (Sentence sentence : body.sentences()) {
            SentenceWords words = new SentenceWords(sentence.tokens());
            if (words.at(words.size() - 1).equals("?")) {
                continue;
            }
            for (int at = 0; at < words.size(); at++) {
                Optional<OpenClause> clause = OpenClause.at(words, at)
                        .filter(c ->
                                !body.quoted(words.token(c.evidence()).span().start()));
                if (clause.isPresent()) {
                    Span span = words.span(clause.get().first(), clause.get().end());
                    found.add(new OpenQuestion(withoutCredit(span, body)));
                    at = clause.get().end();
                }
            }
        }
        return found;
    }

    /** The clause without who says so behind it: "it was not clear who fired, police said". */
    private static Span withoutCredit(Span clause, Body body) {
        int end = clause.end();
        for (Statement statement : body.creditedIn(clause)) {
            List<Span> credit = new ArrayList<>(statement.source().spans());
            credit.addAll(statement.cue());
            if (credit.isEmpty()) {
                continue;
            }
            int start = Spans.hull(credit).start();
            boolean behind = start > clause.start()
                    && start < end
                    && Span.of(clause.start(), start)
                            .in(body.text())
                            .stripTrailing()
                            .endsWith(",");
            if (behind && Body.hull(statement).start() < start) {
                end = start;
            }
        }
        Span left = Spans.trimmed(Span.of(clause.start(), end), body.text());
        boolean comma = end < clause.end() && left.in(body.text()).endsWith(",");
        return comma ? Span.of(left.start(), left.end() - 1) : left;
    }
}
