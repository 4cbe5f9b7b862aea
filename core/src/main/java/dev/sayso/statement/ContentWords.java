package dev.sayso.statement;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;

/**
 * The words that are most likely the content of one cue: those that make the expected overlap with the content that people
 * would mark, as intersection over union, the largest (as Nowozin 2014 chooses segments).
 *
 * @param words numbers of words in the text; may be empty
 * @param overlap the expected overlap, between 0 and 1
 */
record ContentWords(BitSet words, double overlap) {

    /** A word that is less likely content than this is none. */
    private static final float LEAST = 0.1f;
    /** A piece that weighs less than this share of the heaviest is left out. */
    private static final double SMALLEST_PIECE = 0.15;

    static ContentWords of(CueReading reading) {
        int cue = reading.cue() - reading.start();
        Integer[] likeliest = new Integer[reading.words()];
        Arrays.setAll(likeliest, word -> word);
        Arrays.sort(likeliest, Comparator.comparing(word -> -reading.probability(word, Role.CONTENT)));
        double total = -reading.probability(cue, Role.CONTENT);
        for (int word = 0; word < reading.words(); word++) {
            total += reading.probability(word, Role.CONTENT);
        }
        BitSet taken = new BitSet();
        BitSet best = new BitSet();
        double sum = 0;
        double overlap = 0;
        for (int word : likeliest) {
            float probability = reading.probability(word, Role.CONTENT);
            if (probability < LEAST) {
                break;
            }
            if (word == cue) {
                continue;
            }
            taken.set(word);
            sum += probability;
            double expected = sum / (taken.cardinality() + total - sum);
            if (expected > overlap) {
                overlap = expected;
                best = (BitSet) taken.clone();
            }
        }
        closeGaps(best, reading);
        dropSmallPieces(best, reading);
        return new ContentWords(shifted(best, reading.start()), overlap);
    }

    /** A single word between two pieces that belongs to nothing else does not part them. */
    private static void closeGaps(BitSet words, CueReading reading) {
        for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
            Role next = words.get(word + 2) && !words.get(word + 1) ? reading.best(word + 1) : Role.CUE;
            if (next == Role.NONE || next == Role.CONTENT) {
                words.set(word + 1);
            }
        }
    }

    private static void dropSmallPieces(BitSet words, CueReading reading) {
        double heaviest = 0;
        for (int from = words.nextSetBit(0); from >= 0; from = words.nextSetBit(words.nextClearBit(from))) {
            heaviest = Math.max(heaviest, weight(from, words.nextClearBit(from), reading));
        }
        for (int from = words.nextSetBit(0); from >= 0; ) {
            int to = words.nextClearBit(from);
            if (weight(from, to, reading) < SMALLEST_PIECE * heaviest) {
                words.clear(from, to);
            }
            from = words.nextSetBit(to);
        }
    }

    private static double weight(int from, int to, CueReading reading) {
        double sum = 0;
        for (int word = from; word < to; word++) {
            sum += reading.probability(word, Role.CONTENT);
        }
        return sum;
    }

    private static BitSet shifted(BitSet words, int by) {
        BitSet shifted = new BitSet();
        words.stream().forEach(word -> shifted.set(word + by));
        return shifted;
    }
}
