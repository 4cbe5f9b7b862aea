package dev.sayso.claim;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a linker found: the groups of tellings that say the same thing, each telling in one or more, and the pairs
 * that may say the same and are in no group together, which a person is to decide.
 *
 * @param opposed pairs that say the opposite of each other
 */
public record Links(List<List<Telling>> groups, List<PossibleLink> possible, List<Opposition> opposed) {

    public Links {
        groups = groups.stream().map(List::copyOf).toList();
        possible = List.copyOf(possible);
        opposed = List.copyOf(opposed);
    }

    /** The same without the possible links within a group. */
    Links withoutJoined() {
        Map<String, Set<Integer>> groupsOf = new HashMap<>();
        for (int g = 0; g < groups.size(); g++) {
            for (Telling telling : groups.get(g)) {
                groupsOf.computeIfAbsent(telling.id(), id -> new HashSet<>()).add(g);
            }
        }
        List<PossibleLink> apart = possible.stream()
                .filter(link -> Collections.disjoint(
                        groupsOf.getOrDefault(link.one().id(), Set.of()),
                        groupsOf.getOrDefault(link.other().id(), Set.of())))
                .toList();
        return new Links(groups, apart, opposed);
    }
}
