package dev.sayso.storyline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Groups numbered things by average link: the two groups whose pairs score highest on average are joined first, until
 * no average reaches a bound (UPGMA, Sokal and Michener 1958). The bound rises with the logarithm of the smaller group's
 * size: many pairs average out what single ones have by chance. Pairs that are not named count with a score of their
 * own, so that its time grows with the named ones. Of equals the two with the lowest numbers are joined first.
 */
final class AverageLink {

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

    /** Things that are joined; {@code links} holds what is known of its pairs with other groups, by their first. */
    private record Group(List<Integer> members, Map<Integer, Sum> links) {

        int first() {
            return members.get(0);
        }
    }

    /** The sum of some pairs' scores. */
    private record Sum(double score, int pairs) {

        Sum plus(Sum other) {
            return new Sum(score + other.score, pairs + other.pairs);
        }
    }

    /**
     * Groups things that are numbered from 0 on.
     *
     * @param apart the score of pairs that nobody names
     * @param bound what the average of a join with a single thing must reach
     * @param rise how much more for each e-fold of the smaller group
     */
    AverageLink(int things, double apart, double bound, double rise) {
        this.apart = apart;
        this.bound = bound;
        this.rise = rise;
        IntStream.range(0, things).forEach(i -> groups.put(i, new Group(List.of(i), new HashMap<>())));
    }

    /** Names the score of a pair, once. */
    void add(int a, int b, double score) {
        Sum sum = new Sum(score, 1);
        group(a).links.put(b, sum);
        group(b).links.put(a, sum);
        propose(group(Math.min(a, b)), group(Math.max(a, b)));
    }

    /** The groups in order of their first members, each in order. */
    List<List<Integer>> groups() {
        for (Join join = joins.poll(); join != null; join = joins.poll()) {
            if (isCurrent(join.a) && isCurrent(join.b)) {
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
        return now != null && now.members.size() == group.members.size();
    }

    private Group group(int first) {
        return Objects.requireNonNull(groups.get(first), "no such group");
    }

    private void propose(Group a, Group b) {
        Sum sum = Objects.requireNonNull(a.links.get(b.first()), "not linked");
        double pairs = (double) a.members.size() * b.members.size();
        double average = (sum.score + apart * (pairs - sum.pairs)) / pairs;
        double above = average - rise * Math.log(Math.min(a.members.size(), b.members.size()));
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
        Group joined = new Group(members, links);
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
