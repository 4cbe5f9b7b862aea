package dev.sayso.review;

import dev.sayso.claim.ClaimLinker;
import dev.sayso.claim.Telling;
import dev.sayso.storyline.Dossier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The groups that a program makes of storylines without people, each storyline's only where they are asked for. */
final class MachineGroups {
    private final ClaimLinker machine;
    private final Map<String, List<Set<String>>> groups = new HashMap<>();

    MachineGroups(ClaimLinker machine) {
        this.machine = machine;
    }

    /** Whether the program has the statements of an act in one group; of those that are split, any of both sides. */
    boolean together(Act act, Map<String, Marks.Place> places) {
        List<Subject> subjects = act.deed().subjects();
        Marks.Place place = places.get(subjects.get(0).ids().findFirst().orElse(""));
        if (place == null) {
            return false;
        }
        List<Set<String>> all =
                groups.computeIfAbsent(place.dossier().storyline().id(), id -> groups(place.dossier()));
        Set<String> ids = new HashSet<>();
        subjects.forEach(s -> s.ids().filter(places::containsKey).forEach(ids::add));
        if (act.kind() != Deed.Kind.SPLIT) {
            return all.stream().anyMatch(group -> group.containsAll(ids));
        }
        String split = subjects.get(0).id();
        return all.stream()
                .filter(group -> group.contains(split))
                .anyMatch(group -> ids.stream().anyMatch(id -> !id.equals(split) && group.contains(id)));
    }

    private List<Set<String>> groups(Dossier dossier) {
        Map<String, Telling> claiming = new LinkedHashMap<>();
        dossier.claims().forEach(c -> c.tellings().forEach(t -> claiming.put(t.id(), t)));
        List<Set<String>> sets = new ArrayList<>();
        for (List<Telling> group : machine.link(claiming.values()).groups()) {
            Set<String> ids = new HashSet<>();
            group.forEach(t -> ids.add(t.id()));
            sets.add(ids);
        }
        return sets;
    }
}
