package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.ledger.Dump;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes read into one ledger at once: each waits while the other writes. */
class TwoProcessesTest {

    private static final int FILES = 30;
    private static final int REPORTS_IN_EACH = 5;

    @TempDir
    private Path folder;

    @Test
    void makeTheSameLedgerAsOne() throws Exception {
        List<String> files = InventedReports.write(folder, FILES, REPORTS_IN_EACH, 2);
        Path shared = folder.resolve("shared");
        List<String> front = files.subList(0, FILES * 2 / 3);
        List<String> back = new ArrayList<>(files.subList(FILES / 3, FILES));
        SaysoProcess one = SaysoProcess.start(folder, arguments(shared, front));
        SaysoProcess other = SaysoProcess.start(folder, arguments(shared, back));
        assertThat(one.finish()).as(one.errors()).isZero();
        assertThat(other.finish()).as(other.errors()).isZero();
        assertThat(one.lines()).hasSize(front.size() * REPORTS_IN_EACH);
        assertThat(other.lines()).hasSize(back.size() * REPORTS_IN_EACH);

        Path alone = folder.resolve("alone");
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        assertThat(Main.run(nowhere, nowhere, arguments(alone, files).toArray(String[]::new)))
                .isZero();
        assertThat(Dump.damage(shared)).isEmpty();
        assertThat(Dump.of(shared)).isEqualTo(Dump.of(alone));
    }

    private static List<String> arguments(Path ledger, List<String> files) {
        List<String> arguments = new ArrayList<>(List.of("read", "--format", "jsonl", "--ledger", ledger.toString()));
        arguments.addAll(files);
        return arguments;
    }
}
