package dev.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.report.Details;
import dev.sayso.report.Input;
import dev.sayso.report.Report;
import dev.sayso.storyline.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void givesBackExactlyWhatWasStored(long seed) throws IOException {
        List<Reading> readings = new InventedReadings(seed).several(30);
        try (Ledger ledger = Ledger.open(folder)) {
            for (Reading reading : readings) {
                assertThat(store(ledger, reading)).isEqualTo(Stored.ADDED);
            }
            for (Reading reading : readings) {
                assertThat(ledger.reading(reading.report().id())).contains(reading);
            }
        }
        try (Ledger again = Ledger.open(folder)) {
            assertThat(again.readings()).containsExactlyInAnyOrderElementsOf(readings);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void isTheSameWhateverTheOrderAndHoweverOftenReportsAreRead(long seed) throws IOException {
        List<Reading> readings = new InventedReadings(seed).several(12);
        Path once = folder.resolve("once");
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
        Path shuffled = folder.resolve("shuffled");
        try (Ledger ledger = Ledger.open(shuffled)) {
            for (Reading reading : often) {
                store(ledger, reading);
            }
        }
        assertThat(Dump.of(shuffled)).isEqualTo(Dump.of(once));
    }

    @Test
    void countsTheLastReadingOfAReportAndKeepsTheOthers() throws IOException {
        InventedReadings invented = new InventedReadings(7);
        Report report = invented.report(1);
        Reading first = invented.reading(report);
        Reading second = invented.reading(report);
        try (Ledger ledger = Ledger.open(folder)) {
            assertThat(store(ledger, first)).isEqualTo(Stored.ADDED);
            assertThat(store(ledger, second)).isEqualTo(Stored.RENEWED);
            assertThat(ledger.readings()).containsExactly(second);
            assertThat(store(ledger, second)).isEqualTo(Stored.KNOWN);
            assertThat(store(ledger, first)).isEqualTo(Stored.RENEWED);
            assertThat(ledger.readings()).containsExactly(first);
        }
        assertThat(Dump.of(folder))
                .filteredOn(row -> row.startsWith("reading "))
                .hasSize(2);
    }

    @Test
    void keepsTheBytesOfAnInputUnderTheirHash() throws IOException {
        byte[] bytes = "A ferry burned.\r\n".getBytes(StandardCharsets.UTF_16LE);
        Input input = new Input("ferry.txt", () -> new ByteArrayInputStream(bytes), Details.NONE);
        Reading reading = new InventedReadings(1).several(1).get(0);
        String sha256;
        try (Ledger ledger = Ledger.open(folder);
                ArrivedInput arrived = ledger.take(input)) {
            ledger.store(reading, arrived, 1, "test");
            sha256 = arrived.sha256();
        }
        Path kept = folder.resolve("inputs").resolve(sha256.substring(0, 2)).resolve(sha256.substring(2));
        assertThat(kept).hasBinaryContent(bytes);
        assertThat(folder.resolve("inputs/arriving")).isEmptyDirectory();
    }

    @Test
    void keepsNothingOfAnInputInWhichNoReportWasFound() throws IOException {
        Input input = new Input("noise.bin", () -> new ByteArrayInputStream(new byte[99]), Details.NONE);
        try (Ledger ledger = Ledger.open(folder);
                ArrivedInput arrived = ledger.take(input)) {
            assertThat(arrived.size()).isEqualTo(99);
        }
        try (var files = Files.walk(folder.resolve("inputs"))) {
            assertThat(files).noneMatch(Files::isRegularFile);
        }
    }

    @Test
    void readsFromTheCopyWhenTheFileChangesMeanwhile() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "first");
        Input input = new Input("report.txt", () -> Files.newInputStream(file), Details.NONE);
        try (Ledger ledger = Ledger.open(folder.resolve("ledger"));
                ArrivedInput arrived = ledger.take(input)) {
            Files.writeString(file, "second");
            assertThat(arrived.input().content().open()).hasContent("first");
            arrived.keep();
            assertThat(arrived.input().content().open()).hasContent("first");
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
