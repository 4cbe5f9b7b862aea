package dev.sayso.ledger;

import java.time.Clock;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of the log in a ledger that was written by a version of Sayso that kept none: what is there is entered as
 * it is found. What happened to it before is not known.
 */
final class LogStart {

    private static final Actor UPGRADE = Actor.program("sayso, where the log begins");

    private LogStart() {}

    /** Begins the log if there are reports and no entry. */
    static void ensure(Database database, Clock clock) {
        if (database.read(LogStart::isMissing)) {
            database.write(sql -> {
                if (isMissing(sql)) { // no other process has been quicker
                    write(sql, new Log(sql, clock));
                }
                return true;
            });
        }
    }

    private static boolean isMissing(DSLContext sql) {
        long last = sql.select(Log.SEQUENCE).from(Log.HEAD).fetchSingle(Log.SEQUENCE);
        return last == 0 && new ReportRows(sql).any();
    }

    private static void write(DSLContext sql, Log log) {
        ReportRows rows = new ReportRows(sql);
        rows.inputs()
                .forEach(input -> log.append(
                        UPGRADE, Log.INPUT_KEPT, input.sha256(), LogWords.input(input.size(), input.keptAt())));
        rows.occurrences()
                .forEach(occurrence -> log.append(
                        UPGRADE, Log.REPORT_FOUND, occurrence.reportId(), LogWords.occurrence(occurrence.id())));
        rows.readings()
                .forEach(reading -> log.append(
                        UPGRADE,
                        Log.REPORT_READ,
                        reading.id(),
                        LogWords.reading(
                                reading.reportId(), reading.madeBy(), reading.readAt(), digest(sql, reading.id()))));
        rows.current()
                .forEach((report, reading) ->
                        log.append(UPGRADE, Log.READING_CURRENT, report, LogWords.current(reading, null)));
        log.write();
    }

    private static @Nullable String digest(DSLContext sql, String readingId) {
        return ReadingRows.digests(sql, List.of(readingId)).get(readingId);
    }
}
