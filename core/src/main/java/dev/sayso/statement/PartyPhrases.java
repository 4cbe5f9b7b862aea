package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says which party of a report a noun phrase names or describes; abstains where the report does not say. */
final class PartyPhrases {

    private static final Set<String> SPOKES = Set.of("spokesman", "spokeswoman", "spokesperson", "spokespeople");
    private static final Set<String> DOCUMENTS = Set.of(
            "report", "document", "letter", "poll", "survey", "study", "lawsuit", "filing", "indictment", "memo");

    private final String text;
    private final Parties parties;
    private final States states;

    PartyPhrases(String text, Parties parties, States states) {
        this.text = text;
        this.parties = parties;
        this.states = states;
    }

    /** "Norland and Sudria", "Neither Halvik nor Port Sel", "the ministry and the police". */
    List<Parties.Party> coordinated(List<Token> tokens) {
        List<Parties.Party> found = new ArrayList<>();
        int from = Set.of("neither", "both", "either").contains(tokens.get(0).lower()) ? 1 : 0;
        int start = from;
        for (int i = from; i <= tokens.size(); i++) {
            boolean joint = i < tokens.size()
                    && (tokens.get(i).is("and")
                            || tokens.get(i).is("nor")
                            || tokens.get(i).is("or"));
            if (joint || i == tokens.size()) {
                if (start >= i) {
                    return List.of();
                }
                Optional<Parties.Party> part = party(tokens.subList(start, i));
                if (part.isEmpty()) {
                    return List.of();
                }
                found.add(part.get());
                start = i + 1;
            }
        }
        boolean oneName = parties.in(hull(tokens)).size() < 2;
        return oneName ? List.of() : found;
    }

    private static Span hull(List<Token> tokens) {
        return tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
    }

    /** The party that a noun phrase names or describes. */
    Optional<Parties.Party> party(List<Token> phrase) {
        int comma = indexOf(phrase, ",");
        List<Token> head = comma < 0 ? phrase : phrase.subList(0, comma);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Optional<Parties.Party> named = headName(head);
        if (named.isPresent() || comma < 0) {
            return named.isPresent() ? named : description(head);
        }
        List<Token> rest = phrase.subList(comma + 1, phrase.size());
        int next = indexOf(rest, ",");
        List<Token> apposition = next < 0 ? rest : rest.subList(0, next);
        boolean ofAnother = headEnd(head) < head.size() // "a colleague of its director, Anna Berg"
                && NameWords.TITLES.contains(head.get(head.size() - 1).lower());
        Optional<Parties.Party> inApposition =
                apposition.isEmpty() || ofAnother ? Optional.empty() : headName(apposition);
        return inApposition.isPresent() ? inApposition : description(head);
    }

