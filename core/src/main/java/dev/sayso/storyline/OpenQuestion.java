package dev.sayso.storyline;

import dev.sayso.statement.Form;
import dev.sayso.statement.Statement;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import java.util.stream.Stream;

/** What a report itself says is unknown. */
public record OpenQuestion(Span span) {

    /** Whether a statement is nothing but this question: the outlet's own, or with no source outside of it. */
    public boolean covers(Statement statement) {
        if (statement.form() == Form.OWN) {
            return Spans.hull(statement.content()).overlaps(span);
        }
        return Stream.of(statement.source().spans(), statement.cue(), statement.content())
                .flatMap(spans -> spans.stream())
                .allMatch(span::contains);
    }
}
