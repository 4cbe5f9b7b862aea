package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.report.Details;
import dev.sayso.report.Report;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnnxStatementExtractorTest {

    private static final StatementExtractor EXTRACTOR = OnnxStatementExtractor.load();

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
                "\"The pumps have failed,\" Berg said.; Berg | said | \"The pumps have failed,\"",
                "“The pumps have failed,” said Anna Berg, the harbour master.; Anna Berg, the harbour master | said | “The pumps have failed,”",
                "''The pumps have failed again,'' she said.; she | said | ''The pumps have failed again,''",
                "The ministry said that the bridge was closed.; The ministry | said | that the bridge was closed",
                "The bridge was closed, the ministry said on Monday.; the ministry | said | The bridge was closed",
                "According to the port office, the bridge was closed.; the port office | According to | the bridge was closed",
            })
    void findsSourceCueAndContent(String text, String expected) {
        assertThat(read(text)).containsExactly(expected);
    }

    @Test
    void findsNothingWhereNobodySaysAnything() {
        assertThat(read("The so-called \"iron bridge\" is older than the town."))
                .isEmpty();
        assertThat(EXTRACTOR.extract(body(""))).isEmpty();
        assertThat(EXTRACTOR.extract(body("\u0301\u200b \n\n"))).isEmpty();
    }

    @Test
    void readsEveryParagraphOfALongReport() {
        String paragraph = "“The pumps have failed,” Anna Berg said on Monday.\n\n";
        String text = paragraph.repeat(200);
        assertThat(EXTRACTOR.extract(body(text))).hasSize(200);
    }

    @Test
    void givesTheSameOnAnyNumberOfThreads() throws InterruptedException, ExecutionException {
        List<Report> reports = IntStream.range(0, 12)
                .mapToObj(i -> body(("“We saw " + i + " boats,” Berg said. The navy denied it.\n").repeat(3 + 9 * i)))
                .toList();
        List<List<Attribution>> alone = reports.stream().map(EXTRACTOR::extract).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Attribution>>> found = reports.stream()
                    .map(report -> threads.submit(() -> EXTRACTOR.extract(report)))
                    .toList();
            for (int i = 0; i < reports.size(); i++) {
                assertThat(found.get(i).get()).isEqualTo(alone.get(i));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void tellsTheFormsApart() {
        assertThat(form("Berg said that it was late.")).isEqualTo(Form.INDIRECT);
        assertThat(form("\"It was far too late,\" Berg said.")).isEqualTo(Form.DIRECT);
        assertThat(form("Berg said it was \"late for us all\" by then.")).isEqualTo(Form.MIXED);
    }

    @Test
    void keepsSpansInsideTextsBeyondTheBasicPlane() {
        String text = "🚢 “The 🚢 has sailed,” Berg said. 🚢";
        Attribution found = EXTRACTOR.extract(body(text)).get(0);
        assertThat(Spans.words(found.content(), text)).isEqualTo("“The 🚢 has sailed,”");
        assertThat(found.content())
                .allSatisfy(
                        s -> assertThat(Span.of(0, text.length()).contains(s)).isTrue());
    }

    private static Form form(String text) {
        return EXTRACTOR.extract(body(text)).get(0).form();
    }
}
