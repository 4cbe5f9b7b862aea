package dev.sayso.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Groups things by how likely each two belong together: again and again the two groups are joined whose members do so
 * most on average, until none do so enough (average linkage: Sokal and Michener 1958). A pair without a score counts
 * as 0, so one strong link cannot chain two groups. Groups with a forbidden pair between them are never joined.
 */
final class AverageLinkage {

    /** A join that may come, as the two groups were when their average was taken. */
    private record Join(double average, int one, int other, int members) {}

    private static final Comparator<Join> STRONGEST = Comparator.comparingDouble((Join j) -> -j.average)
            .thenComparingInt(Join::one)
            .thenComparingInt(Join::other);

    private final double enough;
    private final int[] counts;
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Map<Integer, Double>> sums = new ArrayList<>();
    private final int[] sizes;
    private final PriorityQueue<Join> queue = new PriorityQueue<>(STRONGEST);

    /**
     * @param counts how many things each place stands for
     * @param enough the average from which on groups are joined
     */
    AverageLinkage(int[] counts, double enough) {
        this.enough = enough;
        this.counts = counts.clone();
        this.sizes = counts.clone();
        for (int i = 0; i < counts.length; i++) {
            members.add(new ArrayList<>(List.of(i)));
            sums.add(new HashMap<>());
        }
    }

    /** Says how likely it is that two places belong together. */
    void score(int one, int other, double score) {
        double sum = score * counts[one] * counts[other];
        sums.get(one).put(other, sum);
        sums.get(other).put(one, sum);
    }

    /** The groups, by their first members; each group in order. */
    List<List<Integer>> groups(BiPredicate<Integer, Integer> forbidden) {
        for (int one = 0; one < sizes.length; one++) {
            for (int other : sums.get(one).keySet()) {
                if (one < other) {
                    offer(one, other);
                }
            }
        }
        while (!queue.isEmpty()) {
            Join join = queue.poll();
            boolean current =
                    sizes[join.one] > 0 && sizes[join.other] > 0 && sizes[join.one] + sizes[join.other] == join.members;
            if (current && allowed(join, forbidden)) {
                join(join.one, join.other);
            }
        }
        return members.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().sorted().toList())
                .sorted(Comparator.comparing(group -> group.get(0)))
                .toList();
    }

    private void offer(int one, int other) {
        double average = sums.get(one).getOrDefault(other, 0.0) / ((double) sizes[one] * sizes[other]);
        if (average >= enough) {
            queue.add(new Join(average, Math.min(one, other), Math.max(one, other), sizes[one] + sizes[other]));
        }
    }

    private boolean allowed(Join join, BiPredicate<Integer, Integer> forbidden) {
        return members.get(join.one).stream()
                .noneMatch(a -> members.get(join.other).stream().anyMatch(b -> forbidden.test(a, b)));
    }

    private void join(int one, int other) {
        Map<Integer, Double> kept = sums.get(one);
        kept.remove(other);
        sums.get(other).forEach((third, sum) -> {
            if (third != one) {
                kept.merge(third, sum, Double::sum);
                sums.get(third).remove(other);
            }
        });
        members.get(one).addAll(members.get(other));
        members.get(other).clear();
        sums.get(other).clear();
        sizes[one] += sizes[other];
        sizes[other] = 0;
        new TreeMap<>(kept).forEach((third, sum) -> {
            sums.get(third).put(one, sum);
            offer(one, third);
        });
    }
}
