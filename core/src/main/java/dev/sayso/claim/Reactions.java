package dev.sayso.claim;

import dev.sayso.statement.Stance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What statements say about other statements: who denies, confirms or could not verify which. Immutable. */
public final class Reactions {

    private final Map<String, List<Telling>> byStatement;
    private final Map<String, Telling> byId;
    private final List<Opposition> opposed;

    private Reactions(Map<String, List<Telling>> byStatement, Map<String, Telling> byId, List<Opposition> opposed) {
        this.byStatement = byStatement;
        this.byId = byId;
        this.opposed = List.copyOf(opposed);
    }

    /** The reactions among these statements, with the pairs of them that say the opposite of each other. */
    static Reactions of(Collection<Telling> tellings, List<Opposition> opposed) {
        Map<String, TreeSet<Telling>> byStatement = new HashMap<>();
        Map<String, Telling> byId = new HashMap<>();
        Map<String, List<Telling>> byReport = new HashMap<>();
        for (Telling telling : tellings) {
            byId.put(telling.id(), telling);
            byReport.computeIfAbsent(telling.report().id(), r -> new ArrayList<>())
                    .add(telling);
        }
        for (Telling telling : tellings) {
            for (String about : telling.statement().about()) {
                reached(about, byId, byReport)
                        .forEach(id -> byStatement
                                .computeIfAbsent(id, i -> new TreeSet<>(Telling.BY_TIME))
                                .add(telling));
            }
        }
        return new Reactions(
                byStatement.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> List.copyOf(e.getValue()))),
                Map.copyOf(byId),
                opposed);
    }

    /** A statement, and the one that mostly tells that it was made: "the ministry said the captain had told the police …". */
    private static List<String> reached(String about, Map<String, Telling> byId, Map<String, List<Telling>> byReport) {
        List<String> reached = new ArrayList<>(List.of(about));
        Telling inner = byId.get(about);
        if (inner != null) {
            byReport.getOrDefault(inner.report().id(), List.of()).stream()
                    .filter(outer -> !outer.id().equals(about) && StorylineTellings.isTold(inner, outer))
                    .forEach(outer -> reached.add(outer.id()));
        }
        return reached;
    }

    /** The statements of a stance that are about one of these, in order of time. */
    public List<Telling> to(List<Telling> tellings, Stance stance) {
        return tellings.stream()
                .flatMap(t -> byStatement.getOrDefault(t.id(), List.of()).stream())
                .filter(t -> t.statement().stance() == stance)
                .distinct()
                .sorted(Telling.BY_TIME)
                .toList();
    }

    /** All that is said about a claim's statements and is none of them, in order of time. */
    List<Telling> to(TracedClaim claim) {
        return claim.tellings().stream()
                .flatMap(t -> byStatement.getOrDefault(t.id(), List.of()).stream())
                .filter(t -> !claim.has(t))
                .distinct()
                .sorted(Telling.BY_TIME)
                .toList();
    }

    /** What stands against a claim: its denials, what it denies itself, and the opposite said by others; in order of time. */
    List<Telling> against(TracedClaim claim) {
        Stream<Telling> denied = claim.tellings().stream()
                .filter(t -> t.statement().stance() == Stance.DENIES)
                .flatMap(t -> t.statement().about().stream())
                .flatMap(id -> Stream.ofNullable(byId.get(id)))
                .filter(t -> t.statement().stance() != Stance.DENIES);
        Stream<Telling> opposite = opposed.stream()
                .filter(o -> claim.has(o.one()) != claim.has(o.other()))
                .map(o -> claim.has(o.one()) ? o.other() : o.one());
        return Stream.of(to(claim.tellings(), Stance.DENIES).stream(), denied, opposite)
                .flatMap(s -> s)
                .distinct()
                .sorted(Telling.BY_TIME)
                .toList();
    }
}
