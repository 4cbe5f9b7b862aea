package dev.sayso.ledger;

import dev.sayso.claim.Status;
import dev.sayso.storyline.ClaimState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The rows of how claims stand, in one of the two tables that have them: as the catalogue has them, or as they were last seen. */
final class ClaimStates {

    static final Table<Record> IN_CATALOGUE = DSL.table(DSL.name("claim_state"));
    static final Table<Record> SEEN = DSL.table(DSL.name("seen_claim"));

    private static final Field<Long> PLACE = DSL.field(DSL.name("position"), SQLDataType.BIGINT);
    private static final Field<String> TEXT = Columns.text("text");
    private static final Field<String> STATEMENTS = Columns.text("statements");
    private static final Field<String> DENIALS = Columns.text("denials");
    private static final Field<String> STALE = Columns.text("stale");
    private static final List<Field<?>> FIELDS = List.of(
            CatalogueRows.STORYLINE_ID,
            PLACE,
            Columns.ID,
            CatalogueRows.REPORT_ID,
            TEXT,
            CatalogueRows.STATUS,
            STATEMENTS,
            DENIALS,
            STALE);

    /** How many storylines are named in one query. */
    private static final int AT_ONCE = 500;

    private final DSLContext sql;
    private final Table<Record> table;

    ClaimStates(DSLContext sql, Table<Record> table) {
        this.sql = sql;
        this.table = table;
    }

    void insert(List<ClaimState> claims) {
        List<Query> queries = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            ClaimState claim = claims.get(i);
            queries.add(sql.insertInto(table, FIELDS)
                    .values(
                            claim.storyline(),
                            (long) i,
                            claim.id(),
                            claim.report(),
                            claim.text(),
                            Columns.word(claim.status()),
                            words(claim.statements()),
                            words(claim.denials()),
                            words(claim.stale())));
        }
        Batch.run(sql, queries);
    }

    void remove(Collection<String> storylines) {
        each(
                storylines,
                some -> sql.deleteFrom(table)
                        .where(CatalogueRows.STORYLINE_ID.in(some))
                        .execute());
    }

    List<ClaimState> of(Collection<String> storylines) {
        List<ClaimState> claims = new ArrayList<>();
        each(
                storylines,
                some -> claims.addAll(sql.select(FIELDS)
                        .from(table)
                        .where(CatalogueRows.STORYLINE_ID.in(some))
                        .fetch(ClaimStates::claim)));
        return claims;
    }

    /** Copies those of some storylines from the other table. */
    void take(Table<Record> from, Collection<String> storylines) {
        each(
                storylines,
                some -> sql.insertInto(table, FIELDS)
                        .select(DSL.select(FIELDS).from(from).where(CatalogueRows.STORYLINE_ID.in(some)))
                        .execute());
    }

    private static void each(Collection<String> storylines, Consumer<List<String>> work) {
        List<String> all = List.copyOf(storylines);
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            work.accept(all.subList(i, Math.min(all.size(), i + AT_ONCE)));
        }
    }

    private static ClaimState claim(Record row) {
        return new ClaimState(
                row.get(Columns.ID),
                row.get(CatalogueRows.STORYLINE_ID),
                row.get(CatalogueRows.REPORT_ID),
                row.get(TEXT),
                Columns.constant(Status.class, row.get(CatalogueRows.STATUS)),
                ids(row.get(STATEMENTS)),
                ids(row.get(DENIALS)),
                ids(row.get(STALE)));
    }

    static String words(Collection<String> ids) {
        return String.join(" ", new TreeSet<>(ids));
    }

    static Set<String> ids(String words) {
        return words.isEmpty() ? Set.of() : Set.of(words.split(" "));
    }
}
