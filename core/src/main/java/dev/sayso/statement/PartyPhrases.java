package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says which party of a report a noun phrase names; abstains where the report does not say. */
final class PartyPhrases {

    private static final Set<String> EXAMPLES = Set.of("including", "like", "such", "especially", "particularly");
    private static final Set<String> INTRODUCERS = Set.of("named", "called", "as");
    private static final int PERSON_AFTER_LINK = 4;

    private final String text;
    private final Parties parties;
    private final States states;
    private final PersonWords people;
    private final PartyDescriptions described;

    PartyPhrases(String text, Parties parties, States states, PersonWords people, PartyDescriptions described) {
        this.text = text;
        this.parties = parties;
        this.states = states;
        this.people = people;
        this.described = described;
    }

    /** The parties that a source names or describes; of several, those that the report tells. */
    List<Party> parties(List<Token> tokens) {
        int comma = indexOf(tokens, ",");
        if (comma > 0 && people.arePeople(tokens.get(headEnd(tokens) - 1).lower())) {
            List<Party> named = each(Coordination.parts(tokens.subList(comma + 1, tokens.size())));
            if (named.size() > 1) {
                return named; // "the two rivals, Anna Berg and Olen Dahl"
            }
        }
        List<List<Token>> parts = Coordination.parts(tokens);
        return parts.size() > 1 && isOneName(parts) ? each(List.of(tokens)) : each(parts);
    }

    /** Whether a name reaches over two parts: "Ministry of Trade and Industry". */
    private boolean isOneName(List<List<Token>> parts) {
        Span first = hull(parts.get(0));
        Span second = hull(parts.get(1));
        return parties.in(first.union(second)).stream()
                .anyMatch(m -> m.span().overlaps(first) && m.span().overlaps(second));
    }

    private List<Party> each(List<List<Token>> parts) {
        return parts.stream().flatMap(part -> party(part).stream()).distinct().toList();
    }

    /** The party that a noun phrase names or describes. */
    private Optional<Party> party(List<Token> phrase) {
        int comma = indexOf(phrase, ",");
        List<Token> head = comma < 0 ? phrase : phrase.subList(0, comma);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Optional<Party> named = headName(head, comma >= 0);
        if (named.isPresent()) {
            return named;
        }
        if (comma >= 0 && !describesAnother(head) && !isCounted(head)) {
            List<Token> rest = phrase.subList(comma + 1, phrase.size());
            int next = indexOf(rest, ",");
            List<Token> apposition = next < 0 ? rest : rest.subList(0, next);
            Optional<Party> inApposition = apposition.isEmpty() ? Optional.empty() : wholeName(apposition);
            if (inApposition.isPresent()) {
                return inApposition;
            }
        }
        return described.party(head);
    }

    private static int indexOf(List<Token> tokens, String mark) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(mark)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether what a comma follows is another noun than the one the phrase is about: "a colleague of its director, …". */
    private boolean describesAnother(List<Token> head) {
        String last = NameFinder.withoutPossessive(head.get(head.size() - 1).lower());
        return headEnd(head) < head.size() && people.isPerson(last);
    }

    /** The name at the end of an apposition that is nothing but the name with its titles: "Dr Anna Berg". */
    private Optional<Party> wholeName(List<Token> apposition) {
        String first = apposition.get(0).lower();
        return Words.PREPOSITIONS.contains(first) || EXAMPLES.contains(first) || NounPhrase.RELATIVES.contains(first)
                ? Optional.empty()
                : headName(apposition, true);
    }

    /** The name that is the head of a noun phrase: the one that ends it before any "of", "for" or "who". */
    private Optional<Party> headName(List<Token> phrase, boolean apposed) {
        if (isCounted(phrase)) {
            return Optional.empty();
        }
        int end = headEnd(phrase);
        Token last = phrase.get(end - 1);
        List<NameMention> inside = parties.in(hull(phrase));
        for (NameMention mention : inside) {
            boolean endsHead = mention.span().end() >= last.span().end() - 2
                    && mention.span().start() <= last.span().start();
            boolean whose = mention.possessive() && phrase.size() > 1 && end < phrase.size();
            if (endsHead && !whose && !isCommonNoun(mention)) {
                return Optional.of(government(placed(mention, phrase, end)));
            }
        }
        if (end < phrase.size()
                && !apposed
                && NameWords.TITLES.contains(phrase.get(0).lower())) {
            return nameAfterTitle(phrase);
        }
        if (phrase.size() == 1 && inside.isEmpty() && isLoneName(last)) {
            return Optional.of(government(parties.opening(last)));
        }
        return introduced(phrase, end, inside);
    }

