package dev.sayso.ledger;

import static dev.sayso.ledger.CatalogueRows.PARTY;
import static dev.sayso.ledger.CatalogueRows.SAID_EARLIEST;
import static dev.sayso.ledger.CatalogueRows.SAID_LATEST;
import static dev.sayso.ledger.CatalogueRows.SEARCHED;
import static dev.sayso.ledger.CatalogueRows.STANCE;
import static dev.sayso.ledger.CatalogueRows.STORYLINE_ID;
import static dev.sayso.ledger.CatalogueRows.VOICE;

import dev.sayso.statement.Stance;
import dev.sayso.storyline.Hit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Lists who says something, and what, from a {@link Catalogue}. */
final class SourceList {

    private static final Condition STATEMENTS = Columns.KIND.eq(CatalogueRows.word(Hit.Kind.STATEMENT));
    private static final Field<Integer> COUNT = DSL.count().as("many");
    private static final Field<Integer> STORYLINES =
            DSL.countDistinct(STORYLINE_ID).as("storylines");
    private static final Field<String> FIRST = DSL.min(SAID_EARLIEST).as("first_day");
    private static final Field<String> LAST = DSL.max(SAID_LATEST).as("last_day");

    private final DSLContext sql;

    SourceList(DSLContext sql) {
        this.sql = sql;
    }

    List<SourceRow> all() {
        return sql
                .select(PARTY, VOICE, COUNT, STORYLINES, FIRST, LAST)
                .from(SEARCHED)
                .where(STATEMENTS)
                .groupBy(PARTY, VOICE)
                .orderBy(COUNT.desc(), PARTY, VOICE)
                .fetch()
                .stream()
                .map(row -> new SourceRow(
                        row.get(PARTY),
                        Columns.constant(SourceRow.Voice.class, row.get(VOICE)),
                        row.get(COUNT),
                        row.get(STORYLINES),
                        Columns.day(row.get(FIRST)),
                        Columns.day(row.get(LAST))))
                .toList();
    }

    List<Hit> saidBy(String party, @Nullable Stance stance, int from, int limit) {
        Condition its = STATEMENTS.and(PARTY.eq(party));
        return sql
                .select()
                .from(SEARCHED)
                .where(stance == null ? its : its.and(STANCE.eq(Columns.word(stance))))
                .orderBy(SAID_EARLIEST.asc().nullsLast(), CatalogueRows.NUMBER)
                .limit(from, limit)
                .fetch()
                .stream()
                .map(row -> Search.hit(row, List.of()))
                .toList();
    }

    Map<Stance, Integer> stances(String party) {
        Map<Stance, Integer> stances = new EnumMap<>(Stance.class);
        sql.select(STANCE, COUNT)
                .from(SEARCHED)
                .where(STATEMENTS.and(PARTY.eq(party)))
                .groupBy(STANCE)
                .forEach(row -> stances.put(Columns.constant(Stance.class, row.get(STANCE)), row.get(COUNT)));
        return stances;
    }
}
