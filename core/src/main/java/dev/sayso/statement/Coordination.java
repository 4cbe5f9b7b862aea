package dev.sayso.statement;

import dev.sayso.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes apart sources of several parties: "Norland and Sudria", "Neither Halvik nor Port Sel", "Berg, Holm and Dahl". */
final class Coordination {

    private static final Set<String> LINKS = Set.of("and", "nor", "or", "&");
    private static final Set<String> OPENERS = Set.of("neither", "both", "either");

    private Coordination() {}

    /** The parts; the whole as one part where it is one. */
    static List<List<Token>> parts(List<Token> tokens) {
        int from = OPENERS.contains(tokens.get(0).lower()) ? 1 : 0;
        List<Token> phrase = tokens.subList(from, tokens.size());
        List<List<Token>> parts = new ArrayList<>();
        int start = 0;
        boolean apposition = false;
        for (int i = 0; i < phrase.size(); i++) {
            Token token = phrase.get(i);
            boolean comma = token.is(",");
            boolean nameFollows = i + 1 < phrase.size() && beginsPart(phrase.get(i + 1));
            boolean link = LINKS.contains(token.lower()) && nameFollows && !(apposition && !after(phrase, i, ","));
            if (link || comma && listed(phrase, start, i)) {
                add(parts, phrase.subList(start, i));
                start = i + 1;
                apposition = false;
            } else if (comma) {
                apposition = true;
            } else if (NounPhrase.leavesNoun(token)) {
                apposition = true; // what follows "of" or "who" says more about the first
            }
        }
        add(parts, phrase.subList(start, phrase.size()));
        return parts;
    }

    private static boolean beginsPart(Token token) {
        return token.isCapitalized() || Words.DETERMINERS.contains(token.lower());
    }

    private static boolean after(List<Token> phrase, int i, String mark) {
        return i > 0 && phrase.get(i - 1).is(mark);
    }

    /** Whether a comma stands between bare names, the last of which "and" adds. */
    private static boolean listed(List<Token> phrase, int start, int comma) {
        boolean bare = phrase.subList(start, comma).stream().allMatch(t -> t.isCapitalized() || !t.isWord());
        int i = comma + 1;
        while (i < phrase.size()
                && (phrase.get(i).isCapitalized() || phrase.get(i).is(","))) {
            i++;
        }
        boolean title = NameWords.TITLES.contains(phrase.get(i - 1).lower()); // "Chairman and Chief Executive"
        return bare
                && !title
                && i > comma + 1
                && i < phrase.size()
                && LINKS.contains(phrase.get(i).lower());
    }

    private static void add(List<List<Token>> parts, List<Token> part) {
        if (!part.isEmpty() && part.stream().anyMatch(Token::isWord)) {
            parts.add(part);
        }
    }
}
