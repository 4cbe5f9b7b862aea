package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.report.Report;
import dev.sayso.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a text holds, its statements lie inside it and reading ends. */
class HostileTextTest {

    private static final StatementReader READER = new StatementReader(OnnxStatementExtractor.load());
    private static final List<String> PIECES = List.of(
            "said",
            "Berg",
            "\"",
            "“",
            "”",
            "''",
            "‘",
            "’",
            "'",
            ",",
            ".",
            ":",
            "\n",
            "\r\n",
            " ",
            "told",
            "the",
            "according to",
            "(",
            ")",
            "has not confirmed",
            "neither",
            "nor",
            "🚢",
            "\uD83D",
            "\u202E",
            "and",
            "who",
            "Norway's",
            "police",
            "for comment",
            "contacted",
            "-",
            "—",
            "he",
            "it was late",
            "U.S.",
            "\u0000",
            "<b>");

    @RepeatedTest(300)
    void everySpanLiesInsideTheText(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(3) > 0 ? " " : "");
        }
        Report report = OnnxStatementExtractorTest.body(text.toString());
        for (Statement statement : READER.read(report, List.of(), List.of())) {
            Stream.of(statement.content(), statement.cue(), statement.source().spans(), statement.hedges())
                    .flatMap(List::stream)
                    .forEach(span -> assertInside(span, report.text()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "“said ",
                "Berg said ",
                "( ",
                "neither nor ",
                "Berg, the mayor, ",
                "'",
                "has not confirmed "
            })
    void endsSoonOnOneLongLine(String piece) {
        Report report = OnnxStatementExtractorTest.body(piece.repeat(40_000 / piece.length()));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> READER.read(report, List.of(), List.of()));
    }

    private static void assertInside(Span span, String text) {
        assertThat(span.start()).isBetween(0, text.length());
        assertThat(span.end()).isBetween(span.start(), text.length());
        assertThat(span.isEmpty()).isFalse();
    }
}
