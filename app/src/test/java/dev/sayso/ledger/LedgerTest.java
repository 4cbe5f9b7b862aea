package dev.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.report.Details;
import dev.sayso.report.Input;
import dev.sayso.report.Report;
import dev.sayso.storyline.Reading;
import dev.sayso.text.Hashes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds in either database. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class LedgerTest {

    @Parameter
    private TestDatabase database = TestDatabase.SQLITE;

    @TempDir
    private Path folder;

    private LedgerAddress address = new LedgerAddress.Folder(Path.of(""));

    @BeforeEach
    void findPlace() {
        address = database.address(folder.resolve("ledger"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void givesBackExactlyWhatWasStored(long seed) throws IOException {
        List<Reading> readings = new InventedReadings(seed).several(30);
        try (Ledger ledger = Ledger.open(address)) {
            for (Reading reading : readings) {
                assertThat(store(ledger, reading)).isEqualTo(Stored.ADDED);
            }
            for (Reading reading : readings) {
                assertThat(ledger.reading(reading.report().id())).contains(reading);
            }
        }
        try (Ledger again = Ledger.open(address)) {
            assertThat(again.readings()).containsExactlyInAnyOrderElementsOf(readings);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void isTheSameWhateverTheOrderAndHoweverOftenReportsAreRead(long seed) throws IOException {
        List<Reading> readings = new InventedReadings(seed).several(12);
        LedgerAddress once = database.address(folder.resolve("once"));
        try (Ledger ledger = Ledger.open(once)) {
            for (Reading reading : readings) {
                store(ledger, reading);
            }
        }
        Random random = new Random(seed);
        List<Reading> often = new ArrayList<>(readings);
        for (int i = 0; i < 20; i++) {
            often.add(readings.get(random.nextInt(readings.size())));
        }
        Collections.shuffle(often, random);
        LedgerAddress shuffled = database.address(folder.resolve("shuffled"));
        try (Ledger ledger = Ledger.open(shuffled)) {
            for (Reading reading : often) {
                store(ledger, reading);
            }
        }
        assertThat(Dump.of(shuffled)).isEqualTo(Dump.of(once));
    }

    @Test
    void knowsWhatAProgramReadFromAPlace() throws IOException {
        Map<String, String> places = new HashMap<>();
        List<Reading> readings = new InventedReadings(11).several(4);
        readings.forEach(
                r -> places.put(r.report().id(), String.valueOf(r.report().path())));
        Report first = readings.get(0).report();
        try (Ledger ledger = Ledger.open(address)) {
            for (Reading reading : readings.subList(0, 3)) {
                store(ledger, reading);
            }
            places.put(first.id(), "elsewhere");
            assertThat(ledger.known(places, "test"))
                    .containsExactlyInAnyOrder(
                            readings.get(1).report().id(),
                            readings.get(2).report().id());
            assertThat(ledger.known(places, "test 2")).isEmpty();
        }
    }

    @Test
    void countsTheLastReadingOfAReportAndKeepsTheOthers() throws IOException {
        InventedReadings invented = new InventedReadings(7);
        Report report = invented.report(1);
        Reading first = invented.reading(report);
        Reading second = invented.reading(report);
        try (Ledger ledger = Ledger.open(address)) {
            assertThat(store(ledger, first)).isEqualTo(Stored.ADDED);
            assertThat(store(ledger, second)).isEqualTo(Stored.RENEWED);
            assertThat(ledger.readings()).containsExactly(second);
            assertThat(store(ledger, second)).isEqualTo(Stored.KNOWN);
            assertThat(store(ledger, first)).isEqualTo(Stored.RENEWED);
            assertThat(ledger.readings()).containsExactly(first);
        }
        assertThat(Dump.of(address))
                .filteredOn(row -> row.startsWith("reading "))
                .hasSize(2);
    }

    @Test
    void keepsTheBytesOfAnInputUnderTheirHash() throws IOException {
        byte[] bytes = new byte[3_000_000];
        new Random(11).nextBytes(bytes);
        Input input = new Input("ferry.txt", () -> new ByteArrayInputStream(bytes), Details.NONE);
        Reading reading = new InventedReadings(1).several(1).get(0);
        try (Ledger ledger = Ledger.open(address);
                ArrivedInput arrived = ledger.take(input)) {
            ledger.store(reading, arrived, 1, "test");
            assertThat(ledger.input(arrived.sha256())).hasBinaryContent(bytes);
            assertThat(arrived.sha256()).isEqualTo(Hashes.sha256(bytes));
        }
    }

    @Test
    void keepsNothingOfAnInputInWhichNoReportWasFound() throws IOException {
        Input input = new Input("noise.bin", () -> new ByteArrayInputStream(new byte[99]), Details.NONE);
        try (Ledger ledger = Ledger.open(address);
                ArrivedInput arrived = ledger.take(input)) {
            assertThat(arrived.size()).isEqualTo(99);
            assertThatIOException().isThrownBy(() -> ledger.input(arrived.sha256()));
        }
        assertThat(Dump.of(address)).isEmpty();
    }

    @Test
    void readsFromTheCopyWhenTheFileChangesMeanwhile() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "first");
        Input input = new Input("report.txt", () -> Files.newInputStream(file), Details.NONE);
        try (Ledger ledger = Ledger.open(address);
                ArrivedInput arrived = ledger.take(input)) {
            Files.writeString(file, "second");
            assertThat(arrived.input().content().open()).hasContent("first");
            arrived.keep();
            assertThat(arrived.input().content().open()).hasContent("first");
        }
    }

    @Test
    void logsWhatReadingDidInOneChain() throws IOException {
        InventedReadings invented = new InventedReadings(8);
        Report report = invented.report(1);
        Reading first = invented.reading(report);
        Reading second = invented.reading(report);
        try (Ledger ledger = Ledger.open(address)) {
            store(ledger, first);
            store(ledger, first);
            store(ledger, second);
            store(ledger, first);
            ledger.append(Actor.person("Ada Lunn"), "noted", report.id(), Map.of("reason", "\0 seen", "at", 3));
            List<LogEntry> log = ledger.log();
            assertThat(log)
                    .extracting(LogEntry::kind)
                    .containsExactly(
                            "input-kept",
                            "report-found",
                            "report-read",
                            "reading-current",
                            "report-read",
                            "reading-current",
                            "reading-current",
                            "noted");
            String previous = "";
            for (int i = 0; i < log.size(); i++) {
                assertThat(log.get(i).sequence()).isEqualTo(i + 1);
                assertThat(log.get(i).previous()).isEqualTo(previous);
                assertThat(log.get(i).holds()).isTrue();
                previous = log.get(i).hash();
            }
            assertThat(log.get(7).what()).isEqualTo("{\"at\":3,\"reason\":\"\\u0000 seen\"}");
            assertThat(log.get(7).actor()).isEqualTo("person");
            assertThat(ledger.log(report.id()))
                    .extracting(LogEntry::kind)
                    .containsExactly("report-found", "reading-current", "reading-current", "reading-current", "noted");
        }
    }

    @Test
    void lastsAsItIsWhoeverTriesToChangeTheLog() throws Exception {
        try (Ledger ledger = Ledger.open(address)) {
            store(ledger, new InventedReadings(8).several(1).get(0));
        }
        try (Connection connection = TestDatabase.connect(address);
                var statement = connection.createStatement()) {
            for (String change : List.of("UPDATE log SET who = 'nobody'", "DELETE FROM log WHERE sequence = 4")) {
                assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("only ever added to");
            }
        }
    }

    @Test
    void showsWhatItHadByAMoment() throws IOException {
        InventedReadings invented = new InventedReadings(9);
        List<Reading> readings = invented.several(3);
        Report again = readings.get(0).report();
        Reading later = invented.reading(again);
        Instant noon = Instant.parse("2031-05-02T12:00:00Z");
        List<Reading> stored = List.of(readings.get(0), readings.get(1), later, readings.get(2));
        for (int hour = 0; hour < stored.size(); hour++) {
            Clock clock = Clock.fixed(noon.plus(Duration.ofHours(hour)), ZoneOffset.UTC);
            try (Ledger ledger = Ledger.open(address, false, clock)) {
                store(ledger, stored.get(hour));
            }
        }
        try (Ledger ledger = Ledger.openExisting(address)) {
            assertThat(ledger.readingsBy(noon.minusMillis(1), finding -> {})).isEmpty();
            assertThat(ledger.readingsBy(noon, finding -> {})).containsExactly(readings.get(0));
            assertThat(ledger.readingsBy(noon.plusSeconds(5400), finding -> {}))
                    .containsExactlyInAnyOrder(readings.get(0), readings.get(1));
            assertThat(ledger.readingsBy(noon.plusSeconds(7200), finding -> {}))
                    .containsExactlyInAnyOrder(later, readings.get(1));
            assertThat(ledger.readingsBy(Instant.now().plusSeconds(1L << 33), finding -> {}))
                    .containsExactlyInAnyOrderElementsOf(ledger.readings());
        }
    }

    @Test
    void waitsForOtherWritersOfItsOwnProcess() throws Exception {
        List<Reading> readings = new InventedReadings(10).several(40);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Ledger one = Ledger.open(address);
                Ledger other = Ledger.open(address)) {
            List<Future<Stored>> stored = new ArrayList<>();
            for (int i = 0; i < readings.size() * 2; i++) {
                Ledger ledger = i % 3 == 0 ? one : other;
                Reading reading = readings.get(i / 2);
                stored.add(threads.submit(() -> store(ledger, reading)));
            }
            int added = 0;
            for (Future<Stored> each : stored) {
                added += each.get() == Stored.ADDED ? 1 : 0;
            }
            assertThat(added).isEqualTo(readings.size());
            assertThat(one.readings()).containsExactlyInAnyOrderElementsOf(readings);
            List<LogEntry> log = one.log();
            assertThat(log).hasSize(readings.size() * 4);
            for (int i = 1; i < log.size(); i++) {
                assertThat(log.get(i).previous()).isEqualTo(log.get(i - 1).hash());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    static Stored store(Ledger ledger, Reading reading) throws IOException {
        byte[] text = reading.report().text().getBytes(StandardCharsets.UTF_8);
        Input input = new Input("report.txt", () -> new ByteArrayInputStream(text), Details.NONE);
        try (ArrivedInput arrived = ledger.take(input)) {
            return ledger.store(reading, arrived, 1, "test");
        }
    }
}
