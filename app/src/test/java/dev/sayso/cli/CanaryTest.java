package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.export.Exporters;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that is published holds a name of somebody to be shielded, nor five letters of it in a row. */
class CanaryTest {

    @TempDir
    private static Path folder;

    private static String ledger = "";

    @BeforeAll
    static void read() throws IOException {
        ledger = folder.resolve("ledger").toString();
        Path reports = Files.createDirectory(folder.resolve("reports"));
        sayso("read", Canaries.write(reports).toString(), "--ledger", ledger);
        for (Canaries.Canary canary : Canaries.all().subList(0, Canaries.SHIELDED_BY_PEOPLE)) {
            sayso(
                    "review",
                    "shield",
                    "--person",
                    canary.name(),
                    "--rule",
                    "hostage",
                    "--ledger",
                    ledger,
                    "--by",
                    "Mara Lind",
                    "--reason",
                    canary.name() + " is held, and " + canary.given() + "'s mother asks for it");
        }
    }

    @TestFactory
    Stream<DynamicTest> holdsNoName() {
        return Stream.of(
                        List.of("dossier"),
                        List.of("dossier", "--format", "html"),
                        List.of("dossier", "--as-of", "2031-05-09"),
                        List.of("claims"),
                        List.of("search", "hostage", "--limit", "200"),
                        List.of("search", "--format", "jsonl", "--limit", "500"),
                        List.of("review", "list"),
                        List.of("review", "list", "--format", "jsonl"))
                .map(command -> DynamicTest.dynamicTest(String.join(" ", command), () -> {
                    String printed = sayso(with(command, "--ledger", ledger));
                    assertThat(printed).hasSizeGreaterThan(500);
                    assertHoldsNone(printed);
                }));
    }

    @TestFactory
    Stream<DynamicTest> exportsHoldNoName() {
        return Exporters.ALL.stream()
                .map(exporter -> DynamicTest.dynamicTest(exporter.format(), () -> {
                    Path file = folder.resolve("export." + exporter.ending());
                    sayso("export", "--format", exporter.format(), "-o", file.toString(), "--ledger", ledger);
                    byte[] bytes = Files.readAllBytes(file);
                    assertThat(bytes).hasSizeGreaterThan(500);
                    assertHoldsNone(new String(bytes, StandardCharsets.UTF_8));
                    assertHoldsNone(new String(bytes, StandardCharsets.ISO_8859_1));
                    if (exporter.format().equals("pdf")) {
                        try (PDDocument document = Loader.loadPDF(bytes)) {
                            String text = new PDFTextStripper().getText(document);
                            assertThat(text).contains("[shielded person 1]");
                            assertHoldsNone(text);
                            assertHoldsNone(text.replaceAll("\\s+", ""));
                        }
                    }
                }));
    }

    /** So that the test can fail: the evidence has all of them. */
    @Test
    void evidenceHoldsAllNames() {
        String printed = sayso("dossier", "--format", "html", "--profile", "evidentiary", "--ledger", ledger);
        assertThat(printed)
                .contains(Canaries.all().stream().map(Canaries.Canary::family).toList());
    }

    @Test
    void shieldsTheHeldAndTheChildOfTheExampleStory() {
        String story = folder.resolve("story").toString();
        sayso("read", "../examples/ferry-fire/manifest.csv", "--ledger", story);
        String printed = sayso("dossier", "--format", "html", "--ledger", story) + sayso("claims", "--ledger", story);
        assertThat(printed)
                .contains("shielded person 1", "Jorun Hask", "Dorian Vesk")
                .doesNotContainIgnoringCase("stross")
                .doesNotContainIgnoringCase("pavel")
                .doesNotContainIgnoringCase("mika")
                .doesNotContainIgnoringCase("darrow");
    }

    @Test
    void countsEachPersonOnce() {
        String printed = sayso("dossier", "--ledger", ledger);
        assertThat(printed).contains("[shielded person 1]", "[shielded person " + Canaries.COUNT + "]");
        assertThat(printed).doesNotContain("[shielded person " + (Canaries.COUNT + 1) + "]");
    }

    static void assertHoldsNone(String printed) {
        String small = printed.toLowerCase(Locale.ROOT);
        Set<String> forbidden = Canaries.forbidden();
        List<String> found = forbidden.stream()
                .filter(small::contains)
                .map(f -> f + " in: " + around(small, f))
                .toList();
        assertThat(found).isEmpty();
    }

    private static String around(String text, String found) {
        int at = text.indexOf(found);
        return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 40));
    }

    private static String[] with(List<String> command, String... more) {
        return Stream.concat(command.stream(), Stream.of(more)).toArray(String[]::new);
    }

    private static String sayso(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), args);
        assertThat(code).as(err.toString()).isZero();
        return new String(out.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
