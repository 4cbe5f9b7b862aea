package dev.sayso.statement;

import dev.sayso.figure.Figure;
import dev.sayso.report.Report;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import dev.sayso.time.TimeMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Makes a report's statements: an extractor's attributions, what parties did not answer, and what the outlet says
 * itself; then who each source is, what it does with the content, when and through what. Thread-safe.
 */
public final class StatementReader {

    private final StatementExtractor extractor;
    private final NonAnswers nonAnswers;
    private final QuotedThrough quotedThrough;
    private final Accounts accounts;
    private final InnerSayings inner;
    private final Rejoinders rejoinders;
    private final Stances stances;
    private final PersonWords people = PersonWords.load();
    private final SourceIdentity identity = new SourceIdentity();

    public StatementReader(StatementExtractor extractor) {
        CueTable table = CueTable.load();
        this.extractor = extractor;
        SourcePhrases sources = new SourcePhrases(table);
        this.nonAnswers = new NonAnswers(sources);
        this.quotedThrough = new QuotedThrough(sources);
        this.accounts = new Accounts(sources);
        this.inner = new InnerSayings(table, sources);
        this.rejoinders = Rejoinders.load(sources);
        this.stances = new Stances(table, rejoinders);
    }

    /** The statements of a report in order of their contents. */
    public List<Statement> read(Report report, List<TimeMention> times, List<Figure> figures) {
        List<Paragraph> paragraphs = Paragraph.of(report);
        List<Found> found = found(report, paragraphs, times, figures);
        List<Attribution> attributions = found.stream().map(Found::attribution).toList();
        List<Source> sources = sources(report, attributions);
        List<Span> sentences = sentences(paragraphs);
        List<Optional<Protection>> protections =
                Protections.of(report, identity::names).of(attributions, sources, sentences);
        Parts parts = new Parts(
                report,
                new Circumstances(report.text(), times, attributions),
                new Media(report),
                sentences,
                times,
                figures);
        List<Optional<Medium>> media = Media.carriedOn(
                report.text(),
                attributions,
                attributions.stream().map(parts::medium).toList());
        Chains chains = new Chains(report.text(), attributions, sources, media);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            statements.add(
                    parts.statement(found.get(i), sources.get(i), media.get(i), chains.of(i), protections.get(i)));
        }
        References references = new References(statements, report.text());
        return statements.stream()
                .map(s -> References.refers(s.stance()) ? s.about(references.of(s)) : s)
                .toList();
    }

    private List<Source> sources(Report report, List<Attribution> attributions) {
        List<Source> sources = new ArrayList<>(identity.resolve(report, attributions));
        for (int i = 0; i < sources.size(); i++) {
            if (attributions.get(i).form() == Form.OWN) {
                sources.set(i, SourceIdentity.outlet(report, List.of()));
            }
        }
        return sources;
    }

    /** An attribution and what its source does with the content. */
    private record Found(Attribution attribution, Stance stance) {}

    private List<Found> found(
            Report report, List<Paragraph> paragraphs, List<TimeMention> times, List<Figure> figures) {
        List<Found> found = new ArrayList<>();
        nonAnswers.find(report, paragraphs).forEach(n -> found.add(new Found(n.attribution(), n.stance())));
        Silences.find(paragraphs, report.text()).stream()
                .filter(n -> found.stream()
                        .noneMatch(f -> Spans.overlap(
                                f.attribution().cue(), n.attribution().cue())))
                .forEach(n -> found.add(new Found(n.attribution(), n.stance())));
        quotedThrough.find(paragraphs).forEach(a -> found.add(new Found(a, Stance.ASSERTS)));
        List<Span> taken =
                found.stream().flatMap(f -> f.attribution().cue().stream()).toList();
        List<Attribution> extracted = RunningQuotations.joined(paragraphs, extractor.extract(report));
        for (Attribution attribution : new Misreadings(report, sentences(paragraphs), people).mended(extracted)) {
            if (!Spans.overlap(attribution.cue(), taken)) {
                found.add(new Found(attribution, stances.of(attribution, report.text())));
            }
        }
        List<Span> cues =
                found.stream().flatMap(f -> f.attribution().cue().stream()).toList();
        accounts.find(paragraphs, figures).stream()
                .filter(a -> !Spans.overlap(a.cue(), cues))
                .forEach(a -> found.add(new Found(a, Stance.ASSERTS)));
        rejoinders.find(paragraphs, report.text()).stream()
                .filter(n -> found.stream().noneMatch(f -> touches(f.attribution(), n.attribution())))
                .forEach(n -> found.add(new Found(n.attribution(), n.stance())));
        inner.find(paragraphs, found.stream().map(Found::attribution).toList())
                .forEach(a -> found.add(new Found(a, stances.of(a, report.text()))));
        List<Attribution> credited = found.stream().map(Found::attribution).toList();
        OwnVoice.find(report.text(), paragraphs, credited, figures, times)
                .forEach(a -> found.add(new Found(a, Stance.ASSERTS)));
        found.sort(Comparator.comparing(f -> f.attribution().content().get(0)));
        return found;
    }

    /** Whether an attribution has a rejoinder's cue in its own cue or content. */
    private static boolean touches(Attribution attribution, Attribution rejoinder) {
        return Spans.overlap(attribution.cue(), rejoinder.cue())
                || Spans.overlap(attribution.content(), rejoinder.cue());
    }

    private static List<Span> sentences(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .flatMap(p -> p.sentences().stream().map(s -> s.in(p.units())))
                .toList();
    }

    /** What a report's statements are put together from. */
    private record Parts(
            Report report,
            Circumstances circumstances,
            Media media,
            List<Span> sentences,
            List<TimeMention> times,
            List<Figure> figures) {

        Statement statement(
                Found found,
                Source source,
                Optional<Medium> medium,
                List<String> chain,
                Optional<Protection> protection) {
            Attribution attribution = found.attribution();
            List<Span> content = attribution.content();
            Stance stance = Stances.by(source, found.stance(), attribution, report.text());
            return new Statement(
                    Statement.idOf(report.id(), attribution),
                    source,
                    attribution.cue(),
                    content,
                    attribution.form(),
                    stance,
                    List.of(),
                    Shades.of(attribution, stance, source.kind() == Source.Kind.OUTLET, report.text()),
                    medium.orElse(null),
                    chain,
                    attribution.form() == Form.OWN
                            ? null
                            : circumstances
                                    .said(attribution, sentence(attribution))
                                    .orElse(null),
                    figures.stream()
                            .filter(f -> inside(f.span(), content))
                            .map(Figure::id)
                            .toList(),
                    times.stream()
                            .filter(t -> inside(t.span(), content))
                            .map(TimeMention::id)
                            .toList(),
                    protection.orElse(null),
                    attribution.confidence(),
                    attribution.by());
        }

        Optional<Medium> medium(Attribution attribution) {
            return attribution.form() == Form.OWN ? Optional.empty() : media.of(attribution, sentence(attribution));
        }

        /** The sentence that the cue stands in. */
        private Span sentence(Attribution attribution) {
            return sentences.stream()
                    .filter(s -> s.overlaps(attribution.cue().get(0)))
                    .findFirst()
                    .orElse(Spans.hull(attribution.cue()));
        }
    }

    private static boolean inside(Span span, List<Span> content) {
        return content.stream().anyMatch(piece -> piece.overlaps(span));
    }
}
