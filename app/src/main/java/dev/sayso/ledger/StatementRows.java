package dev.sayso.ledger;

import static dev.sayso.ledger.Columns.ID;
import static dev.sayso.ledger.Columns.POSITION;

import dev.sayso.statement.Form;
import dev.sayso.statement.Medium;
import dev.sayso.statement.Said;
import dev.sayso.statement.Source;
import dev.sayso.statement.Stance;
import dev.sayso.statement.Statement;
import dev.sayso.text.Span;
import java.util.Arrays;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The statements of a reading as rows; what a statement has several of lies in {@link StatementParts}. */
final class StatementRows {

    private static final Field<String> SOURCE_KIND = Columns.text("source_kind");
    private static final Field<String> FORM = Columns.text("form");
    private static final Field<String> STANCE = Columns.text("stance");
    private static final Field<String> MEDIUM_KIND = Columns.text("medium_kind");
    private static final Field<Integer> MEDIUM_START = Columns.number("medium_start");
    private static final Field<Integer> MEDIUM_END = Columns.number("medium_end");
    private static final Field<Integer> SAID_START = Columns.number("said_start");
    private static final Field<Integer> SAID_END = Columns.number("said_end");
    private static final Field<String> SAID_EARLIEST = Columns.text("said_earliest");
    private static final Field<String> SAID_LATEST = Columns.text("said_latest");
    private static final Field<Double> CONFIDENCE = DSL.field(DSL.name("confidence"), SQLDataType.DOUBLE);
    private static final Field<String> MADE_BY = Columns.text("made_by");

    static final ReadingTable TABLE = ReadingTable.of(
            "statement",
            ID,
            SOURCE_KIND,
            FORM,
            STANCE,
            MEDIUM_KIND,
            MEDIUM_START,
            MEDIUM_END,
            SAID_START,
            SAID_END,
            SAID_EARLIEST,
            SAID_LATEST,
            CONFIDENCE,
            MADE_BY);

    private StatementRows() {}

    static List<@Nullable Object> row(Statement statement, Offsets offsets) {
        Medium medium = statement.medium();
        Said said = statement.said();
        Span mediumSpan = medium == null ? null : offsets.stored(medium.span());
        Span saidSpan = said == null ? null : offsets.stored(said.span());
        return Arrays.asList(
                statement.id(),
                Columns.word(statement.source().kind()),
                Columns.word(statement.form()),
                Columns.word(statement.stance()),
                medium == null ? null : Columns.word(medium.kind()),
                mediumSpan == null ? null : mediumSpan.start(),
                mediumSpan == null ? null : mediumSpan.end(),
                saidSpan == null ? null : saidSpan.start(),
                saidSpan == null ? null : saidSpan.end(),
                said == null ? null : Columns.string(said.earliest()),
                said == null ? null : Columns.string(said.latest()),
                statement.confidence(),
                statement.by());
    }

    static Statement statement(Record row, StatementParts parts, Offsets offsets) {
        int place = row.get(POSITION);
        List<String> names = parts.names(place);
        Source source = new Source(
                parts.spans(place, StatementParts.SOURCE),
                names,
                Columns.constant(Source.Kind.class, row.get(SOURCE_KIND)),
                !names.isEmpty());
        Span medium = offsets.spanIfAny(row, MEDIUM_START, MEDIUM_END);
        Span said = offsets.spanIfAny(row, SAID_START, SAID_END);
        return new Statement(
                row.get(ID),
                source,
                parts.spans(place, StatementParts.CUE),
                parts.spans(place, StatementParts.CONTENT),
                Columns.constant(Form.class, row.get(FORM)),
                Columns.constant(Stance.class, row.get(STANCE)),
                parts.links(place, StatementParts.ABOUT),
                parts.shades(place),
                medium == null ? null : new Medium(Columns.constant(Medium.Kind.class, row.get(MEDIUM_KIND)), medium),
                parts.links(place, StatementParts.CHAIN),
                said == null
                        ? null
                        : new Said(said, Columns.day(row.get(SAID_EARLIEST)), Columns.day(row.get(SAID_LATEST))),
                parts.links(place, StatementParts.FIGURE),
                parts.links(place, StatementParts.TIME),
                parts.protection(place),
                row.get(CONFIDENCE),
                row.get(MADE_BY));
    }
}
