package dev.sayso.claim;

import dev.sayso.text.ResourceTable;
import java.util.HashMap;
import java.util.Map;

/**
 * How much the words of the news weigh: the rarer a word, the heavier (inverse document frequency: Spärck Jones 1972).
 * {@code training/claims} makes the table. Immutable and thread-safe.
 */
final class WordWeights {

    private static final WordWeights SHIPPED = new WordWeights();

    private final Map<String, Double> weights = new HashMap<>();
    private final double heaviest;

    private WordWeights() {
        for (String[] row : ResourceTable.rows(WordWeights.class, "word-weights.tsv")) {
            weights.put(row[0], Double.valueOf(row[1]));
        }
        this.heaviest =
                weights.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /** Those that ship with the product. */
    static WordWeights shipped() {
        return SHIPPED;
    }

    /** The weight of a word as {@link dev.sayso.text.Words#plain} gives it; an unknown one is as heavy as the rarest. */
    double of(String plain) {
        return weights.getOrDefault(plain, heaviest);
    }
}
