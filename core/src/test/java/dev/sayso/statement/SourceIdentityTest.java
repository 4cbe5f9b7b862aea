package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceIdentityTest {

    private static final StatementExtractor EXTRACTOR = OnnxStatementExtractor.load();

    private static List<Source> sources(String text) {
        var report = OnnxStatementExtractorTest.body(text);
        return new SourceIdentity().resolve(report, EXTRACTOR.extract(report));
    }

    /** The names of the last source in the text. */
    private static List<String> last(String text) {
        List<Source> sources = sources(text);
        return sources.get(sources.size() - 1).names();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // names, with titles, roles and appositions
                "Norwegian President Liv Holm said it was over.; Liv Holm",
                "The captain's lawyer, Sanna Reve, said it was over.; Sanna Reve",
                "Anna Berg, head of the Harbour Authority, said it was over.; Anna Berg",
                "Head of the Harbour Authority Anna Berg said it was over.; Anna Berg",
                "A spokesman for the Harbour Authority said it was over.; Harbour Authority",
                "Norway's Civil Aviation Agency said it was over.; Civil Aviation Agency",
                "Norway's Foreign Ministry said it was over.; Norway's Foreign Ministry",
                // short names
                "Liv Holm arrived at noon. Holm said it was over.; Liv Holm",
                "The Marine Accident Board (MAB) met at noon. The MAB said it was over.; Marine Accident Board",
                // pronouns
                "Liv Holm said it had begun. She said it was over.; Liv Holm",
                "The Marine Accident Board said it had begun. It said it was over.; Marine Accident Board",
                // roles and descriptions
                "Prime Minister Liv Holm arrived at noon. The prime minister said it was over.; Liv Holm",
                "The Civil Aviation Agency met at noon. The agency said it was over.; Civil Aviation Agency",
                "Chile's State Intelligence Service met at noon. The spy agency said it was over.; State Intelligence Service",
                "Chile's spy agency said it was over. Chile's State Intelligence Service met at noon.; State Intelligence Service",
                // governments
                "Oslo said it was over.; Norway",
                "Neither Oslo nor Santiago has confirmed the talks.; Norway,Chile",
                "The Norwegian government said it was over.; Norway"
            })
    void saysWhoTheSourceIs(String text, String names) {
        assertThat(last(text)).containsExactly(names.split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A senior official, speaking on condition of anonymity, said it was over.",
                "Two officials said it was over.",
                "He said it was over.",
                "The agency said it was over.",
                "A colleague of its spokeswoman, Petra Holm, said it was over.",
                "A sailor was led away on Monday. He said it was over."
            })
    void leavesTheUnnamedUnnamed(String text) {
        Source source = sources(text).get(0);
        assertThat(source.names()).isEmpty();
        assertThat(source.named()).isFalse();
    }

    @Test
    void doesNotMakeTwoPeopleWithOneSurnameOne() {
        List<Source> sources = sources("Liv Holm met Per Holm on Monday. Holm said it was over.");
        assertThat(sources.get(0).names()).containsExactly("Holm");
    }

    @Test
    void namesSeveralSourcesOfOneStatement() {
        Source source = sources("Norway and Chile said talks would resume.").get(0);
        assertThat(source.names()).containsExactly("Norway", "Chile");
        assertThat(source.kind()).isEqualTo(Source.Kind.STATE);
    }
}
