package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.report.Details;
import dev.sayso.report.Report;
import dev.sayso.text.Spans;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternStatementExtractorTest {

    private static final StatementExtractor EXTRACTOR = new PatternStatementExtractor();

    /** A report without headline. */
    static Report body(String text) {
        return Report.of(text, Details.NONE);
    }

    /** {@code source | cue | content} of each attribution. */
    private static List<String> read(String text) {
        return EXTRACTOR.extract(body(text)).stream()
                .map(a -> Spans.words(a.source(), text) + " | " + Spans.words(a.cue(), text) + " | "
                        + Spans.words(a.content(), text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                // direct speech, in every kind of quotation marks
                "\"The pumps have failed,\" Berg said.; Berg | said | \"The pumps have failed,\"",
                "“The pumps have failed,” said Anna Berg, the harbour master.; Anna Berg, the harbour master | said | “The pumps have failed,”",
                "''The pumps have failed again,'' she said.; she | said | ''The pumps have failed again,''",
                "‘The pumps have failed again,’ he told reporters on Friday.; he | told | ‘The pumps have failed again,’",
                "Berg wrote on Telegram on Tuesday: \"We are not going back there.\"; Berg | wrote | \"We are not going back there.\"",
                "\"Will they ever come back?\" Berg asked.; Berg | asked | \"Will they ever come back?\"",
                // split by a cue
                "\"We waited for hours,\" Berg said. \"Nobody came to help us.\"; Berg | said | \"We waited for hours,\" … \"Nobody came to help us.\"",
                "\"We waited,\" said Berg, \"and nobody came to help us.\"; Berg | said | \"We waited,\" … \"and nobody came to help us.\"",
                // indirect and mixed speech
                "The ministry said that the bridge was closed.; The ministry | said | that the bridge was closed",
                "Anna Berg, head of the port office, said the bridge was closed.; Anna Berg, head of the port office | said | the bridge was closed",
                "The bridge was closed, the ministry said on Monday.; the ministry | said | The bridge was closed",
                "The bridge, officials said, was closed.; officials | said | The bridge … was closed",
                "Berg told the Gazette that the bridge was closed.; Berg | told | that the bridge was closed",
                "Berg said the bridge was \"a death trap\" and should close.; Berg | said | the bridge was \"a death trap\" and should close",
                "According to the port office, the bridge was closed.; the port office | According to | the bridge was closed",
                "The bridge was closed, according to Anna Berg.; Anna Berg | according to | The bridge was closed",
                "The mayor, who took office in May, has repeatedly denied that money was missing.; The mayor, who took office in May | has repeatedly denied | that money was missing",
                "Norland and Sudria said on Friday that talks would resume.; Norland and Sudria | said | that talks would resume",
                "PORT SEL, Norland (WIRE) - Police said the road was open.; Police | said | the road was open"
            })
    void findsSourceCueAndContent(String text, String expected) {
        assertThat(read(text)).containsExactly(expected);
    }

    @Test
    void joinsAQuotationThatRunsOverParagraphs() {
        String text =
                "The port office said in a statement: \"The bridge was closed at noon.\n\"It will open when it is safe.\"";
        assertThat(read(text))
                .containsExactly(
                        "The port office | said | \"The bridge was closed at noon. … \"It will open when it is safe.\"");
    }

    @Test
    void givesASecondCueOfTheSentenceItsOwnContent() {
        assertThat(read("Berg said the bridge was closed, adding that it would open by noon."))
                .containsExactly("Berg | said | the bridge was closed", "Berg | adding | that it would open by noon");
    }

    @Test
    void doesNotTakeNounsForVerbs() {
        assertThat(read("The claims were lost in the mail and the reports burned."))
                .isEmpty();
    }

    @Test
    void leavesTermsInQuotationMarksToTheSentence() {
        assertThat(read("The so-called \"iron bridge\" is older than the town."))
                .isEmpty();
    }

    @Test
    void readsAHeadlineWithAColon() {
        String text = "Mayor: bridge was never safe\n\nThe town met on Monday.";
        Report report = Report.ofText(text, Details.NONE);
        assertThat(EXTRACTOR.extract(report).stream().map(a -> Spans.words(a.source(), text)))
                .containsExactly("Mayor");
    }

    @Test
    void tellsTheFormsApart() {
        assertThat(EXTRACTOR.extract(body("Berg said it was late.")).get(0).form())
                .isEqualTo(Form.INDIRECT);
        assertThat(EXTRACTOR
                        .extract(body("\"It was far too late,\" Berg said."))
                        .get(0)
                        .form())
                .isEqualTo(Form.DIRECT);
        assertThat(EXTRACTOR
                        .extract(body("Berg said it was \"late for us all\" by then."))
                        .get(0)
                        .form())
                .isEqualTo(Form.MIXED);
    }
}
