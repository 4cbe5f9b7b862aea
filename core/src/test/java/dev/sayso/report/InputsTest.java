package dev.sayso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir
    private Path folder = Path.of("");

    private String write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(folder.resolve(name).resolveSibling("."));
        Files.writeString(file, content);
        return file.toString();
    }

    private List<String> names(ReadInputs read) {
        return read.reports().stream()
                .map(report -> folder.relativize(Path.of(String.valueOf(report.path())))
                        .toString())
                .toList();
    }

    @Test
    void readsAFolderSortedAndBelowItWithoutHiddenAndOtherFiles() throws IOException {
        write("b.txt", "Bridge shut\n\nIt is shut.");
        write("a/z.TXT", "Bridge open\n\nIt is open.");
        write("a/.draft.txt", "Draft");
        write(".cache/c.txt", "Cached");
        write("notes.csv", "path\nb.txt\n");
        write("picture.png", "no picture");

        ReadInputs read = ReadInputs.of(folder.toString());

        assertThat(read.problems()).isEmpty();
        assertThat(names(read)).containsExactly("a/z.TXT", "b.txt");
    }

    @Test
    void keepsTheOrderOfTheCallerAndReadsAFileOnce() throws IOException {
        String b = write("b.txt", "Bridge shut");
        String a = write("a.txt", "Bridge open");

        assertThat(names(ReadInputs.of(b, a, folder.toString()))).containsExactly("b.txt", "a.txt");
    }

    @Test
    void followsNoLinkInCircles() throws IOException {
        write("a/one.txt", "Bridge shut");
        Files.createSymbolicLink(folder.resolve("a/back"), folder);

        ReadInputs read = ReadInputs.of(folder.toString());

        assertThat(read.problems()).isEmpty();
        assertThat(names(read)).containsExactly("a/one.txt");
    }

    @Test
    void aFolderWithoutReportsIsAProblem() throws IOException {
        write("picture.png", "no picture");

        InputProblem problem = ReadInputs.of(folder.toString()).onlyProblem();

        assertThat(problem.kind()).isEqualTo(InputProblem.Kind.EMPTY);
        assertThat(problem.message()).startsWith(folder.toString()).contains(".txt", ".jsonl");
    }

    @Test
    void aMissingFileIsAProblemAndTheOthersAreRead() throws IOException {
        String file = write("one.txt", "Bridge shut");

        ReadInputs read = ReadInputs.of(folder.resolve("none.txt").toString(), file);

        assertThat(read.onlyProblem().kind()).isEqualTo(InputProblem.Kind.MISSING);
        assertThat(names(read)).containsExactly("one.txt");
    }

    @Test
    void standardInputIsReadAsWhatItIs() {
        byte[] json = "{\"text\": \"Bridge shut\"}\n".getBytes(StandardCharsets.UTF_8);
        byte[] text = "Bridge open\n\nIt is open.".getBytes(StandardCharsets.UTF_8);

        assertThat(ReadInputs.of(List.of("-"), Details.NONE, json).onlyReport().text())
                .isEqualTo("Bridge shut");
        assertThat(ReadInputs.of(List.of("-"), Details.NONE, text).onlyReport().text())
                .isEqualTo("Bridge open\n\nIt is open.");
        assertThat(ReadInputs.of(List.of("-"), Details.NONE, text).onlyReport().path())
                .isEqualTo("-");
    }

    @Test
    void standardInputCanBeOpenedAgain() throws IOException {
        byte[] large = "Bridge open.\n".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        Input input = Inputs.expand(List.of("-"), Details.NONE, new java.io.ByteArrayInputStream(large), problem -> {})
                .get(0);
        for (int i = 0; i < 2; i++) {
            try (var content = input.content().open()) {
                assertThat(content.readAllBytes()).isEqualTo(large);
            }
        }
    }

    @Test
    void theFilesOwnWordGoesBeforeTheManifestAndTheManifestBeforeFlags() throws IOException {
        write("own.jsonl", "{\"text\": \"Bridge shut\", \"outlet\": \"Own Post\"}\n");
        write("row.txt", "Bridge open");
        write("none.txt", "Bridge gone");
        String manifest = write("list.csv", "outlet,path\nRow Post,own.jsonl\nRow Post,row.txt\n,none.txt\n");
        Details flags = new Details(null, null, null, "Flag Post", Published.parse("2031-05-02"), null, null);

        ReadInputs read = ReadInputs.of(List.of(manifest), flags, new byte[0]);

        assertThat(read.problems()).isEmpty();
        assertThat(read.reports()).extracting(Report::outlet).containsExactly("Own Post", "Row Post", "Flag Post");
        assertThat(read.reports())
                .extracting(report -> String.valueOf(report.published()))
                .containsOnly("2031-05-02");
    }

    @Test
    void unknownNamesAreReadAsWhatTheyHold() throws IOException {
        String text = write("statement", "Bridge shut\n\nIt is shut.");
        String picture = write("picture.dat", "GIF89a");

        assertThat(ReadInputs.of(text).onlyReport().headline()).isEqualTo("Bridge shut");
        assertThat(ReadInputs.of(picture).onlyProblem().kind()).isEqualTo(InputProblem.Kind.UNSUPPORTED);
    }
}
