package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds whom a pronoun takes up: going back sentence by sentence, who spoke or what the sentence is about, of the right
 * kind and sex.
 */
final class Antecedents {

    private static final int FARTHEST_PERSON = 6;
    private static final int FARTHEST_BODY = 3;
    private static final int SUBJECT_BEGINS = 12;
    private static final int UNNAMED_WITHIN = 8;
    private static final int LONGEST_NOUN = 4;
    /** Words before "as" and a name. */
    private static final Set<String> GIVEN_AS = Set.of("name", "himself", "herself", "themselves", "identified");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "one", "another");

    private final ReportSentences sentences;
    private final Parties parties;
    private final Speakers speakers;
    private final Genders genders;
    private final PersonWords people;
    private final QuotedPlaces quoted;

    Antecedents(
            ReportSentences sentences,
            Parties parties,
            Speakers speakers,
            Genders genders,
            PersonWords people,
            QuotedPlaces quoted) {
        this.sentences = sentences;
        this.parties = parties;
        this.speakers = speakers;
        this.genders = genders;
        this.people = people;
        this.quoted = quoted;
    }

    /** Whom "he" or "she" means at a place in the text: a source to be named after; empty where nobody is in sight. */
    Optional<Source> person(Gender gender, int at) {
        int own = sentences.at(at);
        for (int i = own; i >= 0 && i >= own - FARTHEST_PERSON; i--) {
            Span before = before(i, at);
            Optional<Source> speaker = speakers.last(
                    before,
                    s -> s.source().kind() == Source.Kind.PERSON && isOne(s.source()) && gender.mayBe(s.gender()));
            if (speaker.isPresent()) {
                return speaker;
            }
            Optional<Party> subject =
                    subject(i, at, p -> p.kind() == Source.Kind.PERSON && gender.mayBe(genders.of(p)));
            if (subject.isPresent()) {
                return subject.map(p -> named(before, p));
            }
            Optional<Party> introduced = introduced(i, at, gender);
            if (introduced.isPresent()) {
                return introduced.map(p -> named(before, p));
            }
            Optional<Source> perhaps = speakers.last(before, s -> mayBePerson(s.source()) && gender.mayBe(s.gender()));
            if (perhaps.isPresent()) {
                return perhaps;
            }
            if (i < own && hasUnnamedSubject(i, gender)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What "it" or "the company" means at a place in the text. */
    Optional<Source> body(int at, Predicate<Source> test) {
        int own = sentences.at(at);
        for (int i = own; i >= 0 && i >= own - FARTHEST_BODY; i--) {
            Span before = before(i, at);
            Optional<Source> speaker = speakers.last(before, s -> isBody(s.source()) && test.test(s.source()));
            if (speaker.isPresent()) {
                return speaker;
            }
            Optional<Party> subject = subject(
                    i, at, p -> p.kind() != Source.Kind.UNKNOWN && p.mayBeBody() && test.test(named(before, p)));
            if (subject.isPresent()) {
                return subject.map(p -> named(before, p));
            }
        }
        return Optional.empty();
    }

    /** The one organization that its sentence names before "the company". */
    Optional<Party> bodyInSentence(int at) {
        int own = sentences.at(at);
        List<Party> found = own < 0
                ? List.of()
                : parties.in(before(own, at)).stream()
                        .map(parties::party)
                        .filter(p -> p.kind() == Source.Kind.ORGANIZATION || p.kind() == Source.Kind.UNKNOWN)
                        .distinct()
                        .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whom "they" means at a place in the text: those who spoke last of what may be several. */
    Optional<Source> several(int at) {
        int own = sentences.at(at);
        for (int i = own; i >= 0 && i >= own - FARTHEST_BODY; i--) {
            Optional<Source> speaker = speakers.last(before(i, at), s -> areSeveral(s.source()));
            if (speaker.isPresent()) {
                return speaker;
            }
        }
        return Optional.empty();
    }

    private Span before(int sentence, int at) {
        Span span = sentences.span(sentence);
        return Span.of(span.start(), Math.max(span.start(), Math.min(span.end(), at)));
    }

    private static Source named(Span place, Party party) {
        return new Source(List.of(place), List.of(party.name()), party.kind(), true);
    }

    private static boolean isOne(Source source) {
        return source.names().size() < 2;
    }

    private boolean mayBePerson(Source source) {
        return source.names().size() == 1
                && parties.mayBePerson(new Party(source.names().get(0), source.kind()));
    }

    private static boolean isBody(Source source) {
        boolean fits = source.kind() != Source.Kind.PERSON
                && source.kind() != Source.Kind.GROUP
                && (source.kind() != Source.Kind.UNKNOWN || source.named());
        return fits && source.names().size() < 2;
    }

    private static boolean areSeveral(Source source) {
        return source.names().size() > 1
                || source.kind() == Source.Kind.GROUP
                || source.kind() == Source.Kind.ORGANIZATION
                || source.kind() == Source.Kind.STATE;
    }

    /** The party that opens a sentence, unless it only says whose something is. */
    private Optional<Party> subject(int sentence, int at, Predicate<Party> test) {
        List<Token> tokens = sentences.tokens(sentence);
        for (NameMention mention : parties.in(before(sentence, at))) {
            int first = sentences.tokenAt(sentence, mention.span().start());
            int next = sentences.tokenAt(sentence, mention.span().end());
            if (first > SUBJECT_BEGINS) {
                return Optional.empty();
            }
            boolean governed = first > 0
                    && Words.PREPOSITIONS.contains(tokens.get(first - 1).lower());
            boolean modifies = mention.possessive()
                    || next < tokens.size() && isNoun(tokens.get(next).lower());
            boolean outOfReach = quoted.contains(mention.span().start()) && !quoted.contains(at);
            if (!governed && !modifies && !outOfReach && test.test(parties.party(mention))) {
                return Optional.of(parties.party(mention));
            }
        }
        return Optional.empty();
    }

    /** The person whom a sentence introduces: "a man named Olen Dahl", "who gives her name as Anna Berg". */
    private Optional<Party> introduced(int sentence, int at, Gender gender) {
        List<Token> tokens = sentences.tokens(sentence);
        return parties.in(before(sentence, at)).stream()
                .filter(m -> !m.possessive())
                .filter(m -> isIntroduced(
                        tokens, sentences.tokenAt(sentence, m.span().start())))
                .map(parties::party)
                .filter(p -> p.kind() == Source.Kind.PERSON && gender.mayBe(genders.of(p)))
                .reduce((first, second) -> second);
    }

    private static boolean isIntroduced(List<Token> tokens, int first) {
        if (first < 2) {
            return false;
        }
        Token before = tokens.get(first - 1);
        Token earlier = tokens.get(first - 2);
        return before.is("named") || before.is("called") || before.is("as") && GIVEN_AS.contains(earlier.lower());
    }

    private boolean isNoun(String word) {
        return people.isPerson(word)
                || people.arePeople(word)
                || NameWords.PEOPLE.contains(word)
                || NameWords.isBody(word);
    }

    /** Whether a sentence is about one person whom it does not name: "In the video, the sailor was seen boarding." */
    private boolean hasUnnamedSubject(int sentence, Gender gender) {
        List<Token> tokens = sentences.tokens(sentence);
        for (int i = 0; i < Math.min(tokens.size(), UNNAMED_WITHIN); i++) {
            boolean opens =
                    i == 0 || tokens.get(i - 1).is(",") || tokens.get(i - 1).is("and");
            if (opens && ARTICLES.contains(tokens.get(i).lower()) && isOnePerson(tokens, i + 1, gender)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words behind an article are about one person. */
    private boolean isOnePerson(List<Token> tokens, int from, Gender gender) {
        for (int i = from; i < Math.min(tokens.size(), from + LONGEST_NOUN); i++) {
            String word = tokens.get(i).lower();
            if (!tokens.get(i).isWord() || tokens.get(i).isPossessive() || Words.PREPOSITIONS.contains(word)) {
                return false;
            }
            boolean last = i + 1 >= tokens.size() || !isNoun(tokens.get(i + 1).lower());
            if (last && people.isPerson(word)) {
                return gender.mayBe(people.ofNoun(word).orElse(null));
            }
        }
        return false;
    }
}
