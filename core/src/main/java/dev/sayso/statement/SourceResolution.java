package dev.sayso.statement;

import dev.sayso.report.Report;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import dev.sayso.text.Token;
import dev.sayso.text.Tokens;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One report's resolution of sources, in the order in which they stand there; it remembers who spoke. */
final class SourceResolution {

    private final Report report;
    private final ReportSentences sentences;
    private final Parties parties;
    private final Antecedents antecedents;
    private final PartyPhrases phrases;
    private final Pronouns pronouns;
    private final Genders genders;
    private final UnnamedKinds unnamed;
    private final Leads leads;
    private final Speakers speakers = new Speakers();

    SourceResolution(Report report, States states, PersonWords people, NameFinder names, DescriptionFinder finder) {
        this.report = report;
        this.sentences = new ReportSentences(report);
        this.parties = Parties.of(report, names.find(sentences, report.text()), states, people);
        List<Description> described = finder.find(sentences, parties);
        Descriptions descriptions = new Descriptions(described, parties);
        this.genders = new Genders(described, people);
        this.unnamed = new UnnamedKinds(people);
        this.leads = new Leads(report, sentences, parties, people);
        this.antecedents = new Antecedents(sentences, parties, speakers, genders, people, new QuotedPlaces(report));
        this.pronouns = new Pronouns(report.text(), sentences, parties, antecedents);
        this.phrases = new PartyPhrases(
                report.text(),
                parties,
                states,
                people,
                new PartyDescriptions(
                        report,
                        parties,
                        states,
                        people,
                        descriptions,
                        antecedents,
                        new Documents(report.text(), sentences, speakers)));
    }

    /** The source of each attribution, in the same order. */
    List<Source> resolve(List<Attribution> attributions) {
        Source[] sources = new Source[attributions.size()];
        List<Integer> order = IntStream.range(0, sources.length)
                .boxed()
                .sorted(Comparator.comparing(i -> place(attributions.get(i))))
                .toList();
        for (int i : order) {
            sources[i] = resolve(attributions.get(i));
        }
        FirstPersons firstPersons = new FirstPersons(report.text(), attributions);
        for (int i : order) {
            int enclosing = firstPersons.speaker(i);
            if (enclosing >= 0) {
                Source speaker = sources[enclosing];
                sources[i] = new Source(sources[i].spans(), speaker.names(), speaker.kind(), speaker.named());
            }
        }
        return List.of(sources);
    }

    /** Who speaks for whom, as the report tells. */
    List<Representation> representations(States states, Roles roles) {
        return new RepresentationFinder(report.text(), sentences, parties, phrases, antecedents, states, roles).find();
    }

    private static int place(Attribution attribution) {
        return attribution.source().isEmpty() ? 0 : attribution.source().get(0).start();
    }

    private Source resolve(Attribution attribution) {
        List<Span> spans = attribution.source();
        if (spans.isEmpty()) {
            return Source.UNKNOWN;
        }
        Span whole = Spans.hull(spans);
        List<Token> tokens = trimmed(Tokens.of(report.text(), whole));
        if (tokens.isEmpty() || isAgentOfAnother(tokens, attribution)) {
            return new Source(spans, List.of(), Source.Kind.UNKNOWN, false);
        }
        Source source = pronouns.resolve(tokens, spans)
                .orElseGet(() -> SourceIdentity.isOutlet(report, whole)
                        ? SourceIdentity.outlet(report, spans)
                        : phrase(tokens, spans));
        speakers.add(source, gender(source, tokens));
        return source;
    }

    /** "A video seen by the Herald shows": who stands behind "by" right before an active cue is not its subject. */
    private boolean isAgentOfAnother(List<Token> tokens, Attribution attribution) {
        int end = tokens.get(tokens.size() - 1).span().end();
        return tokens.get(0).is("by")
                && attribution.cue().stream()
                        .anyMatch(c -> c.start() > end
                                && report.text().substring(end, c.start()).isBlank());
    }

    /** Without the marks around: "the minister," is said by whoever "the minister" is. */
    private static List<Token> trimmed(List<Token> tokens) {
        int from = 0;
        int to = tokens.size();
        while (from < to && !tokens.get(from).isWord()) {
            from++;
        }
        while (to > from
                && endsNoSource(tokens.get(to - 1))
                && (to - from > 1 || !tokens.get(from).isWord())) {
            to--;
        }
        return tokens.subList(from, to);
    }

    private static boolean endsNoSource(Token token) {
        return token.isWord() ? !token.isCapitalized() && Words.TIME_WORDS.contains(token.lower()) : !token.is(")");
    }

    private Source phrase(List<Token> tokens, List<Span> spans) {
        List<Party> found = isSeenDocument(tokens) ? List.of() : phrases.parties(tokens);
        if (found.isEmpty()) {
            found = leads.person(tokens).stream().toList();
        }
        if (found.isEmpty()) {
            return new Source(spans, List.of(), unnamed.of(tokens), false);
        }
        return new Source(
                spans, found.stream().map(Party::name).toList(), found.get(0).kind(), true);
    }

    /** "Video filmed by a passenger and seen by the Herald" is nobody's whom "by" names. */
    private static boolean isSeenDocument(List<Token> tokens) {
        boolean document = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("by")) {
                return document && Words.isParticiple(tokens.get(i - 1).lower());
            }
            if (token.isCapitalized() && i > 0 || NounPhrase.leavesNoun(token)) {
                return false;
            }
            document |= NameWords.DOCUMENTS.contains(token.lower());
        }
        return false;
    }

    private @Nullable Gender gender(Source source, List<Token> tokens) {
        @Nullable Gender told = genders.of(tokens);
        if (source.names().size() != 1) {
            return told;
        }
        Party party = new Party(source.names().get(0), source.kind());
        @Nullable Gender known = genders.of(party);
        if (known == null && told != null && tokens.size() == 1) {
            genders.learn(party, told);
        }
        return known == null ? told : known;
    }
}
