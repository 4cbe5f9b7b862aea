package dev.sayso.claim;

import dev.sayso.text.Stems;
import dev.sayso.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether one statement says in the words of another that it is not so: "Harn arms the guard", "Harn neither arms nor pays the guard". */
final class PlainDenial {

    /** Fewer words in common are too few to tell that both speak of one thing. */
    private static final int LEAST_WORDS = 3;

    private PlainDenial() {}

    /** Of two that are opposed: all words of the shorter one stand in the other, among them the one that is negated. */
    static boolean between(Proposition one, Proposition other) {
        Set<String> words = Set.of(one.stems());
        Set<String> others = Set.of(other.stems());
        Set<String> common = new HashSet<>(words);
        common.retainAll(others);
        return common.size() >= LEAST_WORDS
                && common.size() == Math.min(words.size(), others.size())
                && negates(one, common)
                && negates(other, common);
    }

    /** Whether the first word that tells something behind each negation is one of these; so too where there is none. */
    private static boolean negates(Proposition proposition, Set<String> common) {
        List<String> words = Words.of(proposition.telling().words()).stream()
                .map(Words::plain)
                .toList();
        for (int i = 0; i < words.size(); i++) {
            if (Guards.negates(words.get(i)) && !common.contains(next(words, i + 1))) {
                return false;
            }
        }
        return true;
    }

    private static String next(List<String> words, int from) {
        return words.subList(from, words.size()).stream()
                .filter(w -> !Words.light(w) && !Guards.negates(w))
                .findFirst()
                .map(Stems::of)
                .orElse("");
    }
}
