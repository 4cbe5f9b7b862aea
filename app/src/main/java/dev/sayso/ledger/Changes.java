package dev.sayso.ledger;

import dev.sayso.storyline.KeptChange;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * What changed in a ledger's claims, and who is told of it. Changes are found whenever the catalogue is renewed: the views
 * before and after are compared. Thread-safe.
 */
public final class Changes {

    private static final Table<Record> WEBHOOK = DSL.table(DSL.name("webhook"));
    private static final Field<String> URL = Columns.text("url");
    private static final Field<String> SECRET = Columns.text("secret");
    private static final Field<String> ADDED_BY = Columns.text("added_by");
    private static final Field<String> CREATED_AT = Columns.text("created_at");
    private static final Field<Long> TOLD = DSL.field(DSL.name("told"), SQLDataType.BIGINT);
    private static final Field<Integer> FAILURES = Columns.number("failures");
    private static final Field<String> FAILURE = Columns.text("failure");
    private static final Field<String> RETRY_AT = Columns.text("retry_at");

    private final Database database;
    private final Clock clock;

    Changes(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The last changes, the last first.
     *
     * @param report only of the storyline in which this report is now; null for all
     */
    public List<KeptChange> latest(@Nullable String report, int most) {
        return database.read(sql -> new ChangeRows(sql).latest(reports(sql, report), most));
    }

    /** The changes after the one of this number, in order; of all storylines, or of one as above. */
    public List<KeptChange> after(long number, @Nullable String report, int most) {
        return database.read(sql -> new ChangeRows(sql).after(number, reports(sql, report), most));
    }

    /** The number of the last change; 0 while there is none. */
    public long last() {
        return database.read(sql -> new ChangeRows(sql).last());
    }

    private static @Nullable List<String> reports(DSLContext sql, @Nullable String report) {
        if (report == null) {
            return null;
        }
        List<String> its = CatalogueRows.neighbours(sql, report);
        return its.isEmpty() ? List.of(report) : its;
    }

    /** Who is told, by id. */
    public List<Webhook> webhooks() {
        return database.read(
                sql -> sql.select().from(WEBHOOK).orderBy(Columns.ID).fetch(Changes::webhook));
    }

    /** Those who have not been told of the last change, and may be told now. */
    public List<Webhook> due() {
        String now = Log.time(clock.instant());
        return database.read(sql -> sql.select()
                .from(WEBHOOK)
                .where(TOLD.lt(new ChangeRows(sql).last()))
                .and(RETRY_AT.isNull().or(RETRY_AT.le(now)))
                .orderBy(Columns.ID)
                .fetch(Changes::webhook));
    }

    public Optional<Webhook> webhook(String id) {
        return webhooks().stream().filter(w -> w.id().equals(id)).findFirst();
    }

    /** Adds somebody who is told of what changes from now on. */
    public Webhook add(String id, String url, String secret, @Nullable String report, String by) {
        return database.write(sql -> {
            Webhook webhook = new Webhook(
                    id,
                    url,
                    secret,
                    report,
                    by,
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    new ChangeRows(sql).last(),
                    0,
                    null,
                    null);
            sql.insertInto(WEBHOOK)
                    .columns(Columns.ID, URL, SECRET, CatalogueRows.REPORT_ID, ADDED_BY, CREATED_AT, TOLD, FAILURES)
                    .values(id, url, secret, report, by, Log.time(webhook.created()), webhook.told(), 0)
                    .execute();
            return webhook;
        });
    }

    /** Removes one; returns false where there is none. */
    public boolean remove(String id) {
        return database.write(
                sql -> sql.deleteFrom(WEBHOOK).where(Columns.ID.eq(id)).execute() > 0);
    }

    /** Keeps that changes up to a number were taken. */
    public void told(Webhook webhook, long number) {
        set(webhook, number, 0, null, null);
    }

    /** Keeps that a try failed, and why. */
    public void failed(Webhook webhook, String why, Instant retryAt) {
        set(webhook, webhook.told(), webhook.failures() + 1, why, Log.time(retryAt));
    }

    private void set(Webhook webhook, long told, int failures, @Nullable String failure, @Nullable String retryAt) {
        database.write(sql -> sql.update(WEBHOOK)
                .set(TOLD, told)
                .set(FAILURES, failures)
                .set(FAILURE, failure)
                .set(RETRY_AT, retryAt)
                .where(Columns.ID.eq(webhook.id()))
                .execute());
    }

    private static Webhook webhook(Record row) {
        String retryAt = row.get(RETRY_AT);
        return new Webhook(
                row.get(Columns.ID),
                row.get(URL),
                row.get(SECRET),
                row.get(CatalogueRows.REPORT_ID),
                row.get(ADDED_BY),
                Instant.parse(row.get(CREATED_AT)),
                row.get(TOLD),
                row.get(FAILURES),
                row.get(FAILURE),
                retryAt == null ? null : Instant.parse(retryAt));
    }
}
