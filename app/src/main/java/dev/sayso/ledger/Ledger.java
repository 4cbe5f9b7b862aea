package dev.sayso.ledger;

import dev.sayso.report.Input;
import dev.sayso.report.Report;
import dev.sayso.storyline.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The stored record: the bytes of what was read, the reports, what was made of them, and a log of all that.
 *
 * <p>Every writing call is one transaction, on disk when it returns. Thread-safe; several processes may use one ledger
 * at once and wait for each other while one writes. All methods throw {@link LedgerException} if the folder or its
 * database cannot be used.
 */
public final class Ledger implements AutoCloseable {

    private final Database database;
    private final InputStore inputs;
    private final Clock clock;
    private final Catalogue catalogue;

    private Ledger(Database database, InputStore inputs, Clock clock) {
        this.database = database;
        this.inputs = inputs;
        this.clock = clock;
        this.catalogue = new Catalogue(database);
    }

    /** Opens the ledger in this folder; a folder that is empty or not there becomes one. */
    public static Ledger open(Path folder) {
        return open(new LedgerAddress.Folder(folder));
    }

    /** Opens the ledger at this address; a folder or database that is empty becomes one, a folder also if it is not there. */
    public static Ledger open(LedgerAddress address) {
        return open(address, false, Clock.systemUTC());
    }

    /** Opens the ledger in this folder, which must hold one. */
    public static Ledger openExisting(Path folder) {
        return openExisting(new LedgerAddress.Folder(folder));
    }

    /** Opens the ledger at this address, which must hold one. */
    public static Ledger openExisting(LedgerAddress address) {
        return open(address, true, Clock.systemUTC());
    }

