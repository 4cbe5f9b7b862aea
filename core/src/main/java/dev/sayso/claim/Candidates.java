package dev.sayso.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds which propositions are worth comparing, by an inverted index over their words and pairs of words: those that
 * share a word or, where too many have that word, a pair of words. Where too many have even the pair, each is compared
 * with the next ones in the order of their words, so that the work grows with their number and not with its square.
 */
final class Candidates {

    /** How many propositions may have a key and all be compared with each other. */
    private static final int MANY = 600;

    /** How many of a proposition's heaviest words make pairs. */
    private static final int PAIRED = 6;

    /** How many of the next ones each is compared with under a key that too many have. */
    private static final int NEXT = 40;

    private final List<Proposition> propositions;
    private final Map<String, List<Integer>> postings = new HashMap<>();

    /** @param propositions in an order that depends on what they say alone */
    Candidates(List<Proposition> propositions) {
        this.propositions = propositions;
        for (int i = 0; i < propositions.size(); i++) {
            for (String stem : propositions.get(i).stems()) {
                add(stem, i);
            }
        }
        for (int i = 0; i < propositions.size(); i++) {
            for (String pair : pairs(propositions.get(i))) {
                add(pair, i);
            }
        }
    }

    private void add(String key, int proposition) {
        postings.computeIfAbsent(key, k -> new ArrayList<>()).add(proposition);
    }

    /** The pairs of those frequent words that are the heaviest of a proposition. */
    private List<String> pairs(Proposition proposition) {
        Integer[] frequent = new Integer[proposition.stems().length];
        int count = 0;
        for (int i = 0; i < frequent.length; i++) {
            if (postings.getOrDefault(proposition.stems()[i], List.of()).size() > MANY) {
                frequent[count++] = i;
            }
        }
        Integer[] heaviest = Arrays.copyOf(frequent, count);
        Arrays.sort(
                heaviest,
                (a, b) -> Double.compare(proposition.weights()[b], proposition.weights()[a]));
        TreeSet<String> words = new TreeSet<>();
        for (int i = 0; i < Math.min(PAIRED, count); i++) {
            words.add(proposition.stems()[heaviest[i]]);
        }
        List<String> pairs = new ArrayList<>();
        for (String one : words) {
            words.tailSet(one, false).forEach(other -> pairs.add(one + " " + other));
        }
        return pairs;
    }

    /** The later propositions that each is to be compared with. */
    List<BitSet> later() {
        List<BitSet> later = new ArrayList<>();
        propositions.forEach(p -> later.add(new BitSet()));
        for (Map.Entry<String, List<Integer>> posting : postings.entrySet()) {
            List<Integer> some = posting.getValue();
            boolean pair = posting.getKey().indexOf(' ') >= 0;
            if (some.size() > MANY && !pair) {
                continue;
            }
            int reach = some.size() > MANY ? NEXT : some.size();
            for (int i = 0; i < some.size(); i++) {
                for (int j = i + 1; j < Math.min(some.size(), i + 1 + reach); j++) {
                    later.get(some.get(i)).set(some.get(j));
                }
            }
        }
        return later;
    }
}
