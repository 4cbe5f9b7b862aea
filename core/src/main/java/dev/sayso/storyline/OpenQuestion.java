package dev.sayso.storyline;

import dev.sayso.statement.Form;
import dev.sayso.statement.Statement;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import java.util.List;
import java.util.stream.Stream;

/** What a report itself says is unknown. */
public record OpenQuestion(Span span) {

    /** Whether a statement is nothing but one of these questions, and so not a statement. */
    public static boolean cover(List<OpenQuestion> questions, Statement statement) {
        return questions.stream().anyMatch(q -> q.covers(statement));
    }

    /** The outlet's own sentence that is mostly this question, or an attribution with no word outside of it. */
    private boolean covers(Statement statement) {
        if (statement.form() == Form.OWN) {
            Span sentence = Spans.hull(statement.content());
            return sentence.contains(span) && 2 * span.length() > sentence.length();
        }
        return Stream.of(statement.source().spans(), statement.cue(), statement.content())
                .flatMap(List::stream)
                .allMatch(span::contains);
    }
}