    private static int indexOf(List<Token> tokens, String mark) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(mark)) {
                return i;
            }
        }
        return -1;
    }

    /** The name that is the head of a noun phrase: the one that ends it before any "of", "for" or "who". */
    private Optional<Parties.Party> headName(List<Token> phrase) {
        int end = headEnd(phrase);
        List<Token> head = phrase.subList(0, end);
        Token last = head.get(head.size() - 1);
        boolean spokes = head.stream().anyMatch(t -> SPOKES.contains(t.lower()));
        for (NameMention mention : parties.in(hull(phrase))) {
            boolean endsHead = mention.span().end() >= last.span().end() - 2
                    && mention.span().start() <= last.span().start();
            if (endsHead && !mention.possessive()) {
                return Optional.of(government(parties.party(mention)));
            }
        }
        if (!Words.DETERMINERS.contains(phrase.get(0).lower())
                && NameWords.TITLES.contains(phrase.get(0).lower())
                && end < phrase.size()) {
            return nameAfterTitle(phrase);
        }
        if (phrase.size() == 1 && isLoneName(last)) {
            return Optional.of(government(new Parties.Party(last.word(), Source.Kind.UNKNOWN)));
        }
        if (spokes) {
            List<NameMention> speaksFor = parties.in(hull(phrase));
            return speaksFor.isEmpty()
                    ? Optional.empty()
                    : Optional.of(government(parties.party(speaksFor.get(speaksFor.size() - 1))));
        }
        return Optional.empty();
    }

    /** One capitalized word that says something and is no common noun, though it only begins a sentence. */
    private static boolean isLoneName(Token token) {
        String word = token.lower();
        return token.isCapitalized()
                && !word.endsWith("s")
                && !NameWords.PEOPLE.contains(word)
                && !NameWords.ORGANIZATIONS.contains(word)
                && !NameWords.TITLES.contains(word)
                && !Words.DETERMINERS.contains(word)
                && !Words.isAdverb(word);
    }

    /** Where the noun that a phrase is about ends: before a preposition or relative clause outside a name. */
    private int headEnd(List<Token> phrase) {
        List<NameMention> inside = parties.in(hull(phrase));
        for (int i = 1; i < phrase.size(); i++) {
            Token token = phrase.get(i);
            boolean leaves = Words.PREPOSITIONS.contains(token.lower())
                    || token.is("who")
                    || token.is("which")
                    || token.is("that")
                    || token.is("(");
            boolean insideName = inside.stream().anyMatch(m -> m.span().contains(token.span()));
            if (leaves && !insideName) {
                return i;
            }
        }
        return phrase.size();
    }

    /** "Head of the Harbour Authority Anna Berg": a title without an article goes with the name at the end. */
    private Optional<Parties.Party> nameAfterTitle(List<Token> phrase) {
        int end = phrase.size();
        int from = end;
        while (from > 0
                && end - from < 2
                && phrase.get(from - 1).isCapitalized()
                && !phrase.get(from - 1).isPossessive()) {
            from--;
        }
        if (end - from < 2) {
            return Optional.empty();
        }
        String name = Span.of(
                        phrase.get(from).span().start(),
                        phrase.get(end - 1).span().end())
                .in(text);
        boolean organization =
                NameWords.ORGANIZATIONS.contains(phrase.get(end - 1).lower());
        return organization ? Optional.empty() : Optional.of(new Parties.Party(name, Source.Kind.PERSON));
    }

    /** A capital or a state stands for its government. */
    private Parties.Party government(Parties.Party party) {
        return states.governedFrom(party.name())
                .filter(state -> party.kind() == Source.Kind.UNKNOWN)
                .map(state -> new Parties.Party(state, Source.Kind.STATE))
                .orElse(party);
    }

    /** "the mayor", "the spy agency", "the Norlandic government". */
    private Optional<Parties.Party> description(List<Token> phrase) {
        int end = headEnd(phrase);
        List<Token> head = phrase.subList(0, end);
        String noun = NameFinder.withoutPossessive(head.get(head.size() - 1).lower());
        int at = head.get(0).span().start();
        Optional<String> state = stateIn(head);
        if (noun.equals("government") && state.isPresent()) {
            return state.map(s -> new Parties.Party(s, Source.Kind.STATE));
        }
        boolean definite = Set.of("the", "this", "that", "his", "her", "its", "their")
                        .contains(head.get(0).lower())
                || head.get(0).isPossessive()
                || state.isPresent();
        if (!definite || NameWords.PEOPLE.contains(noun)) {
            return Optional.empty();
        }
        if (NameWords.ROLES.contains(noun)) {
            return parties.titled(noun, at);
        }
        List<String> words = head.stream()
                .filter(t -> t.isWord() && !t.isCapitalized() && !Words.DETERMINERS.contains(t.lower()))
                .map(Token::lower)
                .toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<Parties.Party> described = parties.described(words, state.orElse(null), at);
        boolean company = NameWords.sameKind("company", noun) && head.get(0).is("the");
        return described.isEmpty() && company ? parties.lastOrganizationBefore(at) : described;
    }

    private Optional<String> stateIn(List<Token> head) {
        for (NameMention mention : parties.in(hull(head))) {
            if (parties.party(mention).kind() == Source.Kind.STATE) {
                return Optional.of(parties.party(mention).name());
            }
        }
        for (int i = 0; i < head.size(); i++) {
            String one = head.get(i).word();
            Optional<String> state = states.ofAdjective(one);
            if (state.isEmpty() && i + 1 < head.size()) {
                state = states.ofAdjective(one + " " + head.get(i + 1).word());
            }
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    /** What kind of party a phrase means that names nobody. */
    static Source.Kind unnamedKind(List<Token> phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            String word = phrase.get(i).lower();
            if (Words.PREPOSITIONS.contains(word) && i > 0) {
                break;
            }
            if (NameWords.PEOPLE.contains(word) && word.endsWith("s")) {
                return Source.Kind.GROUP;
            }
            if (NameWords.PEOPLE.contains(word) || NameWords.ROLES.contains(word)) {
                return Source.Kind.PERSON;
            }
            if (NameWords.ORGANIZATIONS.contains(word)) {
                return Source.Kind.ORGANIZATION;
            }
            if (DOCUMENTS.contains(word)) {
                return Source.Kind.DOCUMENT;
            }
        }
        return Source.Kind.UNKNOWN;
    }
}
