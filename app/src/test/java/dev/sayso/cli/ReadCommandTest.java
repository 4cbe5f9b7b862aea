package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sayso.ledger.Ledger;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadCommandTest {

    private final ObjectMapper json = new ObjectMapper();

    @TempDir
    private Path folder;

    private record Run(int code, String out, String err) {}

    @Test
    void printsOneObjectAReportInTheOrderOfTheInputs() throws IOException {
        List<String> files = InventedReports.write(folder, 8, 25, 3);
        Run run = read(files, "--format", "jsonl");
        assertThat(run.code()).isZero();
        List<String> texts = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            JsonNode object = json.readTree(line);
            assertThat(object.get("schema").asText()).isEqualTo("report/1");
            texts.add(object.at("/report/text").asText());
        }
        List<String> given = new ArrayList<>();
        for (String file : files) {
            for (String line : Files.readAllLines(Path.of(file))) {
                given.add(json.readTree(line).get("text").asText());
            }
        }
        assertThat(texts).isEqualTo(given);
        assertThat(run.err()).isEqualToIgnoringNewLines("200 reports read");
    }

    @Test
    void printsTheSameWhenReadAgainAndSaysThatItIsKnown() throws IOException {
        List<String> files = InventedReports.write(folder, 1, 4, 4);
        Run first = read(files, "--format", "jsonl");
        Run second = read(files, "--format", "jsonl");
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(second.err()).isEqualToIgnoringNewLines("4 reports read (4 already known)");
        assertThat(second.code()).isZero();
    }

    @Test
    void givesNumbersToVagueWordsOnlyByTheRuleAskedFor() throws IOException {
        Path report = Files.writeString(folder.resolve("a.txt"), "Fire\n\nDozens of people were killed in Tolven.");
        JsonNode plain = figure(read(List.of(report.toString()), "--format", "jsonl"));
        JsonNode ruled = figure(read(List.of(report.toString()), "--format", "jsonl", "--vague", "acled"));
        assertThat(plain.get("low").isNull()).isTrue();
        assertThat(plain.get("readBy").isNull()).isTrue();
        assertThat(ruled.get("low").asInt()).isEqualTo(12);
        assertThat(ruled.get("qualifier").asText()).isEqualTo("vague");
        assertThat(ruled.get("readBy").asText()).isEqualTo("acled/2024-05");
        assertThat(read(List.of(report.toString()), "--vague", "guess").code()).isEqualTo(2);
    }

    private JsonNode figure(Run run) throws IOException {
        return json.readTree(run.out()).at("/figures/0");
    }

    @Test
    void goesOnAfterWhatCannotBeReadAndCountsIt() throws IOException {
        Path broken = Files.writeString(
                folder.resolve("broken.jsonl"), "{\"text\": \"Calm seas\\nNothing happened.\"}\n{\"text\": \n{}\n");
        Path whole =
                Files.writeString(folder.resolve("whole.txt"), "Storm\n\nThe mayor said that the pier was closed.");
        Run run = read(List.of(broken.toString(), folder.resolve("gone.txt").toString(), whole.toString()));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(4);
        assertThat(run.err())
                .contains("broken.jsonl:2: malformed: ", "broken.jsonl:3: malformed: ", "gone.txt: missing: ")
                .endsWith("2 reports read, 3 problems: 1 missing, 2 malformed" + System.lineSeparator());
        try (Ledger ledger = Ledger.openExisting(folder.resolve("ledger"))) {
            assertThat(ledger.readings()).hasSize(2);
        }
    }

    @Test
    void showsWhatWasReadToAPerson() throws IOException {
        Path file = Files.writeString(
                folder.resolve("pier.txt"), "Pier closed\n\nMayor Una Brask said that the pier was unsafe.\n");
        Run run = read(List.of(file.toString()), "--outlet", "The Ansel Lamp", "--published", "2025-02-04");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Pier closed", "The Ansel Lamp", "that the pier was unsafe");
    }

    @Test
    void storesNothingWhenToldSo() throws IOException {
        List<String> files = InventedReports.write(folder, 1, 1, 5);
        Run run = read(files, "--no-ledger", "--format", "jsonl");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isNotEmpty();
        assertThat(folder.resolve("ledger")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--outlets=x",
                "--published=yesterday",
                "--published=2025-02-31",
                "--format=xml",
                "--ledger=jdbc:h2:mem:sayso"
            })
    void refusesAWrongFlagBeforeAnythingIsRead(String flag) throws IOException {
        Run run = read(InventedReports.write(folder, 1, 1, 6), flag);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("sayso read --help").contains(flag.substring(0, flag.indexOf('=')));
        assertThat(folder.resolve("ledger")).doesNotExist();
    }

    @Test
    void namesTheFlagThatMayHaveBeenMeant() throws IOException {
        assertThat(read(List.of("x.txt"), "--publishd=2025-02-04").err()).contains("--published");
    }

    @Test
    void saysInOneSentenceThatTheLedgerCannotBeUsed() throws IOException {
        Files.writeString(folder.resolve("ledger"), "not a folder");
        Run run = read(InventedReports.write(folder, 1, 1, 7));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("sayso: ").contains("is not a ledger");
    }

    @Test
    void stopsWhenNobodyTakesTheOutput() throws IOException {
        List<String> files = InventedReports.write(folder, 1, 50, 8);
        StringWriter err = new StringWriter();
        List<String> arguments = arguments(files, "--format", "jsonl");
        int code = Main.run(
                new PrintWriter(new FullWriter()), new PrintWriter(err, true), arguments.toArray(String[]::new));
        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).isEqualToIgnoringNewLines("sayso: Standard output takes no more.");
    }

    /** A pipe whose reader has gone. */
    private static final class FullWriter extends Writer {

        @Override
        public void write(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("broken pipe");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private List<String> arguments(List<String> files, String... flags) {
        List<String> arguments = new ArrayList<>(List.of("read"));
        arguments.addAll(List.of(flags));
        if (Stream.of(flags).noneMatch(flag -> flag.startsWith("--ledger"))) {
            arguments.add("--ledger=" + folder.resolve("ledger"));
        }
        arguments.addAll(files);
        return arguments;
    }

    private Run read(List<String> files, String... flags) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(
                new PrintWriter(out),
                new PrintWriter(err, true),
                arguments(files, flags).toArray(String[]::new));
        return new Run(code, out.toString(), err.toString());
    }
}