    /** Opens a ledger that takes the time from this clock. */
    static Ledger open(LedgerAddress address, boolean existing, Clock clock) {
        Database database = database(address, existing);
        try {
            LogStart.ensure(database, clock);
            return new Ledger(database, inputs(address, database), clock);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Database database(LedgerAddress address, boolean existing) {
        if (address instanceof LedgerAddress.Shared shared) {
            return Migrations.open(new PostgresEngine(shared), existing);
        }
        Path folder = address.folder().orElseThrow();
        if (existing && (!Files.exists(folder) || !LedgerFolder.of(folder).holdsLedger())) {
            throw LedgerException.missing(folder.toString());
        }
        return LedgerFolder.of(folder).open();
    }

    private static InputStore inputs(LedgerAddress address, Database database) {
        return address.folder()
                .<InputStore>map(
                        folder -> InputFolder.open(LedgerFolder.of(folder).inputs()))
                .orElseGet(() -> new InputTable(database));
    }

    /**
     * Copies an input's bytes, to be read from there.
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
        Actor program = Actor.program(madeBy);
        return database.write(sql -> {
            Log log = new Log(sql, clock);
            ReportRows reports = new ReportRows(sql);
            if (reports.insertInput(from.sha256(), from.size(), log.now())) {
                log.append(program, Log.INPUT_KEPT, from.sha256(), LogWords.input(from.size(), log.now()));
            }
            reports.insert(report);
            reports.insertOccurrence(report, from.sha256(), line)
                    .ifPresent(id -> log.append(program, Log.REPORT_FOUND, report.id(), LogWords.occurrence(id)));
            Optional<String> before = reports.currentReading(report.id());
            if (before.isEmpty() || !before.get().equals(readingId)) {
                if (reports.insertReading(readingId, report.id(), madeBy, log.now())) {
                    rows.insert(sql, readingId);
                    log.append(
                            program,
                            Log.REPORT_READ,
                            readingId,
                            LogWords.reading(report.id(), madeBy, log.now(), rows.digest()));
                }
                reports.makeCurrent(report.id(), readingId);
                log.append(program, Log.READING_CURRENT, report.id(), LogWords.current(readingId, before.orElse(null)));
            }
            log.write();
            return stored(before, readingId);
        });
    }

    private static Stored stored(Optional<String> before, String readingId) {
        if (before.isEmpty()) {
            return Stored.ADDED;
        }
        return before.get().equals(readingId) ? Stored.KNOWN : Stored.RENEWED;
    }

    /**
     * Everything that was read, by day of publication; reports without a date last.
     *
     * @throws LedgerException also if a report is damaged
     */
    public List<Reading> readings() {
        return readings(Ledger::refuse);
    }

    /**
     * Everything that was read, by day of publication; reports without a date last.
     *
     * @param leftOut takes each damaged report, which is not among them
     */
    public List<Reading> readings(Consumer<Finding> leftOut) {
        return new Loading(database).all(History::now, leftOut);
    }

    /**
     * Everything that this ledger had by a moment: the reports that had been read, with the readings that counted then.
     *
     * @param leftOut takes each damaged report, which is not among them
     */
    public List<Reading> readingsBy(Instant moment, Consumer<Finding> leftOut) {
        return new Loading(database).all(sql -> History.by(sql, moment), leftOut);
    }

    private static void refuse(Finding finding) {
        throw new DamagedLedgerException(finding + ".", null);
    }

    /** Whether anything was read from an input of this name. */
    public boolean hasPath(String path) {
        return database.read(sql -> new ReportRows(sql).hasPath(path));
    }

    /** One report that was read. */
    public Optional<Report> report(String id) {
        return database.read(sql -> {
            ReportRows rows = new ReportRows(sql);
            return rows.currentReading(id)
                    .map(reading -> rows.reports(List.of(id), new LedgerState(Map.of(id, reading), Set.of()))
                            .get(reading));
        });
    }

    /**
     * Which reports were read by this program from these places, so that reading them again would change nothing.
     *
     * @param places the paths of the inputs, by the ids of the reports in them
     * @param madeBy the program, with its version
     */
    public Set<String> known(Map<String, String> places, String madeBy) {
        return database.read(sql -> new ReportRows(sql).known(places, madeBy));
    }

    /** What was read from one report. */
    public Optional<Reading> reading(String reportId) {
        return database.read(sql -> {
            Optional<String> current = new ReportRows(sql).currentReading(reportId);
            return current.flatMap(id ->
                    Loading.load(sql, new LedgerState(Map.of(reportId, id), Set.of()), List.of(reportId)).stream()
                            .findFirst());
        });
    }

    /**
     * The bytes of an input that was kept.
     *
     * @throws IOException if there are none under this hash, or they cannot be read
     */
    public InputStream input(String sha256) throws IOException {
        return inputs.open(sha256);
    }

    /**
     * Appends an entry to the log: an act of a person, say.
     *
     * @param kind what happened, in lower case with hyphens
     * @param subject the id of what it happened to
     * @param what the rest: text, whole numbers, true and false, null, and lists and maps of these
     */
    public LogEntry append(Actor by, String kind, String subject, Map<String, ? extends @Nullable Object> what) {
        return database.write(sql -> {
            Log log = new Log(sql, clock);
            LogEntry entry = log.append(by, kind, subject, what);
            log.write();
            return entry;
        });
    }

    /** What people did in review. */
    public Reviews reviews() {
        return new Reviews(database, clock);
    }

    /** The number of the log's last entry: while it stays, nothing has changed. */
    public long last() {
        return database.read(Log::last);
    }

    /** Who may use this ledger when it is served to others. */
    public Accounts accounts() {
        return new Accounts(database, clock);
    }

    /** What changed in its claims, and who is told of it. */
    public Changes changes() {
        return new Changes(database, clock);
    }

    /** The log, in the order in which things happened. */
    public List<LogEntry> log() {
        return entries(DSL.trueCondition());
    }

    /** What happened to one thing, in that order. */
    public List<LogEntry> log(String subject) {
        return entries(Log.SUBJECT.eq(subject));
    }

    private List<LogEntry> entries(Condition condition) {
        List<LogEntry> entries = new ArrayList<>();
        database.read(sql -> {
            Log.each(sql, condition, entries::add);
            return entries;
        });
        return entries;
    }

    /**
     * Makes sure that everything is as it was stored: the log, the inputs, the reports, the readings, the quotations.
     *
     * @param wrong takes what does not hold
     * @param notes takes what holds and is yet worth knowing
     */
    public Checked check(Consumer<Finding> wrong, Consumer<Finding> notes) {
        return new Check(database, inputs, wrong, notes).run();
    }

    /** Whether an entry with this hash is in the log: one that was noted elsewhere, say, to prove that none was rewritten. */
    public boolean logHas(String hash) {
        return database.read(
                sql -> sql.fetchExists(sql.selectOne().from(Log.LOG).where(Log.HASH.eq(hash))));
    }

    /**
     * Copies everything into another ledger, which must be empty, as it is: ids, bytes and log. This one stays.
     *
     * @return how many rows were copied
     */
    public long copyTo(Ledger other) {
        return new Copying(database, inputs).to(other.database, other.inputs);
    }

    /** What was made of it, to be found. */
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public void close() {
        database.close();
    }
}
