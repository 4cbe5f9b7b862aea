package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyTableTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "Oslo, Norway, capital",
        "Norway's Foreign Ministry, Norway, ministry",
        "Norwegian Foreign Ministry, Norway, ministry",
        "the Norwegian government, Norway, government",
        "Ministry of Finance of Japan, Japan, ministry",
        "Foreign Ministry in Lima, Peru, ministry",
        "Brazilian embassy in Oslo, Brazil, embassy",
        "Sellmark's Trade Ministry, Sellmark, ministry",
        "White House, United States, seat of government",
        "Harbour Board's final report, Harbour Board, document",
    })
    void knowsCapitalsMinistriesAndSeatsOfGovernment(String who, String whom, String why) {
        assertThat(PartyTable.standard().whom(who)).contains(new PartyTable.Backing(whom, why));
    }

    @ParameterizedTest
    @CsvSource({
        "Ministry of Trade",
        "Norway",
        "Sellin Ministry Band",
        "the ferry's report",
        "Foreign Ministry in Sellin"
    })
    void knowsNobodyElse(String name) {
        assertThat(PartyTable.standard().whom(name)).isEmpty();
    }

    @Test
    void takesAUsersRowsBeforeItsOwn() throws Exception {
        PartyTable table = PartyTable.with(
                file(
                        "# mine\nHarbour Board\tNorland\tboard of the state\n\nOslo\tOslo\n{place}'s Harbour Office\t{place}\n"));
        assertThat(table.whom("the harbour board")).contains(new PartyTable.Backing("Norland", "board of the state"));
        assertThat(table.whom("Oslo")).isEmpty();
        assertThat(table.whom("Sellin's Harbour Office").orElseThrow().whom()).isEqualTo("Sellin");
        assertThat(table.whom("Paris").orElseThrow().whom()).isEqualTo("France");
    }

    @ParameterizedTest
    @CsvSource({
        "Harbour Board, two or three columns",
        "'Harbour Board\t', empty second column",
        "'\tNorland', empty first column",
        "'{town} council\t{town}', {town}",
        "'{place} council\tNorland', one placeholder",
    })
    void saysWhichFileAndLineAndWhy(String line, String why) throws IOException {
        Path file = file("# mine\n" + line + "\n");
        assertThatThrownBy(() -> PartyTable.with(file))
                .isInstanceOf(PartyTableException.class)
                .hasMessageContaining(file + ", line 2: ")
                .hasMessageContaining(why);
    }

    @Test
    void saysThatAFileIsMissingOrNoText() throws IOException {
        Path missing = folder.resolve("none.tsv");
        assertThatThrownBy(() -> PartyTable.with(missing)).hasMessageContaining("none.tsv: it cannot be read");
        Path binary = folder.resolve("binary.tsv");
        Files.write(binary, new byte[] {(byte) 0xff, (byte) 0xfe, 9});
        assertThatThrownBy(() -> PartyTable.with(binary)).hasMessageContaining("it is not UTF-8");
    }

    private Path file(String rows) throws IOException {
        return Files.writeString(folder.resolve("parties.tsv"), rows, StandardCharsets.UTF_8);
    }
}
