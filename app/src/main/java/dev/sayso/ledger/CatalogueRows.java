package dev.sayso.ledger;

import static dev.sayso.ledger.Columns.EARLIEST;
import static dev.sayso.ledger.Columns.ID;
import static dev.sayso.ledger.Columns.KIND;
import static dev.sayso.ledger.Columns.LATEST;
import static dev.sayso.ledger.Columns.POSITION;

import dev.sayso.storyline.ClaimState;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.Hit;
import dev.sayso.storyline.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The rows of what a {@link Catalogue} has. */
final class CatalogueRows {

    static final Table<Record> SEARCHED = DSL.table(DSL.name("searched"));
    static final Table<Record> TAG = DSL.table(DSL.name("searched_tag"));
    static final Table<Record> DAY = DSL.table(DSL.name("searched_day"));
    static final Table<Record> SEARCH_WORDS = DSL.table(DSL.name("search_words"));
    static final Field<Long> NUMBER = DSL.field(DSL.name("number"), SQLDataType.BIGINT);
    static final Field<String> STORYLINE_ID = Columns.text("storyline_id");
    static final Field<String> REPORT_ID = Columns.text("report_id");
    static final Field<String> WORDS = Columns.text("words");
    static final Field<String> PARTY = Columns.text("party");
    static final Field<String> VOICE = Columns.text("voice");
    static final Field<String> STANCE = Columns.text("stance");
    static final Field<String> STATUS = Columns.text("status");
    static final Field<String> SAID_EARLIEST = Columns.text("said_earliest");
    static final Field<String> SAID_LATEST = Columns.text("said_latest");
    static final Field<String> VALUE = Columns.text("value");

    private static final Table<Record> CATALOGUE = DSL.table(DSL.name("catalogue"));
    private static final Table<Record> STORYLINE = DSL.table(DSL.name("storyline"));
    private static final Table<Record> STORYLINE_REPORT = DSL.table(DSL.name("storyline_report"));
    private static final Table<Record> SHIELDED = DSL.table(DSL.name("shielded"));
    private static final Field<Integer> PERSON = Columns.number("number");
    private static final Field<String> NAME = Columns.text("name");
    private static final Field<Integer> ONE = Columns.number("id");
    private static final Field<Long> SEQUENCE = DSL.field(DSL.name("sequence"), SQLDataType.BIGINT);
    private static final Field<String> MAKER = Columns.text("maker");
    private static final Field<String> STATE = Columns.text("state");
    private static final Field<String> TITLE = Columns.text("title");

    /** The tables that are made of the others, and are made again where they are missing. */
    static final Set<String> TABLES = Set.of(
            "catalogue",
            "shielded",
            "storyline",
            "storyline_report",
            "searched",
            "searched_tag",
            "searched_day",
            "search_words",
            "embedding",
            "claim_state",
            "task");

    private final DSLContext sql;
    private final Engine engine;

    CatalogueRows(DSLContext sql, Engine engine) {
        this.sql = sql;
        this.engine = engine;
    }

    /** Whether all storylines are there as this maker makes them of the log up to an entry. */
    boolean isMadeOf(long sequence, String maker) {
        return sql.fetchExists(CATALOGUE, SEQUENCE.eq(sequence).and(MAKER.eq(maker)));
    }

    void setMadeOf(long sequence, String maker) {
        sql.deleteFrom(CATALOGUE).execute();
        sql.insertInto(CATALOGUE)
                .columns(ONE, SEQUENCE, MAKER)
                .values(1, sequence, maker)
                .execute();
    }

    /** A name for all rows as they are: another one once any of them is another. */
    String name() {
        return sql.select(SEQUENCE, MAKER).from(CATALOGUE).fetch() + " "
                + sql.select(DSL.max(NUMBER)).from(SEARCHED).fetchOne(0, Long.class);
    }

