package dev.sayso.ledger;

import static dev.sayso.ledger.Columns.KIND;

import dev.sayso.storyline.HeadlineGap;
import dev.sayso.text.Span;
import java.util.Arrays;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** The headline gaps of a reading as rows. */
final class HeadlineGapRows {

    private static final Field<String> RULE = Columns.text("rule");
    private static final Field<Integer> HEADLINE_START = Columns.number("headline_start");
    private static final Field<Integer> HEADLINE_END = Columns.number("headline_end");
    private static final Field<Integer> BODY_START = Columns.number("body_start");
    private static final Field<Integer> BODY_END = Columns.number("body_end");

    static final ReadingTable TABLE =
            ReadingTable.of("headline_gap", KIND, RULE, HEADLINE_START, HEADLINE_END, BODY_START, BODY_END);

    private HeadlineGapRows() {}

    static List<@Nullable Object> row(HeadlineGap gap, Offsets offsets) {
        Span headline = offsets.storedInHeadline(gap.headline());
        Span body = offsets.stored(gap.body());
        return Arrays.asList(
                Columns.word(gap.kind()), gap.rule(), headline.start(), headline.end(), body.start(), body.end());
    }

    static HeadlineGap gap(Record row, Offsets offsets) {
        return new HeadlineGap(
                Columns.constant(HeadlineGap.Kind.class, row.get(KIND)),
                row.get(RULE),
                offsets.spanInHeadline(row, HEADLINE_START, HEADLINE_END),
                offsets.span(row, BODY_START, BODY_END));
    }
}
