package dev.sayso.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.report.InputProblem.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeReports() throws IOException {
        Files.writeString(folder.resolve("one.txt"), "It is shut.");
        Files.writeString(folder.resolve("two.txt"), "It is open.");
    }

    private ReadInputs read(String table) throws IOException {
        return ReadInputs.of(Files.writeString(folder.resolve("list.csv"), table, StandardCharsets.UTF_8)
                .toString());
    }

    @Test
    void aRowSaysWhatTheFileDoesNot() throws IOException {
        Report report = read("""
                        Headline,path,published,outlet,url,notes
                        "Bridge shut, again",one.txt,2031-05-05,The Quay,https://quay.example/1,checked
                        """).onlyReport();

        assertThat(report.headline()).isEqualTo("Bridge shut, again");
        assertThat(report.headlineInText()).isFalse();
        assertThat(report.outlet()).isEqualTo("The Quay");
        assertThat(String.valueOf(report.published())).isEqualTo("2031-05-05");
        assertThat(report.url()).isEqualTo("https://quay.example/1");
        assertThat(report.path()).isEqualTo(folder.resolve("one.txt").toString());
    }

    @Test
    void tablesOfSpreadsheetsAreRead() throws IOException {
        ReadInputs read = read("\uFEFFpath;outlet\r\none.txt;The Quay\r\ntwo.txt;\r\n");

        assertThat(read.problems()).isEmpty();
        assertThat(read.reports()).extracting(Report::outlet).containsExactly("The Quay", null);
    }

    @Test
    void badRowsAreNamedByLineAndTheOthersAreRead() throws IOException {
        ReadInputs read = read("""
                path,headline,published
                none.txt,,
                one.txt,"Bridge shut
                and shut",
                two.txt,,soon
                ,Nothing,
                two.txt,Bridge, open,again
                one.txt,,
                two.txt,,2031-05-05
                """);

        assertThat(read.problems()).extracting(InputProblem::line).containsExactly(2L, 5L, 6L, 7L, 8L);
        assertThat(read.problems())
                .extracting(InputProblem::kind)
                .containsExactly(Kind.MISSING, Kind.MALFORMED, Kind.MALFORMED, Kind.MALFORMED, Kind.MALFORMED);
        assertThat(read.reports()).extracting(Report::text).containsExactly("It is shut.", "It is open.");
    }

    @Test
    void aTableWithoutPathsIsAProblem() throws IOException {
        InputProblem problem = read("file,outlet\none.txt,The Quay\n").onlyProblem();

        assertThat(problem.line()).isEqualTo(1);
        assertThat(problem.reason()).contains("path");
    }

    @Test
    void aColumnNamedTwiceIsAProblem() throws IOException {
        assertThat(read("path,outlet,outlet\none.txt,a,b\n").onlyProblem().line())
                .isEqualTo(1);
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsNamedByLine() throws IOException {
        ReadInputs read = read("path,headline\none.txt,Bridge shut\ntwo.txt,\"Bridge open\n");

        assertThat(read.reports()).hasSize(1);
        assertThat(read.onlyProblem().line()).isEqualTo(3);
    }

    @Test
    void anEmptyTableIsAProblem() throws IOException {
        assertThat(read("").onlyProblem().kind()).isEqualTo(Kind.EMPTY);
        assertThat(read("path,outlet\n").onlyProblem().kind()).isEqualTo(Kind.EMPTY);
    }
}
