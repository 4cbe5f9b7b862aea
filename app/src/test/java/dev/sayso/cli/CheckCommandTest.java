package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sayso.ledger.Dump;
import dev.sayso.ledger.Finding;
import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.LedgerAddress;
import dev.sayso.ledger.Tampering;
import dev.sayso.ledger.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class CheckCommandTest {

    private static final int CHANGES = 200;

    /** Tables whose rows no entry of the log copies, with a column that tells rows apart. */
    private static final Map<String, String> OTHER_TABLES = new LinkedHashMap<>(Map.of(
            "report", "id", "input", "sha256", "occurrence", "id", "reading", "id", "current_reading", "report_id"));

    @Parameter
    private TestDatabase database = TestDatabase.SQLITE;

    @TempDir
    private Path folder;

    private LedgerAddress ledger = new LedgerAddress.Folder(Path.of(""));

    private record Run(int code, String out, String err) {}

    @BeforeEach
    void readReports() throws IOException {
        ledger = database.address(folder.resolve("ledger"));
        Path text = Files.writeString(
                folder.resolve("pier.txt"),
                "Pier closed\n\nMayor Una Brask said that the pier was unsafe. “It moved,” said Ole Lind.\n");
        Path page = Files.writeString(
                folder.resolve("fog.html"),
                "<html><head><title>Fog</title></head><body><article><h1>Fog over Ansel</h1><p>The harbour office said "
                        + "that &ldquo;no ship left&rdquo; before noon on Tuesday, and that nobody was hurt.</p>"
                        + "<p>Captain Jory Pell denied that he had been told to wait in the fog.</p></article></body></html>");
        List<String> files = new ArrayList<>(InventedReports.write(folder, 1, 2, 9));
        files.add(text.toString());
        files.add(page.toString());
        Run read = sayso("read", files);
        assertThat(read.code()).as(read.err()).isZero();
    }

    @Test
    void holdsWhereNothingWasChanged() {
        Run run = sayso("check", List.of());
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("Everything holds: 3 inputs, 4 reports, 4 readings", "15 log entries", "Last hash");
    }

    @Test
    void findsEverySingleByteThatWasChangedInInputsOrLog() throws Exception {
        int missed = 0;
        try (Tampering tampering = new Tampering(ledger, 200);
                Ledger opened = Ledger.openExisting(ledger)) {
            for (int i = 0; i < CHANGES; i++) {
                Tampering.Change change = i % 2 == 0 ? tampering.input() : tampering.row("log", "sequence");
                missed += holds(opened) ? 1 : 0;
                change.takeBack();
            }
        }
        assertThat(missed).isZero();
        assertThat(sayso("check", List.of()).code()).isZero();
    }

    @Test
    void findsWhatWasChangedInOtherRows() throws Exception {
        List<String> missed = new ArrayList<>();
        List<String> before = Dump.everything(ledger);
        try (Tampering tampering = new Tampering(ledger, 60);
                Ledger opened = Ledger.openExisting(ledger)) {
            for (int i = 0; i < 8; i++) {
                for (Map.Entry<String, String> table : OTHER_TABLES.entrySet()) {
                    Tampering.Change change = tampering.row(table.getKey(), table.getValue());
                    if (holds(opened)) {
                        missed.addAll(Dump.everything(ledger));
                        missed.removeAll(before);
                    }
                    change.takeBack();
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void namesARowOfAReadingThatWasChangedAddedOrTakenAway() throws Exception {
        try (Tampering tampering = new Tampering(ledger, 1)) {
            for (String change : List.of(
                    "UPDATE statement_span SET span_end = span_end - 1 WHERE role = 'content'",
                    "UPDATE statement SET stance = 'denies' WHERE stance = 'asserts'",
                    "DELETE FROM statement_name")) {
                tampering.execute(change);
                assertThat(sayso("check", List.of()).out())
                        .contains("reading ", "its rows are not those that were stored");
            }
        }
    }

    @Test
    void namesADamagedReportAndTheRestWorks() throws Exception {
        try (Tampering tampering = new Tampering(ledger, 1)) {
            tampering.execute(
                    "UPDATE report SET text = replace(text, 'unsafe', 'sound!') WHERE headline = 'Pier closed'");
        }
        Run check = sayso("check", List.of());
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out().lines()).singleElement().asString().startsWith("WRONG  report ");
        String id = check.out().replaceAll("(?s)WRONG {2}report (\\w+):.*", "$1");

        Run claims = sayso("claims", List.of());
        assertThat(claims.code()).isEqualTo(1);
        assertThat(claims.err().lines()).singleElement().asString().contains("left out: report " + id);
        assertThat(claims.out()).contains("Fog over", "claim/1").doesNotContain(id);
        Run dossier = sayso("dossier", List.of());
        assertThat(dossier.out()).contains("Jory Pell").doesNotContain("Una Brask");
        assertThat(sayso("read", List.of(folder.resolve("fog.html").toString())).code())
                .isZero();
    }

    @Test
    void findsEntriesThatWereTakenFromTheEndOfTheLog() throws Exception {
        try (Tampering tampering = new Tampering(ledger, 1)) {
            tampering.execute("DELETE FROM log WHERE sequence = 15");
        }
        assertThat(sayso("check", List.of()).out()).contains("log_head", "the reading that counts is");
    }

    @Test
    void findsALogThatWasWrittenAnewWhereItsEndWasNotedBefore() throws Exception {
        String hash = sayso("check", List.of()).err().strip().replaceFirst(".*Last hash: ", "");
        assertThat(sayso("check", List.of("--noted", hash)).code()).isZero();
        Run other = sayso("check", List.of("--noted", hash.replace('a', 'b').replace('0', '1')));
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.out()).contains("rewritten");
    }

    @Test
    void tellsPrograms() throws Exception {
        try (Tampering tampering = new Tampering(ledger, 1)) {
            tampering.execute("UPDATE log SET who = 'nobody' WHERE sequence = 2");
        }
        Run run = sayso("check", List.of("--format", "jsonl"));
        var finding = new ObjectMapper().readTree(run.out().lines().findFirst().orElseThrow());
        assertThat(finding.get("schema").asText()).isEqualTo("finding/1");
        assertThat(finding.get("kind").asText()).isEqualTo("wrong");
        assertThat(finding.get("what").asText()).startsWith("log entry 2 (report-found ");
    }

    @Test
    void readingAgainRepairsTheBytesOfAnInput() throws Exception {
        try (Tampering tampering = new Tampering(ledger, 3)) {
            tampering.input();
        }
        assertThat(sayso("check", List.of()).out()).contains("WRONG  input ");
        List<String> files = new ArrayList<>();
        try (var all = Files.newDirectoryStream(folder, "*.{txt,html,jsonl}")) {
            all.forEach(file -> files.add(file.toString()));
        }
        assertThat(sayso("read", files).code()).isZero();
        assertThat(sayso("check", List.of()).code()).isZero();
    }

    private static boolean holds(Ledger opened) {
        List<Finding> wrong = new ArrayList<>();
        opened.check(wrong::add, note -> {});
        return wrong.isEmpty();
    }

    private Run sayso(String command, List<String> more) {
        List<String> arguments = new ArrayList<>(List.of(command, "--ledger", TestDatabase.words(ledger)));
        arguments.addAll(more);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err, true), arguments.toArray(String[]::new));
        return new Run(code, out.toString(), err.toString());
    }
}
