package dev.sayso.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The descriptions that a report gives of its parties, by which "the mayor" later means one. */
final class Descriptions {

    private final Parties parties;
    private final Map<String, List<Description>> byNoun = new HashMap<>();

    Descriptions(List<Description> descriptions, Parties parties) {
        this.parties = parties;
        for (Description description : descriptions) {
            byNoun.computeIfAbsent(description.noun(), n -> new ArrayList<>()).add(description);
        }
    }

    /** The party that a phrase means at a place in the text; empty where none is described so, or two as near are. */
    Optional<Party> meant(NounPhrase phrase, int at) {
        Set<Party> found = new LinkedHashSet<>();
        for (Map.Entry<String, List<Description>> entry : byNoun.entrySet()) {
            if (mayMean(entry.getKey(), phrase.noun())) {
                entry.getValue().stream().filter(d -> d.fits(phrase)).forEach(d -> found.add(d.party()));
            }
        }
        return nearest(found, at);
    }

    private static boolean mayMean(String noun, String other) {
        return NameWords.sameRole(noun, other)
                || NameWords.sameKind(noun, other)
                || NameWords.LEADERS.contains(noun) && NameWords.LEADERS.contains(other);
    }

    /** The party named last before a place in the text, or the only one that is named at all. */
    Optional<Party> nearest(Set<Party> found, int at) {
        List<Party> before = found.stream()
                .filter(p -> parties.lastPlace(p, at) >= 0)
                .sorted(Comparator.comparing((Party p) -> parties.lastPlace(p, at))
                        .reversed())
                .toList();
        if (before.isEmpty()) {
            return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
        }
        return Optional.of(before.get(0));
    }
}
