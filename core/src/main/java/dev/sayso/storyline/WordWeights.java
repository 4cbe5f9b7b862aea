package dev.sayso.storyline;

import dev.sayso.text.ResourceTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** How much a word tells of what a report is about, from how many storylines of news have it; ships with the product. */
final class WordWeights {

    private static final String ALL_OTHERS = "*";

    private final Map<String, Double> weights = new HashMap<>();
    private final Set<String> small = new HashSet<>();
    private final double others;

    /** Reads {@code word-weights.tsv}, which {@code training/storylines.py} makes. */
    WordWeights() {
        for (String[] row : ResourceTable.rows(WordWeights.class, "word-weights.tsv")) {
            weights.put(row[0], Double.valueOf(row[1]));
            if (row.length > 2) {
                small.add(row[0]);
            }
        }
        others = Objects.requireNonNull(weights.get(ALL_OTHERS), ALL_OTHERS);
    }

    /** The logarithm of the number of storylines among which one has the word; words that few have weigh the same. */
    double of(String word) {
        return weights.getOrDefault(word, others);
    }

    /** Whether the word is a known one that is mostly written in small letters. */
    boolean small(String word) {
        return small.contains(word);
    }
}
