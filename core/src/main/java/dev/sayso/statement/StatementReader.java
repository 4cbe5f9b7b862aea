package dev.sayso.statement;

import dev.sayso.figure.Figure;
import dev.sayso.report.Report;
import dev.sayso.text.Span;
import dev.sayso.time.TimeMention;
import java.util.ArrayList;
import java.util.List;

/** Makes statements of attributions: who the source is, what it does with the content, when and through what. */
public final class StatementReader {

    private final StatementExtractor extractor;
    private final SourceIdentity identity = new SourceIdentity();

    public StatementReader(StatementExtractor extractor) {
        this.extractor = extractor;
    }

    /** The statements of a report in order of their contents. */
    public List<Statement> read(Report report, List<TimeMention> times, List<Figure> figures) {
        List<Attribution> attributions = extractor.extract(report);
        List<Source> sources = identity.resolve(report, attributions);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            statements.add(statement(report, attributions.get(i), sources.get(i), times, figures));
        }
        return List.copyOf(statements);
    }

    private static Statement statement(
            Report report, Attribution attribution, Source source, List<TimeMention> times, List<Figure> figures) {
        return new Statement(
                Statement.idOf(report.id(), attribution),
                source,
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
