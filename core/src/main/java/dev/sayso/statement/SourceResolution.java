package dev.sayso.statement;

import dev.sayso.report.Report;
import dev.sayso.text.Sentences;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import dev.sayso.text.Token;
import dev.sayso.text.Tokens;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One report's resolution; it remembers who spoke, so that pronouns can mean them. */
final class SourceResolution {

    private static final Set<String> HE_OR_SHE = Set.of("he", "she", "his", "her", "him");
    private static final int NEAR = 60;
    private static final int SENTENCE_START = 12;
    private static final int FARTHEST_SUBJECT = 400;

    private final Report report;
    private final Parties parties;
    private final PartyPhrases phrases;
    private final List<Span> sentences;
    private @Nullable Source person;
    private @Nullable Source organization;

    SourceResolution(Report report, Parties parties, States states) {
        this.report = report;
        this.parties = parties;
        this.phrases = new PartyPhrases(report.text(), parties, states);
        this.sentences = Sentences.of(report.text());
    }

    Source resolve(Attribution attribution) {
        if (attribution.source().isEmpty()) {
            return Source.UNKNOWN;
        }
        Source source = resolve(attribution.source());
        if (source.kind() == Source.Kind.PERSON) {
            person = source;
        } else if (source.kind() != Source.Kind.UNKNOWN) {
            organization = source;
        }
        return source;
    }

    private Source resolve(List<Span> spans) {
        Span whole = Spans.hull(spans);
        List<Token> tokens = Tokens.of(report.text(), whole);
        if (tokens.isEmpty()) {
            return Source.UNKNOWN;
        }
        String first = tokens.get(0).lower();
        if (tokens.size() == 1 && (Words.SUBJECT_PRONOUNS.contains(first) || HE_OR_SHE.contains(first))) {
            return pronoun(first, spans, whole);
        }
        if (isOutlet(whole)) {
            return SourceIdentity.outlet(report, spans);
        }
        List<Parties.Party> several = phrases.coordinated(tokens);
        if (several.size() > 1) {
            LinkedHashSet<String> all = new LinkedHashSet<>();
            several.forEach(p -> all.add(p.name()));
            return new Source(spans, List.copyOf(all), several.get(0).kind(), true);
        }
        return phrases.party(tokens)
                .map(p -> new Source(spans, List.of(p.name()), p.kind(), true))
                .orElseGet(() -> new Source(spans, List.of(), PartyPhrases.unnamedKind(tokens), false));
    }

    private boolean isOutlet(Span whole) {
        String outlet = Objects.requireNonNullElse(report.outlet(), "");
        String words = whole.in(report.text());
        String name = withoutArticle(words).toLowerCase(Locale.ROOT);
        String full = withoutArticle(outlet).toLowerCase(Locale.ROOT);
        boolean shortened = Character.isUpperCase(withoutArticle(words).codePointAt(0)) && full.endsWith(" " + name);
        return !outlet.isBlank() && !name.isBlank() && (name.equals(full) || shortened);
    }

    private Source pronoun(String pronoun, List<Span> spans, Span place) {
        if (pronoun.equals("who")) {
            Optional<Parties.Party> before = parties.nearestBefore(place.start(), NEAR);
            return before.map(p -> new Source(spans, List.of(p.name()), p.kind(), true))
                    .orElse(new Source(spans, List.of(), Source.Kind.PERSON, false));
        }
        if (HE_OR_SHE.contains(pronoun)) {
            return antecedent(spans, place);
        }
        boolean plural = pronoun.equals("they") || pronoun.equals("we");
        if (plural || pronoun.equals("it")) {
            @Nullable Source last = organization;
            if (last != null) {
                return new Source(spans, last.names(), last.kind(), last.named());
            }
            return new Source(spans, List.of(), plural ? Source.Kind.GROUP : Source.Kind.UNKNOWN, false);
        }
        return new Source(spans, List.of(), Source.Kind.PERSON, false);
    }

    /** The person who spoke last, or a person named since. */
    private Source antecedent(List<Span> spans, Span place) {
        if (unnamedSubjectBefore(place)) {
            return new Source(spans, List.of(), Source.Kind.PERSON, false);
        }
        Optional<Parties.Party> named = parties.lastPersonBefore(place.start());
        @Nullable Source speaker = person;
        if (speaker != null) {
            int spoke = Spans.hull(speaker.spans()).start();
            boolean namedSince = parties.anyBetween(
                    spoke + 1,
                    place.start(),
                    m -> parties.party(m).kind() == Source.Kind.PERSON && startsSentenceBefore(m, place));
            if (!namedSince) {
                return new Source(spans, speaker.names(), Source.Kind.PERSON, speaker.named());
            }
        }
        return named.map(p -> new Source(spans, List.of(p.name()), Source.Kind.PERSON, true))
                .orElse(new Source(spans, List.of(), Source.Kind.PERSON, false));
    }

    /** Whether the sentence before the pronoun's is about one unnamed person: "The sailor was seen boarding." */
    private boolean unnamedSubjectBefore(Span place) {
        int at = Collections.binarySearch(sentences, Span.of(place.start(), Integer.MAX_VALUE));
        int own = -at - 2; // the sentence that the pronoun stands in
        if (own < 1) {
            return false;
        }
        Span sentence = sentences.get(own - 1);
        boolean named = parties.in(sentence).stream()
                .anyMatch(m -> parties.party(m).kind() == Source.Kind.PERSON && !m.possessive());
        List<Token> tokens = Tokens.of(report.text(), sentence);
        return !named && tokens.stream().limit(SENTENCE_START).anyMatch(t -> NameWords.ONE_PERSON.contains(t.lower()));
    }

    /** Whether a name is the likely subject of the sentence before the pronoun, or of its own. */
    private boolean startsSentenceBefore(NameMention mention, Span place) {
        if (mention.span().end() > place.start()) {
            return false;
        }
        String between = report.text().substring(mention.span().start(), place.start());
        int lineStart = report.text().lastIndexOf('\n', mention.span().start()) + 1;
        String before = report.text().substring(lineStart, mention.span().start());
        boolean opens = before.isBlank() || before.matches("(?s).*[.!?]['\"”’]*\\s+(?:\\S+\\s+){0,2}");
        return opens && between.length() < FARTHEST_SUBJECT;
    }

    private static String withoutArticle(String name) {
        return name.strip().replaceFirst("(?i)^the ", "");
    }
}
