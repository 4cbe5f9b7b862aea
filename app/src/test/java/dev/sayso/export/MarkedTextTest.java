package dev.sayso.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.export.MarkedText.Paragraph;
import dev.sayso.export.MarkedText.Piece;
import dev.sayso.report.Details;
import dev.sayso.report.Passage;
import dev.sayso.report.Report;
import dev.sayso.statement.Attribution;
import dev.sayso.statement.Form;
import dev.sayso.statement.Shades;
import dev.sayso.statement.Source;
import dev.sayso.statement.Stance;
import dev.sayso.statement.Statement;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void cutsWhereOneStatementStandsInAnother() {
        Report report = report("Fog\n\nAda said Bo knew of it.");
        MarkedText text = MarkedText.of(
                report,
                List.of(
                        statement("a", List.of(Span.of(5, 8)), List.of(Span.of(14, 27))),
                        statement("b", List.of(Span.of(14, 16)), List.of(Span.of(22, 27)))));
        assertThat(text.paragraphs().get(0).pieces())
                .extracting(p -> p.text() + " | " + p.classes())
                .containsExactly(
                        "Ada | s s1", " said  | ", "Bo | c c1 s s2", " knew  | c c1", "of it | c c1 c2", ". | ");
        assertThat(text.paragraphs().get(0).pieces().get(4).starts())
                .extracting(MarkedText.Start::anchor)
                .containsExactly("w-b");
    }

    @Test
    void keepsEveryCharacterAndMarksTheStartOfEveryStatementOnce() {
        Random random = new Random(7);
        Report report = report("Head line\n\nOne two three.\r\n\nFour \uD83D\uDE80 five, six.\n  Seven.\n");
        for (int round = 0; round < 300; round++) {
            List<Statement> statements = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                statements.add(statement(
                        "id" + i, List.of(any(random, report)), List.of(any(random, report), any(random, report))));
            }
            MarkedText text = MarkedText.of(report, statements);
            List<Paragraph> all = new ArrayList<>(text.headline());
            all.addAll(text.paragraphs());
            assertThat(all.stream().map(MarkedTextTest::words))
                    .containsExactlyElementsOf(Passage.of(report).stream()
                            .map(p -> p.span().in(report.text()))
                            .toList());
            assertThat(all.stream().flatMap(p -> p.pieces().stream()).flatMap(p -> p.starts().stream()))
                    .hasSize(6)
                    .doesNotHaveDuplicates();
        }
    }

    private static String words(Paragraph paragraph) {
        return paragraph.pieces().stream().map(Piece::text).collect(Collectors.joining());
    }

    /** A span that begins and ends inside words, and so never holds white space alone. */
    private static Span any(Random random, Report report) {
        List<Passage> passages = Passage.of(report);
        Span first = passages.get(random.nextInt(passages.size())).span();
        int start = first.start() + random.nextInt(first.length());
        return Span.of(start, start + 1 + random.nextInt(report.text().length() - start));
    }

    private static Report report(String text) {
        return Report.ofText(text, Details.NONE);
    }

    private static Statement statement(String id, List<Span> source, List<Span> content) {
        Attribution attribution = new Attribution(source, List.of(), content, Form.INDIRECT, 1, "hand");
        Source party = new Source(attribution.source(), List.of(), Source.Kind.UNKNOWN, false);
        return new Statement(
                id,
                party,
                attribution.cue(),
                attribution.content(),
                attribution.form(),
                Stance.ASSERTS,
                List.of(),
                Shades.NONE,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                attribution.confidence(),
                attribution.by());
    }
}
