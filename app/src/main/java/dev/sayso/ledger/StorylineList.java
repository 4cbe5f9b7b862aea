package dev.sayso.ledger;

import static dev.sayso.ledger.CatalogueRows.SAID_EARLIEST;
import static dev.sayso.ledger.CatalogueRows.SAID_LATEST;
import static dev.sayso.ledger.CatalogueRows.SEARCHED;
import static dev.sayso.ledger.CatalogueRows.STATUS;
import static dev.sayso.ledger.CatalogueRows.STORYLINE_ID;
import static dev.sayso.ledger.Columns.KIND;

import dev.sayso.claim.Status;
import dev.sayso.storyline.Hit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Lists the storylines of a {@link Catalogue}. */
final class StorylineList {

    private static final Field<Integer> COUNT = DSL.count().as("many");
    private static final Field<Integer> OUTLETS =
            DSL.countDistinct(DSL.nullif(CatalogueRows.PARTY, "")).as("outlets");
    private static final Field<String> FIRST = DSL.min(SAID_EARLIEST).as("first_day");
    private static final Field<String> LAST = DSL.max(SAID_LATEST).as("last_day");

    private static final Comparator<StorylineRow> LATEST_FIRST = Comparator.comparing(
                    StorylineRow::last, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(StorylineRow::reports, Comparator.reverseOrder())
            .thenComparing(StorylineRow::id);

    private final DSLContext sql;

    StorylineList(DSLContext sql) {
        this.sql = sql;
    }

    List<StorylineRow> all() {
        Map<String, Integer> statements = sql.select(STORYLINE_ID, COUNT)
                .from(SEARCHED)
                .where(KIND.eq(CatalogueRows.word(Hit.Kind.STATEMENT)))
                .groupBy(STORYLINE_ID)
                .fetchMap(STORYLINE_ID, COUNT);
        Map<String, Map<Status, Integer>> claims = claims();
        Map<String, String> titles = CatalogueRows.titles(sql);
        return sql
                .select(STORYLINE_ID, COUNT, OUTLETS, FIRST, LAST)
                .from(SEARCHED)
                .where(KIND.eq(CatalogueRows.word(Hit.Kind.REPORT)))
                .groupBy(STORYLINE_ID)
                .fetch()
                .stream()
                .map(row -> row(row, titles, statements, claims))
                .sorted(LATEST_FIRST)
                .toList();
    }

    private Map<String, Map<Status, Integer>> claims() {
        Map<String, Map<Status, Integer>> claims = new HashMap<>();
        sql.select(STORYLINE_ID, STATUS, COUNT)
                .from(SEARCHED)
                .where(KIND.eq(CatalogueRows.word(Hit.Kind.CLAIM)))
                .groupBy(STORYLINE_ID, STATUS)
                .forEach(row -> claims.computeIfAbsent(row.get(STORYLINE_ID), id -> new EnumMap<>(Status.class))
                        .put(Columns.constant(Status.class, row.get(STATUS)), row.get(COUNT)));
        return claims;
    }

    private static StorylineRow row(
            Record row,
            Map<String, String> titles,
            Map<String, Integer> statements,
            Map<String, Map<Status, Integer>> claims) {
        String id = row.get(STORYLINE_ID);
        return new StorylineRow(
                id,
                titles.getOrDefault(id, ""),
                row.get(COUNT),
                row.get(OUTLETS),
                statements.getOrDefault(id, 0),
                claims.getOrDefault(id, Map.of()),
                Columns.day(row.get(FIRST)),
                Columns.day(row.get(LAST)));
    }
}
