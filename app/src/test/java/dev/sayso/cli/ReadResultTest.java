package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.claim.Claim;
import dev.sayso.export.ReadingJson;
import dev.sayso.ledger.Ledger;
import dev.sayso.pipeline.Build;
import dev.sayso.pipeline.DossierPipeline;
import dev.sayso.result.ArchiveResult;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.Reading;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads a result that {@code sayso archive} made of the invented reports in {@code src/test/resources/result/in}; the README
 * there says how to make it anew.
 */
class ReadResultTest {

    private static final Path GIVEN = Path.of("src/test/resources/result");
    private static final String WAREHOUSE = "fdc66b95e6724d2b";

    @TempDir
    private Path folder;

    private Path result = Path.of("");

    private record Run(int code, String err) {}

    /** The result as if this very build had made it. */
    @BeforeEach
    void copy() throws IOException {
        result = folder.resolve("result");
        copy(GIVEN.resolve("out"), result, "");
        Files.createDirectories(result.resolve("_stages"));
        Files.writeString(result.resolve("_stages/program"), Build.of(Version.nameAndNumber()));
    }

    private static void copy(Path from, Path to, String month) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (file.toString().contains(month)) {
                    Files.createDirectories(copy.resolveSibling("."));
                    Files.copy(file, copy);
                }
            }
        }
    }

    @Test
    void givesTheLedgerThatTheFilesThemselvesGive() throws IOException {
        assertThat(read("files", GIVEN.resolve("in")).code()).isZero();
        Run run = read("ledger", result);
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("8 reports read")
                .contains("keeps what the result has, not the file that it was made of");
        List<Reading> expected = readings("files");
        List<Reading> found = readings("ledger");
        assertThat(withoutPaths(found)).isEqualTo(withoutPaths(expected));
        assertThat(claims(found)).isEqualTo(claims(expected)).isNotEmpty();
        assertThat(found).anyMatch(r -> !r.report().utterances().isEmpty());
        assertThat(found).anyMatch(r -> !r.credits().isEmpty());
        assertThat(found).map(r -> r.report().path()).contains("/news/2025-02/observer.jsonl in " + result + "/");
        StringWriter checked = new StringWriter();
        int code = Main.run(
                new PrintWriter(checked), new PrintWriter(checked), "check", "--ledger=" + folder.resolve("ledger"));
        assertThat(code).as(checked.toString()).isZero();
        assertThat(checked.toString())
                .contains("8 inputs, 8 reports, 8 readings")
                .doesNotContain("note");
    }

    @Test
    void readsOnlyWhatIsNewOfAResultThatGrew() throws IOException {
        Path grown = folder.resolve("grown");
        copy(result, grown, "2025-02");
        copy(result, grown, "_stages");
        assertThat(read("ledger", grown).err()).contains("4 reports read");
        copy(result, grown, "2025-03");
        copy(result, grown, "unknown");

        Run run = read("ledger", grown);

        assertThat(run.err()).contains("4 reports read\n", "4 reports of the result had been read from it before.");
        assertThat(readings("ledger")).hasSize(8);
        assertThat(read("ledger", grown).err()).contains("0 reports read\n", "8 reports of the result");
    }

    @Test
    void takesOneStorylineWithAllThatItsReportsHave() {
        Run run = read("ledger", result, "--storyline=" + WAREHOUSE);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("5 reports read");
        List<Dossier> dossiers = DossierPipeline.standard().make(readings("ledger"));
        assertThat(dossiers).map(d -> d.storyline().id()).containsExactly(WAREHOUSE);
        read("all", result);
        Map<String, String> all = claims(readings("all"));
        assertThat(all)
                .containsAllEntriesOf(claims(readings("ledger")))
                .hasSizeGreaterThan(dossiers.get(0).claims().size());
    }

    @Test
    void namesTheNearestStorylineWhereThereIsNoneOfThatId() {
        String near = WAREHOUSE.substring(0, 8) + "xxxxxxxx";
        Run run = read("ledger", result, "--storyline=" + near, "--storyline=" + WAREHOUSE);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("missing: there is no storyline \"" + near + "\"; there are 3, the nearest is " + WAREHOUSE)
                .contains("5 reports read, 1 problem: 1 missing");
        Run none = read("ledger", GIVEN.resolve("in"), "--storyline=" + WAREHOUSE);
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).contains("--storyline is for a result").contains("0 reports read");
    }

    @Test
    void findsResultsBelowAFolderAndReadsTheFilesBesideThem() throws IOException {
        Run alone = read("ledger", folder);
        assertThat(alone.code()).as(alone.err()).isZero();
        assertThat(alone.err()).contains("8 reports read");
        Files.writeString(
                folder.resolve("pier.txt"), "Pier closed\n\nMayor Una Brask said that the pier was unsafe.\n");
        Run both = read("both", folder);
        assertThat(both.code()).as(both.err()).isZero();
        assertThat(both.err()).contains("9 reports read");
    }

    @Test
    void goesOnBehindABrokenFileAndNamesIt() throws IOException {
        Path part = part("reports/month=2025-02");
        byte[] bytes = Files.readAllBytes(part);
        for (int length : new int[] {0, 3, 100, bytes.length / 2, bytes.length - 1}) {
            Files.write(part, Arrays.copyOf(bytes, length));
            Run run = read("ledger" + length, result);
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).contains(part + ": ").contains("4 reports read, 1 problem: 1 ");
        }
        bytes[200] ^= 0x55;
        Files.write(part, bytes);
        Run run = read("ledger", result);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(part + ": malformed: ");
        assertThat(readings("ledger").size()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void namesAMissingTable() throws IOException {
        Files.move(result.resolve("storylines"), folder.resolve("elsewhere"));
        assertThat(read("ledger", result, "--storyline=" + WAREHOUSE).err())
                .contains(result.resolve("storylines") + ": missing: the result has no table \"storylines\"");
        Files.move(result.resolve("reports"), folder.resolve("gone"));
        Run run = read("ledger", result);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(result.resolve("reports") + ": missing: ");
    }

    @Test
    void refusesWhatAnotherProgramMadeUnlessToldToTakeItsReports() throws IOException {
        Path program = Files.writeString(result.resolve("_stages/program"), "sayso 0.0.1 0123");
        Run run = read("ledger", result);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains(program + ": unsupported: the result was made by sayso 0.0.1 0123, and this is ");
        assertThat(read("ledger", result, "--any-version").err()).contains("8 reports read");
        Files.delete(program);
        assertThat(read("ledger", result).err()).contains(program + ": missing: nothing says which program made");
    }

    @Test
    void isNamedAsItWasCalled() {
        assertThat(new ArchiveResult(Path.of(""))).hasToString("./");
        assertThat(new ArchiveResult(Path.of("./news/../2025/"))).hasToString("2025/");
    }

    private Path part(String table) throws IOException {
        try (Stream<Path> files = Files.walk(result.resolve(table))) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    private static List<JsonNode> withoutPaths(List<Reading> readings) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> all = new ArrayList<>();
        for (Reading reading : readings) {
            JsonNode line = json.readTree(ReadingJson.line(reading));
            ((ObjectNode) line.get("report")).remove("path");
            all.add(line);
        }
        return all;
    }

    /** Each claim by its storyline and id: status, rule, words, statements and origins. */
    static Map<String, String> claims(List<Reading> readings) {
        Map<String, String> claims = new TreeMap<>();
        for (Dossier dossier : DossierPipeline.standard().make(readings)) {
            for (Claim claim : dossier.claims()) {
                claims.put(
                        dossier.storyline().id() + " " + claim.id(),
                        claim.ruling().status() + " " + claim.ruling().rule() + " " + claim.text() + " "
                                + claim.tellings().stream().map(t -> t.id()).toList() + " "
                                + claim.origins().stream()
                                        .map(o -> o.name())
                                        .sorted()
                                        .toList());
            }
        }
        return claims;
    }

    private List<Reading> readings(String ledger) {
        try (Ledger opened = Ledger.openExisting(folder.resolve(ledger))) {
            return opened.readings();
        }
    }

    private Run read(String ledger, Path path, String... flags) {
        List<String> arguments = new ArrayList<>(List.of("read", "--ledger=" + folder.resolve(ledger)));
        arguments.addAll(List.of(flags));
        arguments.add(path.toString());
        StringWriter err = new StringWriter();
        int code = Main.run(
                new PrintWriter(new StringWriter()), new PrintWriter(err, true), arguments.toArray(String[]::new));
        return new Run(code, err.toString());
    }
}
