package dev.sayso.statement;

import dev.sayso.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A noun phrase taken apart: "the port's deputy director for safety".
 *
 * @param noun what it is about, in lower case: "director"
 * @param words its other words that carry meaning, in lower case and the singular, states by their names: "port", "deputy"
 * @param end the number of the token behind the noun
 */
record NounPhrase(String noun, Set<String> words, int end) {

    /** What begins a clause that says more of a noun. */
    static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose", "whom");

    private static final int LONGEST = 24;

    /** Takes apart what begins with a noun phrase; empty where no word does. */
    static Optional<NounPhrase> of(List<Token> tokens, States states) {
        int end = 1;
        while (end < tokens.size() && !leavesNoun(tokens.get(end))) {
            end++;
        }
        if (tokens.isEmpty() || !tokens.get(end - 1).isWord()) {
            return Optional.empty();
        }
        String noun = full(tokens.get(end - 1).lower());
        Set<String> words = new HashSet<>();
        for (int i = 0; i < Math.min(tokens.size(), LONGEST) && !leavesPhrase(tokens.get(i)); i++) {
            Token token = tokens.get(i);
            if (i != end - 1 && carriesMeaning(token)) {
                Optional<String> state = states.belongingTo(tokens, i);
                words.add(state.orElse(singular(full(token.lower()))));
            }
        }
        return Optional.of(new NounPhrase(noun, Set.copyOf(words), end));
    }

    private static boolean carriesMeaning(Token token) {
        return token.isWord()
                && !Words.DETERMINERS.contains(token.lower())
                && !Words.PREPOSITIONS.contains(token.lower())
                && !token.is("and");
    }

    /** Whether a token begins what only says more about the noun before it. */
    static boolean leavesNoun(Token token) {
        return Words.PREPOSITIONS.contains(token.lower()) || token.is("(") || leavesPhrase(token);
    }

    private static boolean leavesPhrase(Token token) {
        return token.is(",") || token.is(";") || RELATIVES.contains(token.lower());
    }

    /** A word without the "s" of a plural: "a maker of pumps" is the pump maker. */
    static String singular(String lower) {
        boolean plural = lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss");
        return plural ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static String full(String lower) {
        String plain = NameFinder.withoutPossessive(lower);
        return NameWords.ABBREVIATED.getOrDefault(plain, plain);
    }
}
