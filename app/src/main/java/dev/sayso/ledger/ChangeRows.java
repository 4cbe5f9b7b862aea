package dev.sayso.ledger;

import dev.sayso.claim.Status;
import dev.sayso.storyline.Change;
import dev.sayso.storyline.ChangeFinder;
import dev.sayso.storyline.ClaimState;
import dev.sayso.storyline.KeptChange;
import dev.sayso.text.Hashes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The rows of what changed in claims from one whole catalogue to the next. */
final class ChangeRows {

    /** Their tables, which stay behind when a ledger is copied. */
    static final Set<String> TABLES = Set.of("seen", "seen_storyline", "seen_claim", "change", "webhook");

    static final Table<Record> CHANGE = DSL.table(DSL.name("change"));
    static final Field<Long> NUMBER = CatalogueRows.NUMBER;

    private static final Table<Record> SEEN = DSL.table(DSL.name("seen"));
    private static final Table<Record> SEEN_STORYLINE = DSL.table(DSL.name("seen_storyline"));
    private static final Field<Integer> ONE = Columns.number("id");
    private static final Field<String> STATE = Columns.text("state");
    private static final Field<Long> SEQUENCE = DSL.field(DSL.name("sequence"), SQLDataType.BIGINT);
    private static final Field<String> CHANGED_AT = Columns.text("changed_at");
    private static final Field<String> CLAIM_ID = Columns.text("claim_id");
    private static final Field<String> TEXT = Columns.text("text");
    private static final Field<String> BEFORE = Columns.text("status_before");
    private static final Field<String> AFTER = Columns.text("status_after");
    private static final Field<String> EVIDENCE = Columns.text("evidence");

    private final DSLContext sql;
    private final ClaimStates now;
    private final ClaimStates seen;

    ChangeRows(DSLContext sql) {
        this.sql = sql;
        this.now = new ClaimStates(sql, ClaimStates.IN_CATALOGUE);
        this.seen = new ClaimStates(sql, ClaimStates.SEEN);
    }

    /**
     * Compares a catalogue, which is whole, with what was seen of it the last time; the first time there is nothing to tell.
     *
     * @param sequence the last entry of the log that it is made of
     * @param states the state of each of its storylines
     */
    void follow(long sequence, Map<String, String> states) {
        boolean first = !sql.fetchExists(SEEN);
        Map<String, String> before =
                sql.select(Columns.ID, STATE).from(SEEN_STORYLINE).fetchMap(Columns.ID, STATE);
        Set<String> gone = CatalogueRows.others(before, states);
        Set<String> come = CatalogueRows.others(states, before);
        if (!first) {
            insert(sequence, ChangeFinder.between(seen.of(gone), now.of(come)));
        }
        seen.remove(gone);
        Batch.run(
                sql,
                gone.stream()
                        .map(id -> sql.deleteFrom(SEEN_STORYLINE).where(Columns.ID.eq(id)))
                        .toList());
        Batch.run(
                sql,
                come.stream()
                        .map(id -> sql.insertInto(SEEN_STORYLINE)
                                .columns(Columns.ID, STATE)
                                .values(id, states.get(id)))
                        .toList());
        seen.take(ClaimStates.IN_CATALOGUE, come);
        sql.deleteFrom(SEEN).execute();
        sql.insertInto(SEEN).columns(ONE, SEQUENCE).values(1, sequence).execute();
    }

    private void insert(long sequence, List<Change> changes) {
        long number = last();
        String at = sequence == 0
                ? Log.time(Instant.EPOCH)
                : sql.select(Log.WRITTEN_AT)
                        .from(Log.LOG)
                        .where(Log.SEQUENCE.eq(sequence))
                        .fetchSingle(Log.WRITTEN_AT);
        List<Query> queries = new ArrayList<>();
        for (Change change : changes) {
            ClaimState claim = change.claim();
            String before = Columns.word(change.before());
            String evidence = String.join(" ", change.evidence());
            number++;
            queries.add(sql.insertInto(CHANGE)
                    .columns(
                            NUMBER,
                            Columns.ID,
                            SEQUENCE,
                            CHANGED_AT,
                            Columns.KIND,
                            CatalogueRows.STORYLINE_ID,
                            CLAIM_ID,
                            CatalogueRows.REPORT_ID,
                            TEXT,
                            BEFORE,
                            AFTER,
                            EVIDENCE)
                    .values(
                            number,
                            Hashes.id(
                                    "change",
                                    Long.toString(sequence),
                                    change.kind().toString(),
                                    claim.id(),
                                    before,
                                    evidence),
                            sequence,
                            at,
                            change.kind().toString(),
                            claim.storyline(),
                            claim.id(),
                            claim.report(),
                            claim.text(),
                            before,
                            Columns.word(claim.status()),
                            evidence));
        }
        Batch.run(sql, queries);
    }

    /** The number of the last; 0 where there is none. */
    long last() {
        return Objects.requireNonNullElse(
                sql.select(DSL.max(NUMBER)).from(CHANGE).fetchOne(0, Long.class), 0L);
    }

    /** The last ones that are about these reports, the last first. */
    List<KeptChange> latest(@Nullable Collection<String> reports, int most) {
        return sql.select()
                .from(CHANGE)
                .where(reports == null ? DSL.trueCondition() : CatalogueRows.REPORT_ID.in(reports))
                .orderBy(NUMBER.desc())
                .limit(most)
                .fetch(ChangeRows::kept);
    }

    /** Those after a number that are about these reports, in order. */
    List<KeptChange> after(long number, @Nullable Collection<String> reports, int most) {
        return sql.select()
                .from(CHANGE)
                .where(NUMBER.gt(number))
                .and(reports == null ? DSL.trueCondition() : CatalogueRows.REPORT_ID.in(reports))
                .orderBy(NUMBER)
                .limit(most)
                .fetch(ChangeRows::kept);
    }

    private static KeptChange kept(Record row) {
        return new KeptChange(
                row.get(NUMBER),
                row.get(Columns.ID),
                row.get(SEQUENCE),
                Instant.parse(row.get(CHANGED_AT)),
                Columns.constant(Change.Kind.class, row.get(Columns.KIND)),
                row.get(CatalogueRows.STORYLINE_ID),
                row.get(CLAIM_ID),
                row.get(CatalogueRows.REPORT_ID),
                row.get(TEXT),
                Columns.constantIfAny(Status.class, row.get(BEFORE)),
                Columns.constant(Status.class, row.get(AFTER)),
                row.get(EVIDENCE).isEmpty()
                        ? List.of()
                        : List.of(row.get(EVIDENCE).split(" ")));
    }
}
