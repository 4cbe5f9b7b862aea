package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.ledger.Dump;
import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.LedgerAddress;
import dev.sayso.ledger.LogEntry;
import dev.sayso.ledger.TestDatabase;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Four processes read into one ledger at once, half of the reports twice: each waits while another writes. */
class FourProcessesTest {

    /** Reports in all; the requirement, 500, is run by {@code make faults}. */
    private static final int REPORTS = Integer.getInteger("sayso.reports", 100);

    private static final int PROCESSES = 4;
    private static final int REPORTS_IN_EACH = 5;
    private static final int FILES = REPORTS / REPORTS_IN_EACH;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void makeTheSameLedgerAsOne(TestDatabase database) throws Exception {
        List<String> files = InventedReports.write(folder, FILES, REPORTS_IN_EACH, 2);
        LedgerAddress shared = database.address(folder.resolve("shared"));
        List<SaysoProcess> processes = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            int from = i * FILES / PROCESSES;
            int to = Math.min(FILES, from + FILES * 3 / (2 * PROCESSES));
            processes.add(SaysoProcess.start(folder, arguments(shared, files.subList(from, to))));
        }
        for (SaysoProcess process : processes) {
            assertThat(process.finish()).as(process.errors()).isZero();
        }

        LedgerAddress alone = database.address(folder.resolve("alone"));
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        assertThat(Main.run(nowhere, nowhere, arguments(alone, files).toArray(String[]::new)))
                .isZero();
        assertThat(Dump.of(shared)).isEqualTo(Dump.of(alone));
        List<LogEntry> log = log(shared);
        assertThat(log).hasSameSizeAs(log(alone)).hasSize(FILES + 3 * REPORTS);
        for (int i = 1; i < log.size(); i++) {
            assertThat(log.get(i).sequence()).isEqualTo(i + 1);
            assertThat(log.get(i).previous()).isEqualTo(log.get(i - 1).hash());
        }
    }

    private static List<LogEntry> log(LedgerAddress ledger) {
        try (Ledger opened = Ledger.openExisting(ledger)) {
            return opened.log();
        }
    }

    private static List<String> arguments(LedgerAddress ledger, List<String> files) {
        List<String> arguments =
                new ArrayList<>(List.of("read", "--format", "jsonl", "--ledger", TestDatabase.words(ledger)));
        arguments.addAll(files);
        return arguments;
    }
}
