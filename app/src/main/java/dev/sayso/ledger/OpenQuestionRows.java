package dev.sayso.ledger;

import static dev.sayso.ledger.Columns.SPAN_END;
import static dev.sayso.ledger.Columns.SPAN_START;

import dev.sayso.storyline.OpenQuestion;
import dev.sayso.text.Span;
import java.util.Arrays;
import java.util.List;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** The open questions of a reading as rows. */
final class OpenQuestionRows {

    static final ReadingTable TABLE = ReadingTable.of("open_question", SPAN_START, SPAN_END);

    private OpenQuestionRows() {}

    static List<@Nullable Object> row(OpenQuestion question, Offsets offsets) {
        Span span = offsets.stored(question.span());
        return Arrays.asList(span.start(), span.end());
    }

    static OpenQuestion question(Record row, Offsets offsets) {
        return new OpenQuestion(offsets.span(row, SPAN_START, SPAN_END));
    }
}
