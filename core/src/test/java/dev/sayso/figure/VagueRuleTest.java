package dev.sayso.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.figure.Figure.Qualifier;
import dev.sayso.report.Details;
import dev.sayso.report.Report;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VagueRuleTest {

    private final FigureFinder finder = new NewsFigureFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dozens of people were killed in Tolven.                   | 12
            Hundreds were killed in Tolven.                           | 100
            Tens of people were killed in Tolven.                     | 10
            Several people were killed in Tolven.                     |
            Scores of people were killed in Tolven.                   |
            Thousands of people were killed in Tolven.                |
            Hundreds of thousands of people were killed in Tolven.    |
            Several hundred people were killed in Tolven.             |
            Dozens of people were injured in Tolven.                  |
            """)
    void givesTheNumbersThatArePublishedAndNoOthers(String text, @Nullable BigDecimal number) {
        Figure words = only(finder.find(Report.ofText(text, Details.NONE), List.of()));
        assertThat(words.low()).isNull();
        assertThat(words.readBy()).isNull();
        Figure read = only(VagueRule.ACLED.read(List.of(words), text));
        assertThat(read.low()).isEqualTo(number);
        assertThat(read.high()).isEqualTo(number);
        assertThat(read.readBy()).isEqualTo(number == null ? null : "acled/2024-05");
        assertThat(read.qualifier()).isEqualTo(Qualifier.VAGUE);
        assertThat(read.span()).isEqualTo(words.span());
    }

    private static Figure only(List<Figure> figures) {
        assertThat(figures).hasSize(1);
        return figures.get(0);
    }
}
