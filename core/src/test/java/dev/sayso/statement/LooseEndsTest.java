package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooseEndsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Brun, who | Ada Brun",
                "the Orla council this | the Orla council",
                "A group of doctors in | A group of doctors",
                "three of the | three",
                "such as Jon Weir | Jon Weir",
                "some of whom | some of whom",
                "two boats, neither of which | two boats, neither of which",
                "who | who",
                "those who | those who",
                "a passer-by | a passer-by",
                "the Board of Trade, | the Board of Trade,",
            })
    void areTakenOffASource(String source, String without) {
        Span all = Span.of(0, source.length());
        assertThat(Spans.words(LooseEnds.off(List.of(all), source), source)).isEqualTo(without);
    }
}
