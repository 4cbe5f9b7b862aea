package dev.sayso.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * The log of a ledger within one transaction. What is appended in one writing transaction has one time, which is taken
 * when this is made, while other writers wait: on one machine, and while its clock goes right, time never goes back.
 */
final class Log {

    /** The bytes of an input were kept: subject is their SHA-256. */
    static final String INPUT_KEPT = "input-kept";
    /** A report was found in an input: subject is the report's id. */
    static final String REPORT_FOUND = "report-found";
    /** A program made something new of a report: subject is the reading's id. */
    static final String REPORT_READ = "report-read";
    /** From now on a reading counts: subject is the report's id. */
    static final String READING_CURRENT = "reading-current";
    /** A person acted in review: subject is the id of what the act is about, of several things the first. */
    static final String REVIEW = "review";

    static final Table<Record> LOG = DSL.table(DSL.name("log"));
    static final Table<Record> HEAD = DSL.table(DSL.name("log_head"));
    static final Field<Long> SEQUENCE = DSL.field(DSL.name("sequence"), SQLDataType.BIGINT);
    static final Field<String> WRITTEN_AT = Columns.text("written_at");
    static final Field<String> ACTOR = Columns.text("actor");
    static final Field<String> WHO = Columns.text("who");
    static final Field<String> KIND = Columns.text("kind");
    static final Field<String> SUBJECT = Columns.text("subject");
    static final Field<String> WHAT = Columns.text("what");
    static final Field<String> PREVIOUS = Columns.text("previous");
    static final Field<String> HASH = Columns.text("hash");

    static final List<StoredTable> TABLES = List.of(
            StoredTable.of("log", SEQUENCE, WRITTEN_AT, ACTOR, WHO, KIND, SUBJECT, WHAT, PREVIOUS, HASH),
            StoredTable.of("log_head", DSL.field(DSL.name("id"), SQLDataType.INTEGER), SEQUENCE, HASH));

    private static final int FETCHED_AT_ONCE = 500;

    /** Of one length, so that times are in the order of their texts. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final List<Field<?>> FIELDS = TABLES.get(0).columns();

    private final DSLContext sql;
    private final String now;
    private final List<LogEntry> added = new ArrayList<>();
    private long sequence;
    private String previous;

    /** A log that is written to, while other writers are kept out. */
    Log(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.now = time(clock.instant());
        Record head = sql.select(SEQUENCE, HASH).from(HEAD).fetchSingle();
        this.sequence = head.get(SEQUENCE);
        this.previous = head.get(HASH);
    }

    /** A moment as it is written in the log. */
    static String time(Instant moment) {
        return TIME.format(moment);
    }

    /** The time of what is appended. */
    String now() {
        return now;
    }

    /** Adds an entry, which {@link #write} will write. */
    LogEntry append(Actor by, String kind, String subject, Map<String, ? extends @Nullable Object> what) {
        LogEntry entry = LogEntry.after(sequence, previous, now, by, kind, subject, CanonicalJson.of(what));
        sequence = entry.sequence();
        previous = entry.hash();
        added.add(entry);
        return entry;
    }

    /** Writes what was appended; nothing where that is nothing. */
    void write() {
        if (added.isEmpty()) {
            return;
        }
        BatchBindStep batch = sql.batch(sql.insertInto(LOG, FIELDS).values(new @Nullable Object[FIELDS.size()]));
        for (LogEntry entry : added) {
            batch = batch.bind(
                    entry.sequence(),
                    entry.at(),
                    entry.actor(),
                    entry.who(),
                    entry.kind(),
                    entry.subject(),
                    entry.what(),
                    entry.previous(),
                    entry.hash());
        }
        batch.execute();
        sql.update(HEAD).set(SEQUENCE, sequence).set(HASH, previous).execute();
        added.clear();
    }

    /** Hands on the entries for which a condition holds, in their order, a few at a time. */
    static void each(DSLContext sql, Condition condition, Consumer<LogEntry> consumer) {
        try (Stream<Record> rows = sql.select(FIELDS)
                .from(LOG)
                .where(condition)
                .orderBy(SEQUENCE)
                .fetchSize(FETCHED_AT_ONCE)
                .fetchStream()
                .map(row -> row)) {
            rows.forEach(row -> consumer.accept(entry(row)));
        }
    }

    private static LogEntry entry(Record row) {
        return new LogEntry(
                row.get(SEQUENCE),
                row.get(WRITTEN_AT),
                row.get(ACTOR),
                row.get(WHO),
                row.get(KIND),
                row.get(SUBJECT),
                row.get(WHAT),
                row.get(PREVIOUS),
                row.get(HASH));
    }

    /** The number of the last entry; 0 while there is none. */
    static long last(DSLContext sql) {
        return sql.select(SEQUENCE).from(HEAD).fetchSingle(SEQUENCE);
    }

    /**
     * The last entry that the ledger had by a moment, 0 for none: the one before the first that is later, so that what
     * is shown as known by then was, wherever clocks went back.
     */
    static long lastBy(DSLContext sql, Instant moment) {
        Long later = sql.select(DSL.min(SEQUENCE))
                .from(LOG)
                .where(WRITTEN_AT.gt(time(moment)))
                .fetchOne(0, Long.class);
        if (later != null) {
            return later - 1;
        }
        return sql.select(SEQUENCE).from(HEAD).fetchSingle(SEQUENCE);
    }
}
