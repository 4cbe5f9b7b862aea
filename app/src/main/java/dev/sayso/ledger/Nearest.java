package dev.sayso.ledger;

import dev.sayso.statement.SentenceEmbedder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The directions of many rows, of which the nearest to another direction are found by looking at all. Immutable.
 */
final class Nearest {

    private final long[] numbers;
    private final byte[][] vectors;
    private final double[] lengths;

    /** Takes rows' numbers, and each one's direction; both arrays are its own from now on. */
    Nearest(long[] numbers, byte[][] vectors) {
        this.numbers = numbers;
        this.vectors = vectors;
        this.lengths = Arrays.stream(vectors).mapToDouble(Nearest::length).toArray();
    }

    /** A row, and the cosine of the angle between its direction and the other one. */
    record Near(long number, double likeness) {}

    /** A direction in signed bytes: the largest of its numbers becomes 127 or -127, and the ratios stay. */
    static byte[] bytes(float[] direction) {
        float largest = 0;
        for (float part : direction) {
            largest = Math.max(largest, Math.abs(part));
        }
        byte[] bytes = new byte[direction.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(direction[i] / largest * Byte.MAX_VALUE);
        }
        return bytes;
    }

    /**
     * The rows nearest to a direction, the nearest first; of those that are equally near the one with the smaller number.
     *
     * @param among the numbers of the rows that count; null for all
     * @param least a cosine below which a row is none of them
     */
    List<Near> to(byte[] direction, @Nullable Set<Long> among, double least, int limit) {
        Comparator<Near> worstFirst = Comparator.comparingDouble(Near::likeness)
                .thenComparing(Comparator.comparingLong(Near::number).reversed());
        PriorityQueue<Near> best = new PriorityQueue<>(worstFirst);
        double length = length(direction);
        double[] cosines = IntStream.range(0, numbers.length)
                .parallel()
                .mapToDouble(i -> among == null || among.contains(numbers[i])
                        ? product(vectors[i], direction) / (lengths[i] * length)
                        : -1)
                .toArray();
        for (int i = 0; i < cosines.length; i++) {
            if (cosines[i] >= least) {
                best.add(new Near(numbers[i], cosines[i]));
                if (best.size() > limit) {
                    best.remove();
                }
            }
        }
        return best.stream().sorted(worstFirst.reversed()).toList();
    }

    private static double length(byte[] direction) {
        return Math.sqrt(product(direction, direction));
    }

    private static int product(byte[] one, byte[] other) {
        int sum = 0;
        for (int i = 0; i < SentenceEmbedder.SIZE; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
