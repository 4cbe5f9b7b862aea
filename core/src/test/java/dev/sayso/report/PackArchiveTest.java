package dev.sayso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the archives that {@code evaluation/make_archive.py} makes of real pages; {@code make archive-check} does both. */
@EnabledIfSystemProperty(
        named = "sayso.archive",
        matches = ".+",
        disabledReason = "needs the packs (make archive-check)")
class PackArchiveTest {

    private static final Path FOLDER = Path.of(System.getProperty("sayso.archive", ""));

    @ParameterizedTest
    @ValueSource(strings = {"crawl.warc", "crawl.warc.gz"})
    void allGoodRecordsAreReadAsTheirPagesAloneAndAllBadOnesNamed(String name) throws Exception {
        Map<String, Optional<String>> pages = new HashMap<>();
        List<String> texts = new ArrayList<>();
        List<String> named = new ArrayList<>();
        for (String row : Files.readAllLines(FOLDER.resolve("crawl.tsv"))) {
            String[] cells = row.split("\t");
            Optional<String> text =
                    cells[1].equals("bad") ? Optional.empty() : pages.computeIfAbsent(cells[1], PackArchiveTest::alone);
            text.ifPresentOrElse(
                    mark -> texts.add("text " + cells[0] + " " + mark), () -> named.add("named " + cells[0]));
        }

        List<String> lines = SmallProcess.read(FOLDER.resolve(name));
        assertThat(lines).filteredOn(line -> line.startsWith("text ")).containsExactlyElementsOf(texts);
        assertThat(lines).filteredOn(line -> line.startsWith("named ")).containsExactlyElementsOf(named);
        assertThat(texts.size() + named.size()).isEqualTo(1999);
    }

    /** The text of a page that is read by itself, empty if it holds none. */
    private static Optional<String> alone(String page) {
        Path file = FOLDER.resolve("pages").resolve(page + ".html");
        return ReadInputs.ofInput(new Input(file.toString(), () -> Files.newInputStream(file), Details.NONE))
                .reports()
                .stream()
                .findFirst()
                .map(SmallProcess::mark);
    }
}
