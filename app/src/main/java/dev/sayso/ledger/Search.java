package dev.sayso.ledger;

import static dev.sayso.ledger.CatalogueRows.DAY;
import static dev.sayso.ledger.CatalogueRows.NUMBER;
import static dev.sayso.ledger.CatalogueRows.SAID_EARLIEST;
import static dev.sayso.ledger.CatalogueRows.SAID_LATEST;
import static dev.sayso.ledger.CatalogueRows.SEARCHED;
import static dev.sayso.ledger.CatalogueRows.SEARCH_WORDS;
import static dev.sayso.ledger.CatalogueRows.STANCE;
import static dev.sayso.ledger.CatalogueRows.STATUS;
import static dev.sayso.ledger.CatalogueRows.TAG;
import static dev.sayso.ledger.CatalogueRows.VALUE;
import static dev.sayso.ledger.Columns.EARLIEST;
import static dev.sayso.ledger.Columns.ID;
import static dev.sayso.ledger.Columns.KIND;
import static dev.sayso.ledger.Columns.LATEST;

import dev.sayso.claim.Status;
import dev.sayso.statement.Stance;
import dev.sayso.storyline.Hit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Finds what a {@link Catalogue} has. */
final class Search {

    private static final Field<Long> ROW = DSL.field(DSL.name("searched", "number"), SQLDataType.BIGINT);

    private final DSLContext sql;
    private final Engine engine;

    Search(DSLContext sql, Engine engine) {
        this.sql = sql;
        this.engine = engine;
    }

    List<Hit> hits(SearchQuery query) {
        List<SearchTerm> terms = SearchTerm.of(query.words());
        if (terms.isEmpty() && !query.words().isBlank()) {
            return List.of(); // nothing but marks
        }
        return rows(query, terms).stream().map(row -> hit(row, terms)).toList();
    }

    /** The numbers of the rows that a query lets through, whatever its words and kinds; null where it lets through all. */
    @Nullable
    Set<Long> numbers(SearchQuery query) {
        Condition wanted = wanted(query.only(EnumSet.allOf(Hit.Kind.class)));
        return wanted.equals(DSL.noCondition())
                ? null
                : sql.select(ROW).from(SEARCHED).where(wanted).fetchSet(ROW);
    }

    /** What has these numbers, in their order. */
    List<Hit> hits(List<Nearest.Near> nearest) {
        Map<Long, Record> rows =
                numbered(nearest.stream().map(Nearest.Near::number).toList());
        return nearest.stream()
                .filter(near -> rows.containsKey(near.number()))
                .map(near -> hit(Objects.requireNonNull(rows.get(near.number())), List.of())
                        .withLikeness(near.likeness()))
                .toList();
    }

    private Map<Long, Record> numbered(List<Long> numbers) {
        return sql.select().from(SEARCHED).where(NUMBER.in(numbers)).fetchMap(NUMBER, row -> row);
    }

    private List<Record> rows(SearchQuery query, List<SearchTerm> terms) {
        Condition wanted = wanted(query);
        if (terms.isEmpty()) {
            return new ArrayList<>(sql.select()
                    .from(SEARCHED)
                    .where(wanted)
                    .orderBy(SAID_LATEST.desc().nullsLast(), ROW)
                    .limit(query.limit())
                    .fetch());
        }
        // thousands may have the words: the rest of a row is looked at only of the best ones, unless it says which are
        // wanted
        Field<Long> number = engine.searchNumber();
        Table<?> from = wanted.equals(DSL.noCondition())
                ? SEARCH_WORDS
                : SEARCH_WORDS.join(SEARCHED).on(ROW.eq(number));
        List<Long> best = sql.select(number)
                .from(from)
                .where(engine.holds(terms).and(wanted))
                .orderBy(engine.rank(terms), number)
                .limit(query.limit())
                .fetch(number);
        Map<Long, Record> rows = numbered(best);
        return best.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    private static Condition wanted(SearchQuery query) {
        List<Condition> all = new ArrayList<>();
        if (query.kinds().size() < Hit.Kind.values().length) {
            all.add(KIND.in(query.kinds().stream().map(CatalogueRows::word).toList()));
        }
        if (query.stance() != null) {
            all.add(STANCE.eq(Columns.word(query.stance())));
        }
        if (query.status() != null) {
            all.add(STATUS.eq(Columns.word(query.status())));
        }
        if (query.source() != null) {
            all.add(tagged(SearchedRow.SOURCE, VALUE.contains(small(query.source()))));
        }
        if (query.outlet() != null) {
            all.add(tagged(SearchedRow.OUTLET, VALUE.contains(small(query.outlet()))));
        }
        if (query.measure() != null) {
            all.add(tagged(SearchedRow.MEASURE, VALUE.eq(query.measure().toString())));
        }
        if (query.said() != null) {
            all.add(overlaps(SAID_EARLIEST, SAID_LATEST, query.said()));
        }
        if (query.happened() != null) {
            all.add(ROW.in(DSL.select(NUMBER).from(DAY).where(overlaps(EARLIEST, LATEST, query.happened()))));
        }
        return DSL.and(all);
    }

    private static Condition tagged(String kind, Condition value) {
        return ROW.in(DSL.select(NUMBER).from(TAG).where(KIND.eq(kind).and(value)));
    }

    private static Condition overlaps(Field<String> earliest, Field<String> latest, SearchQuery.Days days) {
        Condition known = latest.isNotNull();
        Condition begun = days.last() == null ? known : earliest.le(days.last().toString());
        return days.first() == null ? begun : begun.and(latest.ge(days.first().toString()));
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT).strip();
    }

    static Hit hit(Record row, List<SearchTerm> terms) {
        String words = row.get(CatalogueRows.WORDS);
        return new Hit(
                Columns.constant(Hit.Kind.class, row.get(KIND)),
                row.get(ID),
                row.get(CatalogueRows.STORYLINE_ID),
                row.get(CatalogueRows.REPORT_ID),
                words,
                row.get(CatalogueRows.PARTY),
                Columns.constantIfAny(Stance.class, row.get(STANCE)),
                Columns.constantIfAny(Status.class, row.get(STATUS)),
                Columns.day(row.get(SAID_EARLIEST)),
                Columns.day(row.get(SAID_LATEST)),
                terms.isEmpty() ? List.of() : SearchTerm.places(terms, SearchWord.of(words)),
                null);
    }
}
