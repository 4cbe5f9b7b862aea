package dev.sayso.ledger;

import static dev.sayso.ledger.Columns.KIND;
import static dev.sayso.ledger.Columns.NAME;
import static dev.sayso.ledger.Columns.SPAN_END;
import static dev.sayso.ledger.Columns.SPAN_START;

import dev.sayso.report.Credit;
import dev.sayso.text.Span;
import java.util.Arrays;
import java.util.List;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** The credits of a reading as rows. */
final class CreditRows {

    static final ReadingTable TABLE = ReadingTable.of("credit", SPAN_START, SPAN_END, NAME, KIND);

    private CreditRows() {}

    static List<@Nullable Object> row(Credit credit, Offsets offsets) {
        Span span = offsets.stored(credit.span());
        return Arrays.asList(span.start(), span.end(), credit.name(), Columns.word(credit.kind()));
    }

    static Credit credit(Record row, Offsets offsets) {
        return new Credit(
                offsets.span(row, SPAN_START, SPAN_END),
                row.get(NAME),
                Columns.constant(Credit.Kind.class, row.get(KIND)));
    }
}
