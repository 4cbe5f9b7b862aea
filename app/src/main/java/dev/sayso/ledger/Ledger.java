package dev.sayso.ledger;

import dev.sayso.report.Input;
import dev.sayso.report.Report;
import dev.sayso.storyline.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * The stored record in one folder: the bytes of what was read, the reports, and what was made of them.
 *
 * <p>Every writing call is one transaction, on disk when it returns. Thread-safe; several processes may use one folder
 * at once and wait for each other while one writes. All methods throw {@link LedgerException} if the folder or its
 * database cannot be used.
 */
public final class Ledger implements AutoCloseable {

    /** How many reports are loaded by one set of queries. */
    private static final int LOADED_AT_ONCE = 200;

    private final Database database;
    private final InputStore inputs;

    private Ledger(Database database, InputStore inputs) {
        this.database = database;
        this.inputs = inputs;
    }

    /** Opens the ledger in this folder; a folder that is empty or not there becomes one. */
    public static Ledger open(Path folder) {
        LedgerFolder place = LedgerFolder.of(folder);
        Database database = place.open();
        try {
            return new Ledger(database, InputStore.open(place.inputs()));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Opens the ledger in this folder, which must hold one. */
    public static Ledger openExisting(Path folder) {
        if (!Files.exists(folder) || !LedgerFolder.of(folder).holdsLedger()) {
            throw new LedgerException("There is no ledger in " + folder + ": \"sayso read\" makes one.");
        }
        return open(folder);
    }

    /**
     * Copies an input's bytes into the folder, to be read from there.
     *
     * @throws IOException if the input cannot be read
     */
    public ArrivedInput take(Input input) throws IOException {
        return ArrivedInput.copy(input, inputs);
    }

    /**
     * Keeps an input and stores what was read from one report in it.
     *
     * @param line where the report stands in the input, from 1
     * @param madeBy the program that read it, with its version
     */
    public Stored store(Reading reading, ArrivedInput from, long line, String madeBy) {
        from.keep();
        Report report = reading.report();
        ReadingRows rows = new ReadingRows(reading);
        String readingId = rows.id(report.id());
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        return database.write(sql -> {
            ReportRows reports = new ReportRows(sql);
            Optional<String> before = reports.currentReading(report.id());
            reports.insertInput(from.sha256(), from.size(), now);
            reports.insert(report);
            reports.insertOccurrence(report, from.sha256(), line);
            if (before.isPresent() && before.get().equals(readingId)) {
                return Stored.KNOWN;
            }
            if (reports.insertReading(readingId, report.id(), madeBy, now)) {
                rows.insert(sql, readingId);
            }
            reports.makeCurrent(report.id(), readingId);
            return before.isPresent() ? Stored.RENEWED : Stored.ADDED;
        });
    }

    /** Everything that was read, by day of publication; reports without a date last. */
    public List<Reading> readings() {
        return database.read(sql -> {
            List<String> ids = new ReportRows(sql).ids();
            List<Reading> readings = new ArrayList<>(ids.size());
            for (int i = 0; i < ids.size(); i += LOADED_AT_ONCE) {
                readings.addAll(load(sql, ids.subList(i, Math.min(ids.size(), i + LOADED_AT_ONCE))));
            }
            return readings;
        });
    }

    /** What was read from one report. */
    public Optional<Reading> reading(String reportId) {
        return database.read(sql -> load(sql, List.of(reportId)).stream().findFirst());
    }

    private static List<Reading> load(DSLContext sql, List<String> reportIds) {
        Map<String, Report> reports = new ReportRows(sql).reports(reportIds);
        return ReadingRows.load(sql, reports);
    }

    @Override
    public void close() {
        database.close();
    }
}
