package dev.sayso.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds statements that go round in a circle: A has it from B, and B has it from A, however many stand between. */
final class CircleFinder {

    private final Map<Telling, List<Telling>> cited = new LinkedHashMap<>();
    private final Map<Telling, Set<Telling>> reach = new LinkedHashMap<>();

    private CircleFinder(StorylineTellings tellings) {
        for (Telling telling : tellings.citing()) {
            List<Telling> next = tellings.via(telling)
                    .map(v -> tellings.related(v.outlet(), telling))
                    .orElse(List.of());
            cited.put(telling, next);
        }
        cited.keySet().forEach(t -> reach.put(t, reach(t)));
    }

    /** The circle of each statement that is in one. */
    static Map<String, Circle> find(StorylineTellings tellings) {
        CircleFinder finder = new CircleFinder(tellings);
        Map<String, Circle> circles = new LinkedHashMap<>();
        for (Telling telling : finder.cited.keySet()) {
            List<Telling> round = finder.round(telling);
            if (round.size() > 1) {
                circles.put(telling.id(), new Circle(round));
            }
        }
        return circles;
    }

    private List<Telling> round(Telling telling) {
        Set<Telling> there = reach.getOrDefault(telling, Set.of());
        List<Telling> round = new ArrayList<>();
        for (Telling other : there) {
            if (reach.getOrDefault(other, Set.of()).contains(telling)) {
                round.add(other);
            }
        }
        return round;
    }

    private Set<Telling> reach(Telling from) {
        Set<Telling> seen = new LinkedHashSet<>();
        List<Telling> open = new ArrayList<>(cited.getOrDefault(from, List.of()));
        while (!open.isEmpty()) {
            Telling next = open.remove(open.size() - 1);
            if (cited.containsKey(next) && seen.add(next)) {
                open.addAll(cited.getOrDefault(next, List.of()));
            }
        }
        return seen;
    }
}