    /** Puts the names of those who are shielded, the first person's first, in the place of all that were there. */
    void setShielded(List<Set<String>> people) {
        sql.deleteFrom(SHIELDED).execute();
        List<Query> queries = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            for (String name : people.get(i)) {
                queries.add(sql.insertInto(SHIELDED).columns(PERSON, NAME).values(i + 1, name));
            }
        }
        Batch.run(sql, queries);
    }

    /** The names of those who are shielded, the first person's first. */
    List<Set<String>> shielded() {
        List<Set<String>> people = new ArrayList<>();
        sql.select(PERSON, NAME).from(SHIELDED).orderBy(PERSON, NAME).forEach(row -> {
            while (people.size() < row.get(PERSON)) {
                people.add(new TreeSet<>());
            }
            people.get(row.get(PERSON) - 1).add(row.get(NAME));
        });
        return people;
    }

    /** The state of each storyline that is there. */
    Map<String, String> states() {
        return sql.select(ID, STATE).from(STORYLINE).fetchMap(ID, STATE);
    }

    /** The title of each storyline that is there. */
    static Map<String, String> titles(DSLContext sql) {
        return sql.select(ID, TITLE).from(STORYLINE).fetchMap(ID, TITLE);
    }

    /** Those of some storylines that others have not, or in another state. */
    static Set<String> others(Map<String, String> some, Map<String, String> others) {
        Set<String> ids = new TreeSet<>();
        some.forEach((id, state) -> {
            if (!state.equals(others.get(id))) {
                ids.add(id);
            }
        });
        return ids;
    }

    /** The ids of a storyline's reports. */
    List<String> reports(String storyline) {
        return sql.select(REPORT_ID)
                .from(STORYLINE_REPORT)
                .where(STORYLINE_ID.eq(storyline))
                .orderBy(REPORT_ID)
                .fetch(REPORT_ID);
    }

    /** The storylines that have any of these reports. */
    List<String> having(Collection<String> reports) {
        return sql.selectDistinct(STORYLINE_ID)
                .from(STORYLINE_REPORT)
                .where(REPORT_ID.in(reports))
                .fetch(STORYLINE_ID);
    }

    /** The ids of the reports of the storyline in which a report is, itself among them; none where there is none. */
    static List<String> neighbours(DSLContext sql, String report) {
        return sql.select(REPORT_ID)
                .from(STORYLINE_REPORT)
                .where(STORYLINE_ID.in(
                        DSL.select(STORYLINE_ID).from(STORYLINE_REPORT).where(REPORT_ID.eq(report))))
                .fetch(REPORT_ID);
    }

    /** The storyline in which something is. */
    Optional<String> storylineOf(Hit.Kind kind, String id) {
        return sql.select(STORYLINE_ID)
                .from(SEARCHED)
                .where(ID.eq(id).and(KIND.eq(word(kind))))
                .limit(1)
                .fetchOptional(STORYLINE_ID);
    }

    void remove(Collection<String> storylines) {
        new ClaimStates(sql, ClaimStates.IN_CATALOGUE).remove(storylines);
        for (String id : storylines) {
            var numbers = DSL.select(NUMBER).from(SEARCHED).where(STORYLINE_ID.eq(id));
            sql.deleteFrom(SEARCH_WORDS)
                    .where(engine.searchNumber().in(numbers))
                    .execute();
            sql.deleteFrom(TAG).where(NUMBER.in(numbers)).execute();
            sql.deleteFrom(DAY).where(NUMBER.in(numbers)).execute();
            sql.deleteFrom(SEARCHED).where(STORYLINE_ID.eq(id)).execute();
            Tasks.remove(sql, id);
            sql.deleteFrom(STORYLINE_REPORT).where(STORYLINE_ID.eq(id)).execute();
            sql.deleteFrom(STORYLINE).where(ID.eq(id)).execute();
        }
    }

    void insert(Dossier dossier, String state) {
        String id = dossier.storyline().id();
        sql.insertInto(STORYLINE)
                .columns(ID, STATE, TITLE)
                .values(id, state, dossier.storyline().title())
                .execute();
        List<Query> queries = new ArrayList<>();
        for (Reading reading : dossier.storyline().readings()) {
            queries.add(sql.insertInto(STORYLINE_REPORT)
                    .columns(REPORT_ID, STORYLINE_ID)
                    .values(reading.report().id(), id));
        }
        Batch.run(sql, queries);
        long number = Objects.requireNonNullElse(
                sql.select(DSL.max(NUMBER)).from(SEARCHED).fetchOne(0, Long.class), 0L);
        for (SearchedRow row : SearchedRow.of(dossier)) {
            number++;
            insert(row, number, id);
        }
        new ClaimStates(sql, ClaimStates.IN_CATALOGUE).insert(ClaimState.of(dossier));
        Tasks.insert(sql, dossier);
    }

    private void insert(SearchedRow row, long number, String storyline) {
        sql.insertInto(SEARCHED)
                .columns(
                        NUMBER,
                        KIND,
                        ID,
                        STORYLINE_ID,
                        REPORT_ID,
                        WORDS,
                        PARTY,
                        VOICE,
                        STANCE,
                        STATUS,
                        SAID_EARLIEST,
                        SAID_LATEST)
                .values(
                        number,
                        word(row.kind()),
                        row.id(),
                        storyline,
                        row.report(),
                        row.words(),
                        row.party(),
                        Columns.word(row.voice()),
                        Columns.word(row.stance()),
                        Columns.word(row.status()),
                        Columns.string(row.saidFrom()),
                        Columns.string(row.saidTo()))
                .execute();
        engine.index(sql, number, SearchWord.of(row.words()));
        List<Query> queries = new ArrayList<>();
        row.tags()
                .forEach((kind, values) -> values.forEach(value -> queries.add(
                        sql.insertInto(TAG).columns(NUMBER, KIND, VALUE).values(number, kind, value))));
        for (int i = 0; i < row.happened().size(); i++) {
            queries.add(sql.insertInto(DAY)
                    .columns(NUMBER, POSITION, EARLIEST, LATEST)
                    .values(
                            number,
                            i,
                            String.valueOf(row.happened().get(i).earliest()),
                            String.valueOf(row.happened().get(i).latest())));
        }
        Batch.run(sql, queries);
    }

    static String word(Hit.Kind kind) {
        return Objects.requireNonNull(Columns.word(kind));
    }
}
