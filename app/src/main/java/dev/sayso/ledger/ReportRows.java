package dev.sayso.ledger;

import static dev.sayso.ledger.Columns.ID;
import static dev.sayso.ledger.Columns.KIND;
import static dev.sayso.ledger.Columns.READING_ID;

import dev.sayso.report.Published;
import dev.sayso.report.Report;
import dev.sayso.report.ReportKind;
import dev.sayso.text.Hashes;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The rows of an input, of a report, of the places where it was found, and of the readings of it. */
final class ReportRows {

    private static final Field<String> HEADLINE = Columns.text("headline");
    private static final Field<String> OUTLET = Columns.text("outlet");
    private static final Field<String> PUBLISHED = Columns.text("published");
    private static final Field<String> PUBLISHED_DAY = Columns.text("published_day");
    private static final Field<String> URL = Columns.text("url");
    private static final Field<String> LANGUAGE = Columns.text("language");
    private static final Field<String> TEXT = Columns.text("text");
    private static final Field<Boolean> HEADLINE_IN_TEXT = Columns.flag("headline_in_text");
    private static final Field<String> BYLINE = Columns.text("byline");
    private static final Field<String> UTTERANCES = Columns.text("utterances");
    private static final Field<String> REPORT_ID = Columns.text("report_id");
    private static final Field<String> FOUND = DSL.field(DSL.name("occurrence", "report_id"), String.class);
    private static final Field<String> INPUT = Columns.text("input_sha256");
    private static final Field<Long> LINE = DSL.field(DSL.name("line"), SQLDataType.BIGINT);
    private static final Field<String> PATH = Columns.text("path");
    private static final Field<String> REF = Columns.text("ref");
    private static final Field<String> MADE_BY = Columns.text("made_by");
    private static final Field<String> READ_AT = Columns.text("read_at");

    private static final Field<String> SHA256 = Columns.text("sha256");
    private static final Field<Long> SIZE = DSL.field(DSL.name("size"), SQLDataType.BIGINT);
    private static final Field<String> KEPT_AT = Columns.text("kept_at");

    /** How many ids one question names. */
    private static final int AT_ONCE = 1000;

    private static final Table<Record> INPUTS = DSL.table(DSL.name("input"));
    private static final Table<Record> REPORT = DSL.table(DSL.name("report"));
    private static final Table<Record> OCCURRENCE = DSL.table(DSL.name("occurrence"));
    private static final Table<Record> READING = DSL.table(DSL.name("reading"));
    private static final Table<Record> CURRENT = DSL.table(DSL.name("current_reading"));

    private static final List<Field<?>> REPORT_FIELDS = List.of(
            ID,
            HEADLINE,
            OUTLET,
            PUBLISHED,
            PUBLISHED_DAY,
            URL,
            LANGUAGE,
            TEXT,
            HEADLINE_IN_TEXT,
            KIND,
            BYLINE,
            UTTERANCES);

    static final List<StoredTable> TABLES = List.of(
            StoredTable.of("input", SHA256, SIZE, KEPT_AT),
            new StoredTable("report", REPORT_FIELDS),
            StoredTable.of("occurrence", ID, REPORT_ID, INPUT, LINE, PATH, REF),
            StoredTable.of("reading", ID, REPORT_ID, MADE_BY, READ_AT),
            StoredTable.of("current_reading", REPORT_ID, READING_ID));

    /** The row of a kept input. */
    record KeptInput(String sha256, long size, String keptAt) {}

    /** The row of a place where a report was found. */
    record Occurrence(
            String id,
            String reportId,
            String inputSha256,
            long line,
            @Nullable String path,
            @Nullable String ref) {

        /** The id that these values have. */
        String computedId() {
            return Hashes.id("occurrence", reportId, inputSha256, Long.toString(line), path, ref);
        }
    }

    /** A reading's own row. */
    record ReadingRow(String id, String reportId, String madeBy, String readAt) {}

    private final DSLContext sql;

    ReportRows(DSLContext sql) {
        this.sql = sql;
    }

