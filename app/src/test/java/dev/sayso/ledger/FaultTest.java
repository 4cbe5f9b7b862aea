package dev.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.sayso.report.Report;
import dev.sayso.report.ReportKind;
import dev.sayso.storyline.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes wrong outside the program takes away nothing that was stored. */
class FaultTest {

    @TempDir
    private Path folder;

    /** SQLite's log of what is not in the database yet is cut off, or ends in noise, as after a power cut. */
    @Test
    void keepsEverythingStoredWhenTheLastWriteIsTorn() throws Exception {
        List<Reading> readings = new InventedReadings(41).several(6);
        Path before = folder.resolve("before");
        Path after = folder.resolve("after");
        Path place = folder.resolve("ledger");
        try (Ledger ledger = Ledger.open(place)) {
            for (Reading reading : readings.subList(0, 5)) {
                LedgerTest.store(ledger, reading);
            }
            copy(place, before);
            LedgerTest.store(ledger, readings.get(5));
            copy(place, after);
        }
        byte[] wal = Files.readAllBytes(after.resolve("ledger.db-wal"));
        int stored = (int) Files.size(before.resolve("ledger.db-wal"));
        assertThat(stored).isGreaterThan(1000).isLessThan(wal.length);
        Random random = new Random(42);
        int lost = 0;
        for (int i = 0; i < 16; i++) {
            Path torn = folder.resolve("torn" + i);
            copy(after, torn);
            int from = stored + random.nextInt(wal.length - stored);
            byte[] cut = Arrays.copyOf(wal, i % 2 == 0 ? from : wal.length);
            for (int at = from; at < cut.length; at++) {
                cut[at] = (byte) random.nextInt(256);
            }
            Files.write(torn.resolve("ledger.db-wal"), cut);
            try (Ledger ledger = Ledger.openExisting(torn)) {
                List<Reading> found = ledger.readings();
                assertThat(found).containsAll(readings.subList(0, 5)).isSubsetOf(readings);
                lost += found.size() == 5 ? 1 : 0;
                assertHolds(ledger, found.size());
            }
            assertThat(Dump.damage(torn)).isEmpty();
        }
        assertThat(lost).isEqualTo(16); // the last transaction was torn, and nobody had been told that it was stored
    }

    @Test
    void saysThatTheDiskIsFullAndKeepsWhatWasStored() throws Exception {
        Path disk = mount("4m");
        try {
            List<Reading> readings = new InventedReadings(43).several(400);
            LedgerAddress ledger = new LedgerAddress.Folder(disk.resolve("ledger"));
            int stored = fill(ledger, readings, "disk is full|No space left");
            try (Ledger opened = Ledger.openExisting(ledger)) {
                assertThat(opened.readings()).containsExactlyInAnyOrderElementsOf(readings.subList(0, stored));
                assertHolds(opened, stored);
            }
            run("mount", "-o", "remount,size=16m", disk.toString());
            try (Ledger opened = Ledger.openExisting(ledger)) {
                assertThat(LedgerTest.store(opened, readings.get(stored))).isEqualTo(Stored.ADDED);
                assertHolds(opened, stored + 1);
            }
        } finally {
            run("umount", disk.toString());
        }
    }

