package dev.sayso.ledger;

import static dev.sayso.ledger.Columns.EARLIEST;
import static dev.sayso.ledger.Columns.ID;
import static dev.sayso.ledger.Columns.LATEST;
import static dev.sayso.ledger.Columns.SPAN_END;
import static dev.sayso.ledger.Columns.SPAN_START;

import dev.sayso.text.Span;
import dev.sayso.time.TimeMention;
import java.util.Arrays;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** The time expressions of a reading as rows. */
final class TimeRows {

    private static final Field<String> TYPE = Columns.text("type");
    private static final Field<String> VALUE = Columns.text("value");

    static final ReadingTable TABLE =
            ReadingTable.of("time_mention", ID, SPAN_START, SPAN_END, TYPE, VALUE, EARLIEST, LATEST);

    private TimeRows() {}

    static List<@Nullable Object> row(TimeMention time, Offsets offsets) {
        Span span = offsets.stored(time.span());
        return Arrays.asList(
                time.id(),
                span.start(),
                span.end(),
                Columns.word(time.type()),
                time.value(),
                Columns.string(time.earliest()),
                Columns.string(time.latest()));
    }

    static TimeMention time(Record row, Offsets offsets) {
        return new TimeMention(
                row.get(ID),
                offsets.span(row, SPAN_START, SPAN_END),
                Columns.constant(TimeMention.Type.class, row.get(TYPE)),
                row.get(VALUE),
                Columns.day(row.get(EARLIEST)),
                Columns.day(row.get(LATEST)));
    }
}