    /** Writes that an input is kept; false if that was known. */
    boolean insertInput(String sha256, long size, String keptAt) {
        return sql.insertInto(INPUTS)
                        .columns(SHA256, SIZE, KEPT_AT)
                        .values(sha256, size, keptAt)
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    /** Whether anything was stored. */
    boolean any() {
        return sql.fetchExists(INPUTS);
    }

    /** Whether a report was found in an input of this name. */
    boolean hasPath(String path) {
        return sql.fetchExists(sql.selectOne().from(OCCURRENCE).where(PATH.eq(path)));
    }

    /** Those of some reports whose reading that counts a program made, and that were found in an input of this name. */
    Set<String> known(Map<String, String> paths, String madeBy) {
        Set<String> known = new HashSet<>();
        List<String> ids = List.copyOf(paths.keySet());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            sql.select(FOUND, PATH)
                    .from(OCCURRENCE)
                    .join(CURRENT)
                    .on(FOUND.eq(DSL.field(DSL.name("current_reading", "report_id"), String.class)))
                    .join(READING)
                    .on(DSL.field(DSL.name("reading", "id"), String.class).eq(READING_ID))
                    .where(FOUND.in(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))))
                    .and(MADE_BY.eq(madeBy))
                    .forEach(row -> {
                        if (row.value2() != null && row.value2().equals(paths.get(row.value1()))) {
                            known.add(row.value1());
                        }
                    });
        }
        return known;
    }

    /** All kept inputs, by hash. */
    List<KeptInput> inputs() {
        return sql.select(SHA256, SIZE, KEPT_AT)
                .from(INPUTS)
                .orderBy(SHA256)
                .fetch(row -> new KeptInput(row.value1(), row.value2(), row.value3()));
    }

    /** All places where reports were found, by id. */
    List<Occurrence> occurrences() {
        return sql.select(ID, REPORT_ID, INPUT, LINE, PATH, REF)
                .from(OCCURRENCE)
                .orderBy(ID)
                .fetch(row -> new Occurrence(
                        row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
    }

    /** All readings, also those that do not count, by id. */
    List<ReadingRow> readings() {
        return sql.select(ID, REPORT_ID, MADE_BY, READ_AT)
                .from(READING)
                .orderBy(ID)
                .fetch(row -> new ReadingRow(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /** Writes the report if it is new. */
    void insert(Report report) {
        Published published = report.published();
        sql.insertInto(REPORT)
                .columns(REPORT_FIELDS)
                .values(
                        report.id(),
                        report.headline(),
                        report.outlet(),
                        published == null ? null : published.iso(),
                        published == null ? null : published.day().toString(),
                        report.url(),
                        report.language(),
                        report.text(),
                        report.headlineInText(),
                        report.kind().toString(),
                        report.byline(),
                        UtteranceWords.of(report))
                .onConflictDoNothing()
                .execute();
    }

    /** Writes where the report was found; empty if that was known. */
    Optional<String> insertOccurrence(Report report, String inputSha256, long line) {
        String id = new Occurrence("", report.id(), inputSha256, line, report.path(), report.ref()).computedId();
        int rows = sql.insertInto(OCCURRENCE)
                .columns(ID, REPORT_ID, INPUT, LINE, PATH, REF)
                .values(id, report.id(), inputSha256, line, report.path(), report.ref())
                .onConflictDoNothing()
                .execute();
        return rows > 0 ? Optional.of(id) : Optional.empty();
    }

    /** The ids of the readings that count, by report. */
    Map<String, String> current() {
        return sql.select(REPORT_ID, READING_ID)
                .from(CURRENT)
                .orderBy(REPORT_ID)
                .fetchMap(REPORT_ID, READING_ID);
    }

    /** The same for some reports. */
    Map<String, String> current(Collection<String> reportIds) {
        return sql.select(REPORT_ID, READING_ID)
                .from(CURRENT)
                .where(REPORT_ID.in(reportIds))
                .fetchMap(REPORT_ID, READING_ID);
    }

    /** The id of the reading of a report that counts. */
    Optional<String> currentReading(String reportId) {
        return sql.select(READING_ID)
                .from(CURRENT)
                .where(REPORT_ID.eq(reportId))
                .fetchOptional(READING_ID);
    }

    /** Writes a reading's own row; false if it was there. */
    boolean insertReading(String readingId, String reportId, String madeBy, String readAt) {
        return sql.insertInto(READING)
                        .columns(ID, REPORT_ID, MADE_BY, READ_AT)
                        .values(readingId, reportId, madeBy, readAt)
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    /** Makes a reading the one that counts. */
    void makeCurrent(String reportId, String readingId) {
        sql.insertInto(CURRENT)
                .columns(REPORT_ID, READING_ID)
                .values(reportId, readingId)
                .onConflict(REPORT_ID)
                .doUpdate()
                .set(READING_ID, readingId)
                .execute();
    }

    /**
     * One report as it is stored, wherever it was found; empty if it is not there.
     *
     * @throws DamagedLedgerException if it is not what its id says
     */
    Optional<Report> report(String reportId) {
        Optional<? extends Record> row =
                sql.select(REPORT_FIELDS).from(REPORT).where(ID.eq(reportId)).fetchOptional();
        Optional<Report> report = row.map(r -> report(r, null));
        report.ifPresent(Loading::verify);
        Optional<String> day = row.flatMap(r -> Optional.ofNullable(r.get(PUBLISHED_DAY)));
        Optional<String> published = report.flatMap(
                r -> Optional.ofNullable(r.published()).map(p -> p.day().toString()));
        if (!day.equals(published)) {
            throw new DamagedLedgerException("the day of its publication is not that of its date", null);
        }
        return report;
    }

    /** The ids of all reports by day of publication, those without a date last. */
    List<String> ids() {
        return sql.select(ID)
                .from(REPORT)
                .orderBy(PUBLISHED_DAY.asc().nullsLast(), PUBLISHED.asc().nullsLast(), ID)
                .fetch(ID);
    }

    /** These reports in this order, by the ids of the readings that count in a state of the ledger. */
    Map<String, Report> reports(Collection<String> reportIds, LedgerState state) {
        Map<String, ? extends Record> reports =
                sql.select(REPORT_FIELDS).from(REPORT).where(ID.in(reportIds)).fetchMap(ID, row -> row);
        Map<String, ? extends List<? extends Record>> occurrences = sql.select(ID, REPORT_ID, PATH, REF)
                .from(OCCURRENCE)
                .where(REPORT_ID.in(reportIds))
                .orderBy(REPORT_ID, PATH.asc().nullsLast(), LINE, REF.asc().nullsLast(), ID)
                .fetchGroups(REPORT_ID);
        Map<String, Report> found = new LinkedHashMap<>();
        for (String id : reportIds) {
            Record row = reports.get(id);
            String reading = state.current().get(id);
            if (row != null && reading != null) {
                List<? extends Record> places = occurrences.containsKey(id) ? occurrences.get(id) : List.of();
                found.put(
                        reading,
                        report(
                                row,
                                places.stream()
                                        .filter(place -> !state.foundLater().contains(place.get(ID)))
                                        .findFirst()
                                        .orElse(null)));
            }
        }
        return found;
    }

    /** A report that was found in several places bears the path and the reference of the first, by name. */
    private static Report report(Record row, @Nullable Record place) {
        String published = row.get(PUBLISHED);
        return new Report(
                row.get(ID),
                place == null ? null : place.get(REF),
                place == null ? null : place.get(PATH),
                row.get(HEADLINE),
                row.get(OUTLET),
                published == null ? null : Published.parse(published),
                row.get(URL),
                row.get(LANGUAGE),
                row.get(TEXT),
                row.get(HEADLINE_IN_TEXT),
                ReportKind.parse(row.get(KIND)),
                row.get(BYLINE),
                UtteranceWords.read(row.get(UTTERANCES), row.get(TEXT)));
    }
}
