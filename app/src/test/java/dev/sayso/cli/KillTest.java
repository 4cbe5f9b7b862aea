package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sayso.ledger.Dump;
import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.LedgerAddress;
import dev.sayso.ledger.TestDatabase;
import dev.sayso.storyline.Reading;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reading that is killed at any moment leaves a ledger that opens and holds whole reports only. */
class KillTest {

    /** Kills in either database; the requirement, 50, is run by {@code make faults}. */
    private static final int KILLS = Integer.getInteger("sayso.kills", 6);

    private static final int KILLS_OF_EACH = 6;
    private static final int FILES = 20;
    private static final int REPORTS_IN_EACH = 6;

    private final ObjectMapper json = new ObjectMapper();
    private final Random random = new Random(20250204);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void losesNothingThatWasPrintedAndKeepsNothingHalf(TestDatabase database) throws Exception {
        List<String> files = InventedReports.write(folder, FILES, REPORTS_IN_EACH, 1);
        LedgerAddress undisturbed = database.address(folder.resolve("undisturbed"));
        assertThat(readHere(undisturbed, files)).isZero();
        Map<String, Reading> whole = readings(undisturbed);
        assertThat(whole).hasSize(FILES * REPORTS_IN_EACH);

        int killed = 0;
        for (int done = 0; done < KILLS; done += KILLS_OF_EACH) {
            LedgerAddress ledger = database.address(folder.resolve("ledger-" + done));
            List<String> printed = new ArrayList<>();
            for (int j = 0; j < Math.min(KILLS_OF_EACH, KILLS - done); j++) {
                SaysoProcess sayso = SaysoProcess.start(folder, arguments(ledger, files));
                waitForSomeMoment(sayso, j);
                killed += sayso.kill() ? 1 : 0;
                for (String line : sayso.lines()) {
                    printed.add(json.readTree(line).at("/report/id").asText());
                }
                Map<String, Reading> stored = readings(ledger);
                assertThat(whole).containsAllEntriesOf(stored);
                assertThat(stored).containsKeys(printed.toArray(String[]::new));
                if (ledger.folder().isPresent()) {
                    assertThat(Dump.damage(ledger.folder().get())).isEmpty();
                }
            }
            assertThat(readHere(ledger, files)).isZero();
            assertThat(Dump.of(ledger)).isEqualTo(Dump.of(undisturbed));
        }
        assertThat(killed).isGreaterThanOrEqualTo(KILLS * 5 / 6);
    }

    /** Early on, while the ledger is made, or after some reports more have been printed. */
    private void waitForSomeMoment(SaysoProcess sayso, int kill) throws IOException, InterruptedException {
        if (kill == 0) {
            Thread.sleep(200 + random.nextInt(1500));
            return;
        }
        int lines = random.nextInt(FILES * REPORTS_IN_EACH * 3 / 4);
        while (sayso.runs() && sayso.lines().size() < lines) {
            Thread.sleep(2 + random.nextInt(20));
        }
        Thread.sleep(random.nextInt(15));
    }

    /** Reads all files in this process, where nothing disturbs it. */
    private static int readHere(LedgerAddress ledger, List<String> files) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return Main.run(nowhere, nowhere, arguments(ledger, files).toArray(String[]::new));
    }

    private static List<String> arguments(LedgerAddress ledger, List<String> files) {
        List<String> arguments =
                new ArrayList<>(List.of("read", "--format", "jsonl", "--ledger", TestDatabase.words(ledger)));
        arguments.addAll(files);
        return arguments;
    }

    private static Map<String, Reading> readings(LedgerAddress ledger) {
        try (Ledger opened = Ledger.open(ledger)) {
            return opened.readings().stream()
                    .collect(Collectors.toMap(reading -> reading.report().id(), Function.identity()));
        }
    }
}