    @Test
    void saysThatTheDiskOfTheServerIsFullAndKeepsWhatWasStored() throws Exception {
        Path disk = mount("6m");
        String space = "full" + ProcessHandle.current().pid();
        LedgerAddress ledger = TestDatabase.POSTGRESQL.address(folder);
        try {
            Path place = Files.createDirectory(disk.resolve("space"));
            place.toFile().setWritable(true, false);
            run("chmod", "777", disk.toString());
            try (Connection connection = TestDatabase.connect(ledger);
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLESPACE " + space + " LOCATION '" + place + "'");
            }
            LedgerAddress small =
                    new LedgerAddress.Shared(TestDatabase.words(ledger) + "&options=-c%20default_tablespace=" + space);
            List<Reading> readings = new InventedReadings(44).several(1000);
            int stored = fill(small, readings, "disk is full");
            try (Ledger opened = Ledger.openExisting(small)) {
                assertThat(opened.readings()).containsExactlyInAnyOrderElementsOf(readings.subList(0, stored));
                assertHolds(opened, stored);
            }
            run("mount", "-o", "remount,size=32m", disk.toString());
            try (Ledger opened = Ledger.openExisting(small)) {
                assertThat(LedgerTest.store(opened, readings.get(stored))).isEqualTo(Stored.ADDED);
                assertHolds(opened, stored + 1);
            }
        } finally {
            try (Connection connection = TestDatabase.connect(ledger);
                    Statement statement = connection.createStatement()) {
                statement.execute("DROP SCHEMA " + connection.getSchema() + " CASCADE");
                statement.execute("DROP TABLESPACE IF EXISTS " + space);
            }
            run("umount", disk.toString());
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void keepsItsOrderWhenTheClockIsSetBack(TestDatabase database) throws IOException {
        LedgerAddress address = database.address(folder.resolve("ledger"));
        List<Reading> readings = new InventedReadings(45).several(3);
        Instant noon = Instant.parse("2031-05-02T12:00:00Z");
        List<Duration> times = List.of(Duration.ZERO, Duration.ofHours(-3), Duration.ofHours(1));
        for (int i = 0; i < 3; i++) {
            Clock clock = Clock.fixed(noon.plus(times.get(i)), ZoneOffset.UTC);
            try (Ledger ledger = Ledger.open(address, false, clock)) {
                LedgerTest.store(ledger, readings.get(i));
            }
        }
        try (Ledger ledger = Ledger.openExisting(address)) {
            List<Finding> notes = new ArrayList<>();
            List<Finding> wrong = new ArrayList<>();
            ledger.check(wrong::add, notes::add);
            assertThat(notes)
                    .filteredOn(note -> note.why().contains("the clock went back"))
                    .singleElement()
                    .satisfies(note -> {
                        assertThat(note.what()).startsWith("log entry 5 ");
                        assertThat(note.why()).contains("2031-05-02T12:00:00.000Z to 2031-05-02T09:00:00.000Z");
                    });
            assertThat(ledger.readings()).hasSize(3);
            assertThat(ledger.readingsBy(noon.minusSeconds(3600), f -> {})).isEmpty();
            assertThat(ledger.readingsBy(noon, f -> {})).containsExactlyInAnyOrder(readings.get(0), readings.get(1));
        }
    }

    @Test
    void triesAgainWhereTheServerEndsADeadlock() throws Exception {
        LedgerAddress address = TestDatabase.POSTGRESQL.address(folder);
        List<Reading> readings = new InventedReadings(46).several(2);
        try (Ledger ledger = Ledger.open(address);
                Connection other = TestDatabase.connect(address);
                Statement statement = other.createStatement()) {
            LedgerTest.store(ledger, readings.get(0));
            other.setAutoCommit(false);
            statement.execute("SET deadlock_timeout = '60s'"); // that the ledger's is the one that is ended
            statement.execute("LOCK TABLE report IN EXCLUSIVE MODE");
            CompletableFuture<Stored> stored = CompletableFuture.supplyAsync(() -> {
                try {
                    return LedgerTest.store(ledger, readings.get(1));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            waitUntilLocked(address);
            statement.execute("SELECT * FROM log_head FOR UPDATE");
            other.commit();
            assertThat(stored.get(30, TimeUnit.SECONDS)).isEqualTo(Stored.ADDED);
            assertHolds(ledger, 2);
        }
    }

    @Test
    void beginsTheLogOfALedgerThatHasNone() throws Exception {
        Path place = folder.resolve("ledger");
        List<Reading> readings = new InventedReadings(47)
                .several(400).stream()
                        .filter(r -> isOfBefore(r.report()))
                        .limit(5)
                        .toList();
        try (Ledger ledger = Ledger.open(place)) {
            for (Reading reading : readings) {
                LedgerTest.store(ledger, reading);
            }
        }
        try (Connection connection = TestDatabase.connect(new LedgerAddress.Folder(place));
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE log");
            statement.execute("DROP TABLE log_head");
            statement.execute("PRAGMA foreign_keys = OFF");
            for (String column : List.of("kind", "byline", "utterances")) {
                statement.execute("ALTER TABLE report DROP COLUMN " + column);
            }
            for (Set<String> tables : List.of(CatalogueRows.TABLES, Accounts.TABLES, ChangeRows.TABLES)) {
                for (String table : tables) {
                    statement.execute("DROP TABLE " + table);
                }
            }
            statement.execute("DELETE FROM flyway_schema_history WHERE CAST(version AS INTEGER) > 3");
        }
        try (Ledger ledger = Ledger.open(place)) {
            assertThat(ledger.readings()).containsExactlyInAnyOrderElementsOf(readings);
            assertThat(ledger.log()).hasSize(20);
            assertHolds(ledger, 5);
        }
    }

    /** Whether a ledger that kept no log could keep all of a report. */
    private static boolean isOfBefore(Report report) {
        return report.kind() == ReportKind.ARTICLE
                && report.byline() == null
                && report.utterances().isEmpty();
    }

    /** Waits until a writer holds the last entry of the log and waits for another's lock. */
    private static void waitUntilLocked(LedgerAddress address) throws SQLException, InterruptedException {
        try (Connection connection = TestDatabase.connect(address);
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < 200; i++) {
                try (var rows = statement.executeQuery("SELECT 1 FROM pg_locks l JOIN pg_class c ON c.oid = l.relation"
                        + " WHERE NOT l.granted AND c.relname = 'report'")) {
                    if (rows.next()) {
                        return;
                    }
                }
                Thread.sleep(10);
            }
        }
        throw new IllegalStateException("no writer waits");
    }

    /** Stores readings until it is refused for this reason; returns how many were. */
    private static int fill(LedgerAddress address, List<Reading> readings, String reason) throws IOException {
        int stored = 0;
        try (Ledger ledger = Ledger.open(address)) {
            try {
                for (Reading reading : readings) {
                    LedgerTest.store(ledger, reading);
                    stored++;
                }
            } catch (LedgerException e) {
                assertThat(e).message().containsPattern(reason).matches("[^\\n]+\\.");
            }
        }
        assertThat(stored).isBetween(3, readings.size() - 1);
        return stored;
    }

    /** That all holds but what the invented readings' quotations are: their inputs are not the texts of their reports. */
    private static void assertHolds(Ledger ledger, int readings) {
        List<Finding> wrong = new ArrayList<>();
        Checked checked = ledger.check(wrong::add, note -> {});
        assertThat(wrong).allMatch(finding -> finding.why().contains("are not in what is read from"));
        assertThat(checked.readings()).isEqualTo(readings);
    }

    /** A small disk, where this user may have one. */
    private Path mount(String size) throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Process mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk.toString())
                .redirectErrorStream(true)
                .start();
        assumeThat(mount.waitFor()).as("this user may mount a disk").isZero();
        return disk;
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.toList();
        }
        for (Path file : files) {
            Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
