package dev.sayso.storyline;

import dev.sayso.text.Token;
import java.util.List;
import java.util.Set;

/** Words that hedge what a clause asserts: "may have", "appears", "is feared"; not those that hedge a noun ("a suspected leak"). */
final class VerbalHedges {

    private static final Set<String> WORDS =
            Set.of(("may might could appears appear appeared apparently seems seem seemed seemingly reportedly"
                            + " possibly perhaps probably presumably feared allegedly purportedly supposedly")
                    .split(" "));
    /** These hedge where "to", "that" or "of" follows: "is believed to", "is suspected of". */
    private static final Set<String> BEFORE_TO = Set.of(
            "believed thought likely said alleged suspected rumored rumoured understood presumed accused".split(" "));

    private VerbalHedges() {}

    static boolean at(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        String next = at + 1 < tokens.size() ? tokens.get(at + 1).lower() : "";
        if (token.word().equals("May") && at > 0 || next.equals("not") && token.is("could")) {
            return false;
        }
        return WORDS.contains(token.lower())
                || BEFORE_TO.contains(token.lower())
                        && Set.of("to", "that", "of").contains(next);
    }

    /** The number of the first hedge among the tokens {@code [from, to)}; -1 if there is none. */
    static int first(List<Token> tokens, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, tokens.size()); i++) {
            if (at(tokens, i)) {
                return i;
            }
        }
        return -1;
    }
}
