package dev.sayso.statement;

import dev.sayso.figure.Figure;
import dev.sayso.report.Report;
import dev.sayso.text.Span;
import dev.sayso.time.TimeMention;
import java.util.List;

/** Makes statements of attributions: who the source is, what it does with the content, when and through what. */
public final class StatementReader {

    private final StatementExtractor extractor;

    public StatementReader(StatementExtractor extractor) {
        this.extractor = extractor;
    }

    /** The statements of a report in order of their contents. */
    public List<Statement> read(Report report, List<TimeMention> times, List<Figure> figures) {
        return extractor.extract(report).stream()
                .map(attribution -> statement(report, attribution, times, figures))
                .toList();
    }

    private static Statement statement(
            Report report, Attribution attribution, List<TimeMention> times, List<Figure> figures) {
        return new Statement(
                Statement.idOf(report.id(), attribution),
                new Source(attribution.source(), List.of(), Source.Kind.UNKNOWN, false),
                attribution.cue(),
                attribution.content(),
                attribution.form(),
                Stance.ASSERTS,
                List.of(),
                List.of(),
                null,
                null,
                figures.stream()
                        .filter(f -> inside(f.span(), attribution.content()))
                        .map(Figure::id)
                        .toList(),
                times.stream()
                        .filter(t -> inside(t.span(), attribution.content()))
                        .map(TimeMention::id)
                        .toList(),
                attribution.confidence(),
                attribution.by());
    }

    private static boolean inside(Span span, List<Span> content) {
        return content.stream().anyMatch(piece -> piece.overlaps(span));
    }
}
