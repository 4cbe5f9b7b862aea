package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierCommandTest {

    private final ObjectMapper json = new ObjectMapper();

    @TempDir
    private Path folder;

    private Path first = Path.of("");
    private Path second = Path.of("");

    private record Run(int code, String out, String err) {}

    @BeforeEach
    void writeReports() throws IOException {
        String said = "The Orrin Harbour Office said that the old pier of Orrin had lost nine of its forty posts.";
        first = Files.writeString(
                folder.resolve("first.txt"),
                "Storm breaks Orrin pier\n\n" + said + "\n\n“I heard it go,” said Ada Lunn, who lives in Orrin.");
        second = Files.writeString(folder.resolve("second.txt"), "Orrin pier loses posts in storm\n\n" + said);
    }

    @Test
    void writesAPageByTheEndingOfTheFile() throws IOException {
        read("ledger", first, second);
        Path page = folder.resolve("pier.html");
        Run run = sayso("dossier", "-o", page.toString(), "--ledger", ledger("ledger"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>")
                .contains("nine of its forty posts", "Ada Lunn");
    }

    @Test
    void printsTextForTheTerminal() {
        read("ledger", first, second);
        Run run = sayso("dossier", "--ledger", ledger("ledger"), "--width", "90");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("WHO SAID WHAT", "“I heard it go,”").doesNotContain("\u001b", "<html");
    }

    @Test
    void printsEveryStorylineWithItsClaimsForPrograms() throws IOException {
        read("ledger", first, second);
        Run run = sayso("claims", "--format", "jsonl", "--ledger", ledger("ledger"));
        assertThat(run.code()).as(run.err()).isZero();
        List<JsonNode> objects = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            objects.add(json.readTree(line));
        }
        JsonNode storyline = objects.get(0);
        assertThat(storyline.get("schema").asText()).isEqualTo("storyline/1");
        assertThat(storyline.get("reports")).hasSize(2);
        assertThat(objects.subList(1, objects.size())).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.get("schema").asText()).isEqualTo("claim/1");
            assertThat(claim.get("storyline")).isEqualTo(storyline.get("id"));
            assertThat(claim.get("text").asText()).isNotEmpty();
            assertThat(claim.get("origins")).isNotEmpty();
            assertThat(claim.get("rule").asText()).matches("[a-z-]+/\\d+");
        });
        assertThat(objects.subList(1, objects.size()))
                .anySatisfy(claim -> assertThat(claim.get("statements")).hasSize(2));
    }

    @Test
    void printsTheSameInWhateverOrderTheReportsWereRead() {
        read("one", first, second);
        read("other", second);
        read("other", first, second);
        assertThat(sayso("claims", "--ledger", ledger("one")).out())
                .isNotEmpty()
                .isEqualTo(sayso("claims", "--ledger", ledger("other")).out());
    }

    @Test
    void readsTheTableOfPartiesOfTheLedgerOrOfTheCommandLineAndSaysWhereItIsWrong() throws IOException {
        read("ledger", first, second);
        Path inLedger = folder.resolve("ledger").resolve("parties.tsv");
        Files.writeString(inLedger, "# mine\nOrrin Harbour Office\n");
        Run wrong = sayso("claims", "--ledger", ledger("ledger"));
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.err()).contains("parties.tsv, line 2: two or three columns");
        Path right = Files.writeString(folder.resolve("right.tsv"), "Orrin Harbour Office\tCity of Orrin\n");
        Run run = sayso("claims", "--parties", right.toString(), "--ledger", ledger("ledger"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("claim/1");
    }

    @Test
    void picksOneStorylineAndRefusesAnUnknownOne() throws IOException {
        read("ledger", first, second);
        String id = json.readTree(sayso("claims", "--ledger", ledger("ledger"))
                        .out()
                        .lines()
                        .findFirst()
                        .orElseThrow())
                .get("id")
                .asText();
        assertThat(sayso("dossier", "--storyline", id, "--ledger", ledger("ledger"))
                        .out())
                .contains("WHO SAID WHAT");
        Run unknown = sayso("dossier", "--storyline", "nonesuch", "--ledger", ledger("ledger"));
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("no storyline \"nonesuch\"");
    }

    @Test
    void saysInOneSentenceWhereItCannotWriteAndWhereThereIsNoLedger() {
        read("ledger", first);
        Run nowhere = sayso("dossier", "-o", folder.resolve("gone/x.html").toString(), "--ledger", ledger("ledger"));
        assertThat(nowhere.code()).isEqualTo(1);
        assertThat(nowhere.err().lines()).singleElement().asString().contains("cannot be written to");
        Run empty = sayso("dossier", "--ledger", ledger("empty"));
        assertThat(empty.code()).isEqualTo(1);
        assertThat(empty.err()).contains("There is no ledger in");
    }

    private String ledger(String name) {
        return folder.resolve(name).toString();
    }

    private void read(String ledger, Path... reports) {
        List<String> arguments =
                new ArrayList<>(List.of("read", "--ledger", ledger(ledger), "--published", "2031-03-04"));
        Arrays.stream(reports).map(Path::toString).forEach(arguments::add);
        assertThat(sayso(arguments.toArray(String[]::new)).code()).isZero();
    }

    private static Run sayso(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Run(code, out.toString(), err.toString());
    }
}