    /** "31 Norlanders", "several Berg supporters" are not named. */
    private static boolean isCounted(List<Token> phrase) {
        Token first = phrase.get(0);
        return phrase.size() > 1
                && (first.word().chars().allMatch(Character::isDigit) || NameWords.QUANTIFIERS.contains(first.lower()));
    }

    /** "A man named Olen Dahl", "a woman who gave her name as Anna Berg". */
    private Optional<Party> introduced(List<Token> phrase, int end, List<NameMention> inside) {
        if (!people.isPerson(phrase.get(end - 1).lower()) && end == phrase.size()) {
            return Optional.empty();
        }
        for (NameMention mention : inside) {
            Optional<Token> before = phrase.stream()
                    .filter(t -> t.span().end() <= mention.span().start())
                    .reduce((first, second) -> second);
            if (before.filter(t -> INTRODUCERS.contains(t.lower())).isPresent()
                    && parties.party(mention).kind() == Source.Kind.PERSON) {
                return Optional.of(parties.party(mention));
            }
        }
        return Optional.empty();
    }

    /** "the Foreign Ministry in Oslo": a name that many have, with where. */
    private Party placed(NameMention mention, List<Token> phrase, int end) {
        Party party = parties.party(mention);
        boolean nameAlone = party.name().equals(mention.name()) && Parties.isGeneric(mention);
        if (!nameAlone || end + 1 >= phrase.size() || !phrase.get(end).is("in")) {
            return party;
        }
        return parties.in(hull(phrase.subList(end + 1, phrase.size()))).stream()
                .findFirst()
                .map(place -> states.governedFrom(place.name())
                        .or(() -> states.named(place.name()))
                        .map(state -> state + "'s " + mention.name())
                        .orElse(mention.name() + " in " + place.name()))
                .map(name -> new Party(name, party.kind()))
                .orElse(party);
    }

    /** "Republicans", "Norwegians": capitals do not make these a party. */
    private boolean isCommonNoun(NameMention mention) {
        String last = mention.lastWord().toLowerCase(Locale.ROOT);
        return mention.kind() == Source.Kind.UNKNOWN
                && (NameWords.PEOPLE.contains(last)
                        || NameWords.DOCUMENTS.contains(last)
                        || people.arePeople(last)
                        || last.endsWith("s") && states.isAdjective(mention.lastWord())
                        || isPluralAcronym(mention.lastWord()));
    }

    /** "CEOs". */
    private static boolean isPluralAcronym(String word) {
        int last = word.length() - 1;
        return last > 1 && word.charAt(last) == 's' && word.chars().limit(last).allMatch(Character::isUpperCase);
    }

    /** One capitalized word that says something and is no common noun, though it only begins a sentence. */
    private boolean isLoneName(Token token) {
        String word = token.lower();
        return token.isCapitalized()
                && !word.endsWith("s")
                && !NameWords.PEOPLE.contains(word)
                && !NameWords.isBody(word)
                && !NameWords.TITLES.contains(word)
                && !NameWords.DOCUMENTS.contains(word)
                && !people.isPerson(word)
                && !Words.DETERMINERS.contains(word)
                && !Words.SUBJECT_PRONOUNS.contains(word)
                && !Words.isAdverb(word);
    }

    /** Where the noun that a phrase is about ends: before a preposition or relative clause outside a name. */
    private int headEnd(List<Token> phrase) {
        List<NameMention> inside = parties.in(hull(phrase));
        for (int i = 1; i < phrase.size(); i++) {
            Token token = phrase.get(i);
            boolean insideName = inside.stream().anyMatch(m -> m.span().contains(token.span()));
            if (!insideName && NounPhrase.leavesNoun(token)) {
                return i;
            }
        }
        return phrase.size();
    }

    /** "Head of the Harbour Authority Yrsa Berg": a title without an article goes with the name at the end. */
    private Optional<Party> nameAfterTitle(List<Token> phrase) {
        int end = phrase.size();
        int from = end;
        while (from > 0
                && phrase.get(from - 1).isCapitalized()
                && !phrase.get(from - 1).isPossessive()) {
            from--;
        }
        int run = end - from;
        boolean afterBody =
                run > 2 && NameWords.ORGANIZATIONS.contains(phrase.get(end - 3).lower());
        if (run < PERSON_AFTER_LINK && !afterBody
                || NameWords.ORGANIZATIONS.contains(phrase.get(end - 1).lower())) {
            return Optional.empty();
        }
        String name = hull(phrase.subList(end - 2, end)).in(text);
        return Optional.of(new Party(name, Source.Kind.PERSON));
    }

    /** A capital or a state stands for its government. */
    private Party government(Party party) {
        return states.governedFrom(party.name())
                .filter(state -> party.kind() == Source.Kind.UNKNOWN)
                .map(state -> new Party(state, Source.Kind.STATE))
                .orElse(party);
    }

    private static Span hull(List<Token> tokens) {
        return tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
    }
}
