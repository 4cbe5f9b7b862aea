package dev.sayso.claim;

import dev.sayso.statement.Stance;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What statements say about other statements: who denies, confirms or could not verify which. Immutable. */
public final class Reactions {

    private final Map<String, List<Telling>> byStatement;

    private Reactions(Map<String, List<Telling>> byStatement) {
        this.byStatement = byStatement;
    }

    public static Reactions of(Collection<Telling> tellings) {
        Map<String, TreeSet<Telling>> byStatement = new HashMap<>();
        for (Telling telling : tellings) {
            for (String about : telling.statement().about()) {
                byStatement
                        .computeIfAbsent(about, id -> new TreeSet<>(Telling.BY_TIME))
                        .add(telling);
            }
        }
        return new Reactions(byStatement.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> List.copyOf(e.getValue()))));
    }

    /** The statements of a stance that are about one of these, in order of time. */
    public List<Telling> to(List<Telling> tellings, Stance stance) {
        Comparator<Telling> byTime = Telling.BY_TIME;
        return tellings.stream()
                .flatMap(t -> byStatement.getOrDefault(t.id(), List.of()).stream())
                .filter(t -> t.statement().stance() == stance)
                .distinct()
                .sorted(byTime)
                .toList();
    }
}
