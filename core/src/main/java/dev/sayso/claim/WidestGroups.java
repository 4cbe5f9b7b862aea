package dev.sayso.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Of groups of tellings that may overlap, those that no other one holds whole. What tells one figure is kept beside those that
 * tell another one as well: "40 injured" beside the many that tell of 27 killed, of whom one tells both.
 */
final class WidestGroups {

    private WidestGroups() {}

    /**
     * The widest groups, each in order of time, in the order of their first tellings.
     *
     * @param worded those that say the same as a whole
     * @param figured those that give the same figure
     */
    static List<List<Telling>> of(List<List<Telling>> worded, List<List<Telling>> figured) {
        List<List<Telling>> groups =
                Stream.concat(worded.stream(), figured.stream()).toList();
        List<Set<String>> ids = new ArrayList<>();
        Map<String, List<Integer>> groupsOf = new HashMap<>();
        for (int g = 0; g < groups.size(); g++) {
            Set<String> its = new HashSet<>();
            for (Telling telling : groups.get(g)) {
                if (its.add(telling.id())) {
                    groupsOf.computeIfAbsent(telling.id(), id -> new ArrayList<>())
                            .add(g);
                }
            }
            ids.add(its);
        }
        List<List<Telling>> widest = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            String any = groups.get(g).get(0).id();
            if (groupsOf.getOrDefault(any, List.of()).stream().noneMatch(holds(g, ids, worded.size()))) {
                widest.add(groups.get(g).stream().sorted(Telling.BY_TIME).toList());
            }
        }
        widest.sort(Comparator.comparing((List<Telling> group) -> group.get(0), Telling.BY_TIME)
                .thenComparing(group -> group.size())
                .thenComparing(group -> group.get(group.size() - 1), Telling.BY_TIME));
        return widest;
    }

    /** Whether another group holds this one, in whose place it stands. */
    private static Predicate<Integer> holds(int group, List<Set<String>> ids, int worded) {
        Set<String> its = ids.get(group);
        return other -> {
            boolean equal = ids.get(other).size() == its.size();
            boolean instead = other < worded ? group >= worded && !equal : group < worded || equal && other < group;
            return instead && ids.get(other).containsAll(its);
        };
    }
}
