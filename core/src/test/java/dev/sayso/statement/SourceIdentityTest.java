package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.text.Span;
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
                "The head of the Harbour Authority, Mr. Olen Dahl, said it was over.; Olen Dahl",
                "Olen Dahl, Chairman and Chief Executive of Blue Line, said it was over.; Olen Dahl",
                "A man named Olen Dahl said it was over.; Olen Dahl",
                "A sailor who swam ashore said it was over. Olen Dahl, 41, was alone.; Olen Dahl",
                "Blue Line met at noon. A man who answered the telephone at Blue Line said it was over.; Blue Line",
                "A film shows a man who gives his name as Olen Dahl. \"I am well,\" he said.; Olen Dahl",
                "Figures in the port authority's register show that it was over.; port authority's register",
                "Blue Line Ltd closed the company's quay. A boat of the tour company Red Rope left. The company said it was over.; Blue Line Ltd",
                "Olen Dahl, a joiner and captain of the port's rowing club, said it was over.; Olen Dahl",
                "A spokesman for the Berg campaign said it was over.; Berg campaign",
                "The charity Blue Lamp met at noon. A spokesman for the charity said it was over.; Blue Lamp",
                "The Harbour Authority met at noon. A spokesman said it was over.; Harbour Authority",
                // short names
                "Liv M. Holm arrived at noon. Liv Holm said it was over.; Liv M. Holm",
                "Olen Dahl arrived at noon. Olen said it was over.; Olen Dahl",
                "Skerrin Harbour Guard boats left at noon. The Harbour Guard said it was over.; Skerrin Harbour Guard",
                "Liv Holm met Per Holm at noon. Mrs Holm said it was over.; Liv Holm",
                "Liv Holm arrived at noon. Holm said it was over.; Liv Holm",
                "The Marine Accident Board (MAB) met at noon. The MAB said it was over.; Marine Accident Board",
                // pronouns
                "Liv Holm said it had begun. She said it was over.; Liv Holm",
                "The Marine Accident Board said it had begun. It said it was over.; Marine Accident Board",
                "Anna Holm met Per Dahl at noon. He said it was over.; Per Dahl",
                "Liv Holm said it had begun. Per Dahl was late. She said it was over.; Liv Holm",
                "The Blue Trust said it had begun. Liv Holm was late. It said it was over.; Blue Trust",
                // roles and descriptions
                "Olen Dahl, minister of transport for Norway, left at noon. Norway's transport minister said it was over.; Olen Dahl",
                "The mayor, Olen Dahl, met Per Holm, a former mayor of Lund. The mayor said it was over.; Olen Dahl",
                "Union boss Olen Dahl met Per Holm. The head of the union said it was over.; Olen Dahl",
                "The council met Vinge, a maker of pumps, at noon. The pump maker said it was over.; Vinge",
                "The Harbour Authority said in a first report that it had begun. The report said it was over.; Harbour Authority's first report",
                "The ferry's manifest said it was over.; ferry's manifest",
                "The coast guard said it was over.; coast guard",
                "The Norwegian seafarers' union said it was over.; Norwegian seafarers' union",
                "Prime Minister Liv Holm arrived at noon. The prime minister said it was over.; Liv Holm",
                "The Civil Aviation Agency met at noon. The agency said it was over.; Civil Aviation Agency",
                "Chile's State Intelligence Service met at noon. The spy agency said it was over.; State Intelligence Service",
                "Chile's spy agency said it was over. Chile's State Intelligence Service met at noon.; State Intelligence Service",
                // governments
                "Oslo said it was over.; Norway",
                "Neither Oslo nor Santiago has confirmed the talks.; Norway,Chile",
                "The Norwegian government said it was over.; Norway",
                "Norway was calm. The government said it was over.; Norway",
                "The Foreign Ministry in Oslo said it was over.; Norway's Foreign Ministry",
                // several
                "The two rivals, Liv Holm and Per Dahl, said it was over.; Liv Holm,Per Dahl"
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
                "A schoolgirl, whom the Evening Post is not naming, said it was over.",
                "A sailor was led away on Monday. He said it was over.",
                "The family of the ship's engineer, Olen Dahl, said it was over.",
                "Norwegians said it was over.",
                "Dozens of shipyards, including Vinge Works, said it was over.",
                "Two Holm supporters said it was over.",
                "A Norwegian Democrat said it was over."
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
    void takesNoPronounForSomebodyOfTheOtherSex() {
        assertThat(last("Mr Dahl arrived at noon. She said it was over.")).isEmpty();
    }

    @Test
    void takesNobodyWhomAQuotationNamesForTheSpeaker() {
        List<Source> sources =
                sources("\"Per Dahl should have come to the harbour,\" a sailor said. He said it was over.");
        assertThat(sources.get(sources.size() - 1).names()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Norwegian Prime Minister Anna May; Anna May",
                "The Ministry of Trade and Industry; Ministry of Trade and Industry",
                "Olen Dahl and two other captains; Olen Dahl",
                "Olen Dahl, a captain in Oslo, who was late,; Olen Dahl"
            })
    void readsTheWholePhraseThatIsTheSource(String source, String name) {
        String text = source + " said it was over.";
        var report = OnnxStatementExtractorTest.body(text);
        var attribution = attribution(text, source, "it was over");
        assertThat(new SourceIdentity()
                        .resolve(report, List.of(attribution))
                        .get(0)
                        .names())
                .containsExactly(name);
    }

    @Test
    void takesARelativePronounForTheNameBeforeIt() {
        String text = "Olen Dahl, who said it was over, was late.";
        var report = OnnxStatementExtractorTest.body(text);
        var attribution = attribution(text, "who", "it was over");
        assertThat(new SourceIdentity()
                        .resolve(report, List.of(attribution))
                        .get(0)
                        .names())
                .containsExactly("Olen Dahl");
    }

    @Test
    void takesAClauseForTheNameBeforeIt() {
        String text = "Olen Dahl, who leads the inquiry, said it was over.";
        assertThat(names(text, "who leads the inquiry")).containsExactly("Olen Dahl");
    }

    @Test
    void takesNobodyBehindByForTheSubject() {
        String text = "A video seen by Olen Dahl said it was over.";
        assertThat(names(text, "by Olen Dahl")).isEmpty();
    }

    private static List<String> names(String text, String source) {
        Marked marked = Marked.of(text);
        return new SourceIdentity()
                .resolve(marked.report(), List.of(marked.attribution(source, "said", "it was over")))
                .get(0)
                .names();
    }

    @Test
    void takesWhoSaysIForTheSpeakerOfTheWords() {
        String text = "\"We stayed and I said it was over,\" Liv Holm said.";
        var report = OnnxStatementExtractorTest.body(text);
        var whole = attribution(text, "Liv Holm", "We stayed and I said it was over");
        var inner = attribution(text, "I", "it was over");
        assertThat(new SourceIdentity()
                        .resolve(report, List.of(whole, inner))
                        .get(1)
                        .names())
                .containsExactly("Liv Holm");
    }

    private static Attribution attribution(String text, String source, String content) {
        return new Attribution(
                List.of(span(text, source)), List.of(), List.of(span(text, content)), Form.DIRECT, 1, "test");
    }

    private static Span span(String text, String words) {
        int at = text.indexOf(words);
        return Span.of(at, at + words.length());
    }

    @Test
    void knowsByATitleThatAnotherWithTheSurnameIsMeant() {
        assertThat(last("Anna Holm arrived at noon. Mr Holm said it was over.")).containsExactly("Holm");
    }

    @Test
    void namesSeveralSourcesOfOneStatement() {
        Source source = sources("Norway and Chile said talks would resume.").get(0);
        assertThat(source.names()).containsExactly("Norway", "Chile");
        assertThat(source.kind()).isEqualTo(Source.Kind.STATE);
    }
}
