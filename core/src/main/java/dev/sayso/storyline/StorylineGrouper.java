package dev.sayso.storyline;

import dev.sayso.claim.AverageLink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Groups reports into storylines. How much two reports are on one event is decided on these two alone; those that are
 * so on average are grouped, two large groups only if they are so more clearly. So the result depends on the set of
 * reports and not on the order of reading. Thread-safe.
 */
public final class StorylineGrouper {

    /** What an average must reach, and how much more for each e-fold of the smaller group. */
    private static final double BOUND = -2.25;

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
        AverageLink links = new AverageLink(prints.size(), Likeness.APART, BOUND, RISE);
        Map<String, List<Integer>> byKey = new HashMap<>();
        for (int i = 0; i < prints.size(); i++) {
            Set<Integer> candidates = new TreeSet<>();
            for (String key : prints.get(i).keys()) {
                List<Integer> earlier = byKey.computeIfAbsent(key, k -> new ArrayList<>());
                candidates.addAll(earlier);
                earlier.add(i);
            }
            for (int earlier : candidates) {
                double score = likeness.of(prints.get(earlier), prints.get(i));
                if (score > Likeness.APART) {
                    links.add(earlier, i, score);
                }
            }
        }
        return links;
    }
}
