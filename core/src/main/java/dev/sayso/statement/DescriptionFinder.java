package dev.sayso.statement;

import dev.sayso.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a report says that its parties are: in titles and appositions before and after a name, and after "is".
 * Thread-safe.
 */
final class DescriptionFinder {

    private static final Set<String> COPULAS = Set.of("is", "was", "became", "remains");
    private static final int LONGEST_BEFORE = 10;
    private static final int LONGEST_AFTER = 16;

    private final States states;
    private final PersonWords people;

    DescriptionFinder(States states, PersonWords people) {
        this.states = states;
        this.people = people;
    }

    /** What is said about the parties of a report, in order. */
    List<Description> find(ReportSentences sentences, Parties parties) {
        List<Description> found = new ArrayList<>();
        for (NameMention mention : parties.mentions()) {
            int sentence = sentences.at(mention.span().start());
            Party party = parties.party(mention);
            if (sentence >= 0 && party.kind() != Source.Kind.STATE) {
                List<Token> tokens = sentences.tokens(sentence);
                int from = sentences.tokenAt(sentence, mention.span().start());
                int to = sentences.tokenAt(sentence, mention.span().end());
                int titled = titlesBefore(tokens, from);
                premodifier(tokens, from).ifPresent(np -> add(np, party, parties, found));
                before(tokens, titled, to).ifPresent(np -> add(np, party, parties, found));
                if (!mention.possessive()) {
                    after(tokens, to).ifPresent(np -> add(np, party, parties, found));
                }
            }
        }
        return List.copyOf(found);
    }

    private void add(NounPhrase phrase, Party party, Parties parties, List<Description> found) {
        boolean person = people.isPerson(phrase.noun());
        boolean fits = person ? parties.mayBePerson(party) : NameWords.isBody(phrase.noun()) && party.mayBeBody();
        if (fits) {
            Set<String> words = new HashSet<>(phrase.words());
            for (String word : party.name().toLowerCase(Locale.ROOT).split(" ")) {
                words.add(NounPhrase.singular(word));
            }
            found.add(new Description(phrase.noun(), Set.copyOf(words), party));
        }
    }

    /** Where the titles before a name begin: at "Mr" in "the premier, Mr. Dahl". */
    private static int titlesBefore(List<Token> tokens, int from) {
        int start = from;
        while (start > 0) {
            int title = tokens.get(start - 1).is(".") ? start - 2 : start - 1;
            if (title < 0 || !NameWords.TITLES.contains(tokens.get(title).lower())) {
                return start;
            }
            start = title;
        }
        return start;
    }

    /** "union leader Anna Berg". */
    private Optional<NounPhrase> premodifier(List<Token> tokens, int from) {
        return phrase(tokens, beginning(tokens, from, false), from);
    }

    /** "the head of the union, Anna Berg,". */
    private Optional<NounPhrase> before(List<Token> tokens, int from, int to) {
        if (from == 0 || !tokens.get(from - 1).is(",")) {
            return Optional.empty();
        }
        int start = beginning(tokens, from - 1, true);
        boolean closed = to >= tokens.size() || !tokens.get(to).isWord();
        boolean begins = start < from - 1 && isBeginning(tokens.get(start));
        return begins && (closed || start == 0) ? phrase(tokens, start, from - 1) : Optional.empty();
    }

    private static boolean isBeginning(Token token) {
        return Words.DETERMINERS.contains(token.lower())
                || token.isPossessive()
                || NameWords.TITLES.contains(token.lower());
    }

    /** Where the words before {@code end} that may describe a name begin; {@code of} lets them hold prepositions. */
    private static int beginning(List<Token> tokens, int end, boolean of) {
        int start = end;
        while (start > 0 && end - start < LONGEST_BEFORE) {
            Token token = tokens.get(start - 1);
            boolean article = Words.DETERMINERS.contains(token.lower());
            boolean complement = of
                    && start > 1
                    && Words.PREPOSITIONS.contains(tokens.get(start - 2).lower());
            boolean abbreviation =
                    token.is(".") && start > 1 && tokens.get(start - 2).isCapitalized();
            if (article && !complement) {
                return of ? start - 1 : start;
            }
            boolean stops = !token.isWord() && !abbreviation
                    || Words.AUXILIARIES.contains(token.lower())
                    || Words.CONJUNCTIONS.contains(token.lower())
                    || Words.PREPOSITIONS.contains(token.lower()) && !of;
            if (stops) {
                return start;
            }
            start--;
        }
        return start;
    }

    /** ", head of the port,"; "(D), 52, the mayor"; "is the mayor". */
    private Optional<NounPhrase> after(List<Token> tokens, int to) {
        int start = to;
        if (start + 1 < tokens.size() && COPULAS.contains(tokens.get(start).lower())) {
            boolean article = Words.DETERMINERS.contains(tokens.get(start + 1).lower());
            return article ? phrase(tokens, start + 1, ending(tokens, start + 1)) : Optional.empty();
        }
        if (start < tokens.size() && tokens.get(start).is("(")) {
            start = closing(tokens, start) + 1;
        }
        if (start + 1 >= tokens.size() || !tokens.get(start).is(",")) {
            return Optional.empty();
        }
        start++;
        if (isNumber(tokens.get(start))
                && start + 2 < tokens.size()
                && tokens.get(start + 1).is(",")) {
            start += 2;
        }
        int begins = start;
        int end = ending(tokens, start);
        boolean clause = tokens.subList(start, end).stream().anyMatch(t -> Words.AUXILIARIES.contains(t.lower()));
        boolean closed = end >= tokens.size() || !tokens.get(end).isWord();
        return clause || !closed
                ? Optional.empty()
                : phrase(tokens, begins, end).filter(np -> isCommonNoun(tokens.get(begins + np.end() - 1)));
    }

    /** Another name in capitals is no apposition. */
    private boolean isCommonNoun(Token noun) {
        return !noun.isCapitalized() || people.isPerson(noun.lower());
    }

    private static boolean isNumber(Token token) {
        return Character.isDigit(token.word().codePointAt(0));
    }

    private static int closing(List<Token> tokens, int opening) {
        int i = opening;
        while (i < tokens.size() - 1
                && i - opening < LONGEST_AFTER
                && !tokens.get(i).is(")")) {
            i++;
        }
        return i;
    }

    private static int ending(List<Token> tokens, int start) {
        int end = start;
        while (end < tokens.size()
                && end - start < LONGEST_AFTER
                && (tokens.get(end).isWord() || tokens.get(end).is("."))
                && !tokens.get(end).is("who")) {
            end++;
        }
        return end;
    }

    private Optional<NounPhrase> phrase(List<Token> tokens, int start, int end) {
        int last = end;
        while (last > start && !tokens.get(last - 1).isWord()) {
            last--;
        }
        return last > start ? NounPhrase.of(tokens.subList(start, last), states) : Optional.empty();
    }
}
