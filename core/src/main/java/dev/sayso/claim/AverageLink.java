package dev.sayso.claim;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Groups numbered things by average link: the two groups whose pairs score highest on average are joined first, until
 * no average reaches a bound (UPGMA, Sokal and Michener 1958). The bound rises with the logarithm of the smaller group's
 * size: many pairs average out what single ones have by chance. Pairs that are not named count with a score of their
 * own, so that its time grows with the named ones. Groups with a forbidden pair between them are never joined. Of equals
 * the two with the lowest numbers are joined first.
 */
public final class AverageLink {

    /** From this size on a group asks for no more: what so many pairs have in common on average is no chance. */
    private static final int MANY = 20;

    private final double apart;
    private final double bound;
    private final double rise;
    private final Map<Integer, Group> groups = new HashMap<>();
    private final PriorityQueue<Join> joins = new PriorityQueue<>();

    /** A proposal to join two groups as they were when it was made. */
    private record Join(double above, Group a, Group b) implements Comparable<Join> {

        private static final Comparator<Join> BEST_FIRST = Comparator.comparingDouble((Join j) -> -j.above)
                .thenComparingInt(j -> j.a.first())
                .thenComparingInt(j -> j.b.first());

        @Override
        public int compareTo(Join other) {
            return BEST_FIRST.compare(this, other);
        }
    }

    /**
     * Things that are joined.
     *
     * @param size how many its members stand for
     * @param links what is known of its pairs with other groups, by their first
     */
    private record Group(List<Integer> members, int size, Map<Integer, Sum> links) {

        int first() {
            return members.get(0);
        }
    }

    /** The sum of some pairs' scores. */
    private record Sum(double score, long pairs) {

        Sum plus(Sum other) {
            return new Sum(score + other.score, pairs + other.pairs);
        }
    }

    /**
     * Groups things that are numbered from 0 on.
     *
     * @param apart the score of pairs that nobody names
     * @param bound what the average of a join with a single thing must reach
     * @param rise how much more for each e-fold of the smaller group, up to {@value #MANY}
     */
    public AverageLink(int things, double apart, double bound, double rise) {
        this(IntStream.generate(() -> 1).limit(things).toArray(), apart, bound, rise);
    }

    /**
     * Groups things of which each stands for some that are equal.
     *
     * @param counts for how many
     */
    AverageLink(int[] counts, double apart, double bound, double rise) {
        this.apart = apart;
        this.bound = bound;
        this.rise = rise;
        for (int i = 0; i < counts.length; i++) {
            groups.put(i, new Group(List.of(i), counts[i], new HashMap<>()));
        }
    }

    /** Names the score of a pair, once. */
    public void add(int a, int b, double score) {
        long pairs = (long) group(a).size * group(b).size;
        Sum sum = new Sum(score * pairs, pairs);
        group(a).links.put(b, sum);
        group(b).links.put(a, sum);
        propose(group(Math.min(a, b)), group(Math.max(a, b)));
    }

    /** The groups in order of their first members, each in order. */
    public List<List<Integer>> groups() {
        return groups((a, b) -> false);
    }

    /** The groups in order of their first members, each in order. */
    List<List<Integer>> groups(BiPredicate<Integer, Integer> forbidden) {
        for (Join join = joins.poll(); join != null; join = joins.poll()) {
            if (isCurrent(join.a) && isCurrent(join.b) && isAllowed(join, forbidden)) {
                join(join.a, join.b);
            }
        }
        return groups.values().stream()
                .map(Group::members)
                .sorted(Comparator.comparingInt(m -> m.get(0)))
                .toList();
    }

    /** Whether a group has not been joined since: one of the same first member can only have grown. */
    private boolean isCurrent(Group group) {
        Group now = groups.get(group.first());
        return now != null && now.size == group.size;
    }

    private static boolean isAllowed(Join join, BiPredicate<Integer, Integer> forbidden) {
        return join.a.members.stream().noneMatch(a -> join.b.members.stream().anyMatch(b -> forbidden.test(a, b)));
    }

    private Group group(int first) {
        return Objects.requireNonNull(groups.get(first), "no such group");
    }

    private void propose(Group a, Group b) {
        Sum sum = Objects.requireNonNull(a.links.get(b.first()), "not linked");
        double pairs = (double) a.size * b.size;
        double average = (sum.score + apart * (pairs - sum.pairs)) / pairs;
        double above = average - rise * Math.log(Math.min(MANY, Math.min(a.size, b.size)));
        if (above >= bound) {
            joins.add(new Join(above, a, b));
        }
    }

    private void join(Group a, Group b) {
        Map<Integer, Sum> links = new HashMap<>(a.links);
        b.links.forEach((other, sum) -> links.merge(other, sum, Sum::plus));
        links.remove(a.first());
        links.remove(b.first());
        List<Integer> members =
                Stream.concat(a.members.stream(), b.members.stream()).sorted().toList();
        Group joined = new Group(members, a.size + b.size, links);
        groups.remove(b.first());
        groups.put(a.first(), joined);
        links.forEach((other, sum) -> {
            Group neighbour = group(other);
            neighbour.links.remove(b.first());
            neighbour.links.put(a.first(), sum);
            boolean before = other < joined.first();
            propose(before ? neighbour : joined, before ? joined : neighbour);
        });
    }
}
