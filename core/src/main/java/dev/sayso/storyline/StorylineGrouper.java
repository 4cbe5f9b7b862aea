package dev.sayso.storyline;

import dev.sayso.text.Components;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Groups reports into storylines. Whether two reports belong together is decided on these two alone, by how much they
 * are about the same and how close they are in time; a storyline is what hangs together through such pairs. So the
 * result does not depend on the order of reading. Thread-safe.
 */
public final class StorylineGrouper {

    /** How much two reports must be about the same, by the days between them. */
    private static final double LIKE_ENOUGH = 0.36;

    private static final double LESS_ON_THE_SAME_DAY = 0.1;
    private static final double MORE_A_DAY = 0.01;
    private static final long FAR_APART = 40;

    /** The storylines, those of most reports first; a report that belongs to no other is one of its own. */
    public List<Storyline> group(Collection<Reading> readings) {
        Map<String, Reading> byId = new HashMap<>();
        readings.forEach(r -> byId.putIfAbsent(r.report().id(), r));
        List<Reading> ordered = byId.values().stream().sorted(Storyline.BY_TIME).toList();
        List<Fingerprint> prints =
                ordered.stream().map(r -> Fingerprint.of(r.report())).toList();
        return join(prints).groups().stream()
                .map(group -> Storyline.of(group.stream().map(ordered::get).toList()))
                .sorted(Comparator.comparingInt((Storyline s) -> -s.readings().size())
                        .thenComparing(s -> s.readings().get(0), Storyline.BY_TIME))
                .toList();
    }

    private static Components<Integer> join(List<Fingerprint> prints) {
        Components<Integer> components = new Components<>();
        Map<String, List<Integer>> byName = new HashMap<>();
        for (int i = 0; i < prints.size(); i++) {
            components.add(i);
            Set<Integer> candidates = new HashSet<>();
            for (String name : prints.get(i).names()) {
                List<Integer> earlier = byName.computeIfAbsent(name, n -> new ArrayList<>());
                candidates.addAll(earlier);
                earlier.add(i);
            }
            for (int j : candidates) {
                if (onOneEvent(prints.get(i), prints.get(j))) {
                    components.join(i, j);
                }
            }
        }
        return components;
    }

    private static boolean onOneEvent(Fingerprint a, Fingerprint b) {
        long days = a.daysTo(b);
        if (days > FAR_APART) {
            return false;
        }
        double needed = days < 0 ? LIKE_ENOUGH : LIKE_ENOUGH - LESS_ON_THE_SAME_DAY + MORE_A_DAY * days;
        return a.likeness(b) >= needed;
    }
}
