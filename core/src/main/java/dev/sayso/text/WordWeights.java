package dev.sayso.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How much a word tells of what a text is about: the rarer it is in the news, the more (inverse document frequency: Spärck
 * Jones 1972). Immutable and thread-safe.
 */
public final class WordWeights {

    private static final String ALL_OTHERS = "*";

    private final Map<String, Double> weights = new HashMap<>();
    private final Set<String> small = new HashSet<>();
    private final double others;

    private WordWeights(Class<?> beside) {
        for (String[] row : ResourceTable.rows(beside, "word-weights.tsv")) {
            weights.put(row[0], Double.valueOf(row[1]));
            if (row.length > 2) {
                small.add(row[0]);
            }
        }
        others = Objects.requireNonNull(weights.get(ALL_OTHERS), ALL_OTHERS);
    }

    /** The weights in {@code word-weights.tsv} beside a class: a word, its weight, and s where it is mostly written small. */
    public static WordWeights beside(Class<?> user) {
        return new WordWeights(user);
    }

    /** The weight of a word as the table's makers cut it; words that it does not have all weigh the same. */
    public double of(String word) {
        return weights.getOrDefault(word, others);
    }

    /** Whether the table has the word. */
    public boolean known(String word) {
        return weights.containsKey(word);
    }

    /** Whether the word is a known one that is mostly written in small letters. */
    public boolean small(String word) {
        return small.contains(word);
    }
}
