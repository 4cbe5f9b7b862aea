package dev.sayso.statement;

import dev.sayso.figure.Figure;
import dev.sayso.report.Report;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import dev.sayso.time.TimeMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes a report's statements: an extractor's attributions, what parties did not answer, and what the outlet says
 * itself; then who each source is, what it does with the content, when and through what. Thread-safe.
 */
public final class StatementReader {

    private final StatementExtractor extractor;
    private final NonAnswers nonAnswers;
    private final Stances stances;
    private final SourceIdentity identity = new SourceIdentity();

    public StatementReader(StatementExtractor extractor) {
        CueTable table = CueTable.load();
        this.extractor = extractor;
        this.nonAnswers = new NonAnswers(new SourcePhrases(table));
        this.stances = new Stances(table);
    }

    /** The statements of a report in order of their contents. */
    public List<Statement> read(Report report, List<TimeMention> times, List<Figure> figures) {
        List<Paragraph> paragraphs = Paragraph.of(report);
        List<Found> found = found(report, paragraphs, figures);
        List<Attribution> attributions = found.stream().map(Found::attribution).toList();
        List<Source> sources = identity.resolve(report, attributions);
        Circumstances circumstances = new Circumstances(report.text(), times);
        List<Span> sentences = sentences(paragraphs);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            statements.add(statement(report, found.get(i), sources.get(i), circumstances, sentences, times, figures));
        }
        return statements.stream()
                .map(s -> References.refers(s.stance()) ? s.about(References.of(s, statements, report.text())) : s)
                .toList();
    }

    /** An attribution and what its source does with the content. */
    private record Found(Attribution attribution, Stance stance) {}

    private List<Found> found(Report report, List<Paragraph> paragraphs, List<Figure> figures) {
        List<Found> found = new ArrayList<>();
        nonAnswers.find(paragraphs).forEach(n -> found.add(new Found(n.attribution(), n.stance())));
        List<Span> taken =
                found.stream().flatMap(f -> f.attribution().cue().stream()).toList();
        for (Attribution attribution : RunningQuotations.joined(paragraphs, extractor.extract(report))) {
            if (!Spans.overlap(attribution.cue(), taken)) {
                found.add(new Found(attribution, stances.of(attribution, report.text())));
            }
        }
        List<Attribution> credited = found.stream().map(Found::attribution).toList();
        OwnVoice.find(paragraphs, credited, figures).forEach(a -> found.add(new Found(a, Stance.ASSERTS)));
        found.sort(Comparator.comparing(f -> f.attribution().content().get(0)));
        return found;
    }

    private static List<Span> sentences(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .flatMap(p -> p.sentences().stream().map(s -> s.in(p.units())))
                .toList();
    }

    private static Statement statement(
            Report report,
            Found found,
            Source source,
            Circumstances circumstances,
            List<Span> sentences,
            List<TimeMention> times,
            List<Figure> figures) {
        Attribution attribution = found.attribution();
        boolean own = attribution.form() == Form.OWN;
        Span cueSentence = own
                ? Spans.hull(attribution.content())
                : sentences.stream()
                        .filter(s -> s.overlaps(attribution.cue().get(0)))
                        .findFirst()
                        .orElse(Spans.hull(attribution.cue()));
        return new Statement(
                Statement.idOf(report.id(), attribution),
                own ? SourceIdentity.outlet(report, List.of()) : source,
                attribution.cue(),
                attribution.content(),
                attribution.form(),
                found.stance(),
                List.of(),
                Hedges.in(attribution.content(), report.text()),
                own ? null : circumstances.medium(attribution, cueSentence).orElse(null),
                own ? null : circumstances.said(attribution, cueSentence).orElse(null),
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
