package dev.sayso.storyline;

import dev.sayso.claim.AverageLink;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Groups reports into storylines. How much two reports are on one event is decided on these two alone; those that are
 * so on average are grouped, two large groups only if they are so more clearly. So the result depends on the set of
 * reports and not on the order of reading. Thread-safe.
 */
public final class StorylineGrouper {

    /**
     * What the average likeness of two groups must reach; so two groups are joined only if a pair of them reaches it, and no
     * storyline goes beyond what such pairs connect.
     */
    public static final double BOUND = -1.75;

    /** How much more it must be for each e-fold of the smaller group, as {@link AverageLink} bounds it. */
    private static final double RISE = 1;

    private final FingerprintMaker fingerprints = new FingerprintMaker();
    private final Likeness likeness = new Likeness();

    /** The storylines, those of most reports first; a report that belongs to no other is one of its own. */
    public List<Storyline> group(Collection<Reading> readings) {
        Map<String, Reading> byId = new HashMap<>();
        readings.forEach(r -> byId.putIfAbsent(r.report().id(), r));
        List<Reading> ordered = byId.values().stream().sorted(Storyline.BY_TIME).toList();
        List<Fingerprint> prints =
                ordered.stream().map(r -> fingerprints.of(r.report())).toList();
        return link(prints).groups().stream()
                .map(group -> Storyline.of(group.stream().map(ordered::get).toList()))
                .sorted(Comparator.comparingInt((Storyline s) -> -s.readings().size())
                        .thenComparing(s -> s.readings().get(0), Storyline.BY_TIME))
                .toList();
    }

    private AverageLink link(List<Fingerprint> prints) {
        AverageLink links = links(prints.size());
        Map<String, int[]> holders = holders(prints);
        double[] votes = new double[prints.size()];
        for (int i = 0; i < prints.size(); i++) {
            for (int earlier : candidates(i, prints.get(i).keys(), holders, votes)) {
                double score = likeness.of(prints.get(earlier), prints.get(i));
                if (score > Likeness.APART) {
                    links.add(earlier, i, score);
                }
            }
        }
        return links;
    }

    /** What groups so many reports, numbered in order of time, once it is told how much each pair is on one event. */
    public static AverageLink links(int reports) {
        return new AverageLink(reports, Likeness.APART, BOUND, RISE);
    }

    /** Which reports have a key, in order. */
    private static Map<String, int[]> holders(List<Fingerprint> prints) {
        Map<String, IntStream.Builder> found = new HashMap<>();
        for (int i = 0; i < prints.size(); i++) {
            for (String key : prints.get(i).keys()) {
                found.computeIfAbsent(key, k -> IntStream.builder()).add(i);
            }
        }
        Map<String, int[]> holders = new HashMap<>();
        found.forEach((key, reports) -> holders.put(key, reports.build().toArray()));
        return holders;
    }

    /**
     * The earlier reports worth comparing with one: those to which the keys in common give {@link KeyVotes#ENOUGH}.
     *
     * @param votes all zero, before and after
     */
    private static int[] candidates(int report, List<String> keys, Map<String, int[]> holders, double[] votes) {
        BitSet touched = new BitSet(report);
        for (String key : keys) {
            int[] its = Objects.requireNonNull(holders.get(key), key);
            double share = KeyVotes.of(its.length);
            for (int k = 0; its[k] < report; k++) {
                votes[its[k]] += share;
                touched.set(its[k]);
            }
        }
        int[] enough = touched.stream()
                .filter(other -> votes[other] >= KeyVotes.ENOUGH)
                .toArray();
        touched.stream().forEach(other -> votes[other] = 0);
        return enough;
    }
}
