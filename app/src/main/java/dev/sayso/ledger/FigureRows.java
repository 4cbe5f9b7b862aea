package dev.sayso.ledger;

import static dev.sayso.ledger.Columns.ID;
import static dev.sayso.ledger.Columns.SPAN_END;
import static dev.sayso.ledger.Columns.SPAN_START;

import dev.sayso.figure.Figure;
import dev.sayso.figure.Scope;
import dev.sayso.text.Span;
import java.util.Arrays;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** The figures of a reading as rows; their scopes and relations are {@link FigureParts}. */
final class FigureRows {

    private static final Field<String> LOW = Columns.text("low");
    private static final Field<String> HIGH = Columns.text("high");
    private static final Field<String> QUALIFIER = Columns.text("qualifier");
    private static final Field<String> UNIT = Columns.text("unit");
    private static final Field<String> COUNTS = Columns.text("counts");
    private static final Field<String> MEASURE = Columns.text("measure");
    private static final Field<Boolean> ADDITIONAL = Columns.flag("additional");
    private static final Field<String> READ_BY = Columns.text("read_by");

    static final ReadingTable TABLE = ReadingTable.of(
            "figure", ID, SPAN_START, SPAN_END, LOW, HIGH, QUALIFIER, UNIT, COUNTS, MEASURE, ADDITIONAL, READ_BY);

    private FigureRows() {}

    static List<@Nullable Object> row(Figure figure, Offsets offsets) {
        Span span = offsets.stored(figure.span());
        return Arrays.asList(
                figure.id(),
                span.start(),
                span.end(),
                Columns.string(figure.low()),
                Columns.string(figure.high()),
                Columns.word(figure.qualifier()),
                figure.unit(),
                figure.counts(),
                Columns.word(figure.measure()),
                figure.additional(),
                figure.readBy());
    }

    static Figure figure(Record row, Offsets offsets) {
        return new Figure(
                row.get(ID),
                offsets.span(row, SPAN_START, SPAN_END),
                Columns.decimal(row.get(LOW)),
                Columns.decimal(row.get(HIGH)),
                Columns.constant(Figure.Qualifier.class, row.get(QUALIFIER)),
                row.get(UNIT),
                row.get(COUNTS),
                Columns.constantIfAny(Figure.Measure.class, row.get(MEASURE)),
                row.get(ADDITIONAL),
                Scope.NONE,
                List.of(),
                row.get(READ_BY));
    }
}
