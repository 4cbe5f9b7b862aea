package dev.sayso.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Links as another linker does, and holds what people decided: their groups are joined and taken apart afterwards, even
 * where words are equal. Of a group that is taken apart the statements that a decision names first leave; the rest of it
 * stays together. Thread-safe.
 */
public final class DecidedLinker implements ClaimLinker {

    private final ClaimLinker machine;
    private final Blocks blocks;

    public DecidedLinker(ClaimLinker machine, Decisions decisions) {
        this.machine = machine;
        this.blocks = Blocks.of(decisions);
    }

    @Override
    public Links link(Collection<Telling> tellings) {
        Links found = machine.link(tellings);
        if (tellings.stream().noneMatch(t -> blocks.concern(t.id()))) {
            return found;
        }
        List<List<Telling>> apart = new ArrayList<>();
        found.groups().forEach(group -> apart.addAll(taken(group)));
        List<List<Telling>> groups = widest(joined(apart, tellings), found.groups()).stream()
                .map(group -> group.stream().sorted(Telling.BY_TIME).toList())
                .sorted(Comparator.comparing((List<Telling> group) -> group.get(0), Telling.BY_TIME)
                        .thenComparing(List::size))
                .toList();
        List<PossibleLink> open = found.possible().stream()
                .filter(link -> blocks.allow(link.one().id(), link.other().id()))
                .toList();
        return new Links(groups, open, found.opposed()).withoutJoined();
    }

    /** A group taken apart where somebody decided so. */
    private List<List<Telling>> taken(List<Telling> group) {
        List<List<Telling>> parts = new ArrayList<>();
        List<Telling> lastThoseThatLeave = group.stream()
                .sorted(Comparator.comparing((Telling t) -> blocks.leaves(t.id()))
                        .thenComparing(Telling.BY_TIME))
                .toList();
        for (Telling telling : lastThoseThatLeave) {
            parts.stream()
                    .filter(part -> allowed(part, telling))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Telling> part = new ArrayList<>();
                        parts.add(part);
                        return part;
                    })
                    .add(telling);
        }
        return parts;
    }

    private boolean allowed(List<Telling> part, Telling telling) {
        return !blocks.concern(telling.id()) || part.stream().allMatch(t -> blocks.allow(t.id(), telling.id()));
    }

    /** The groups with those joined whose statements belong together. */
    private List<List<Telling>> joined(List<List<Telling>> apart, Collection<Telling> tellings) {
        Map<String, Telling> byId = new LinkedHashMap<>();
        tellings.stream().sorted(Telling.BY_TIME).forEach(t -> byId.put(t.id(), t));
        List<List<Telling>> groups = apart;
        Set<String> done = new HashSet<>();
        for (String id : byId.keySet()) {
            List<Telling> block = blocks.with(id).stream()
                    .flatMap(member -> Stream.ofNullable(byId.get(member)))
                    .sorted(Telling.BY_TIME)
                    .toList();
            if (block.size() > 1 && done.add(block.get(0).id())) {
                groups = joined(groups, block);
            }
        }
        return groups;
    }

    /** The groups with those joined that hold the statements of a block; what is to be apart from it stays behind. */
    private List<List<Telling>> joined(List<List<Telling>> groups, List<Telling> block) {
        Set<List<Telling>> chosen = new LinkedHashSet<>();
        block.forEach(t -> chosen.add(groupOf(t, groups, block)));
        List<Telling> together = new ArrayList<>(block);
        Set<String> ids = ids(block);
        List<List<Telling>> others = new ArrayList<>(groups);
        others.removeAll(chosen);
        for (List<Telling> group : chosen) {
            List<Telling> left = new ArrayList<>();
            for (Telling telling : group) {
                if (!ids.contains(telling.id())) {
                    boolean stays = allowed(together, telling);
                    (stays ? together : left).add(telling);
                    if (stays) {
                        ids.add(telling.id());
                    }
                }
            }
            if (!left.isEmpty()) {
                others.add(left);
            }
        }
        others.add(together);
        return others;
    }

    /** The group of a statement: that with most of its block, of equals the smallest. */
    private static List<Telling> groupOf(Telling telling, List<List<Telling>> groups, List<Telling> block) {
        Set<String> ids = ids(block);
        return groups.stream()
                .filter(group -> group.stream().anyMatch(t -> t.id().equals(telling.id())))
                .min(Comparator.comparing((List<Telling> group) -> -group.stream()
                                .filter(t -> ids.contains(t.id()))
                                .count())
                        .thenComparing(List::size))
                .orElseThrow();
    }

    /** The groups that no other one holds whole, and those that the machine has beside a wider one, each once. */
    private static List<List<Telling>> widest(List<List<Telling>> groups, List<List<Telling>> machine) {
        Set<Set<String>> own = machine.stream().map(DecidedLinker::ids).collect(Collectors.toSet());
        Map<String, List<Set<String>>> groupsOf = new HashMap<>();
        List<List<Telling>> widest = new ArrayList<>();
        for (List<Telling> group :
                groups.stream().sorted(Comparator.comparing(g -> -g.size())).toList()) {
            Set<String> ids = ids(group);
            String any = group.get(0).id();
            if (groupsOf.getOrDefault(any, List.of()).stream()
                    .noneMatch(wider -> wider.equals(ids) || !own.contains(ids) && wider.containsAll(ids))) {
                widest.add(group);
                ids.forEach(id ->
                        groupsOf.computeIfAbsent(id, i -> new ArrayList<>()).add(ids));
            }
        }
        return widest;
    }

    private static Set<String> ids(List<Telling> tellings) {
        Set<String> ids = new HashSet<>();
        tellings.forEach(t -> ids.add(t.id()));
        return ids;
    }
}
