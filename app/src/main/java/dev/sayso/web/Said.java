package dev.sayso.web;

import dev.sayso.export.Shielding;
import dev.sayso.review.Act;
import dev.sayso.review.Subject;
import dev.sayso.statement.PartyTable;
import dev.sayso.statement.Stance;
import dev.sayso.storyline.Hit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a party said, as a visitor sees it; who is shielded is no party.
 *
 * @param stances how often it takes which
 * @param stance the only one that is asked for; null for all
 * @param acts on it
 */
record Said(
        Visit visit,
        Shielding shielding,
        String name,
        Map<Stance, Integer> stances,
        @Nullable Stance stance,
        List<Act> acts) {

    /** The one that the address names; empty where there is none. */
    static Optional<Said> of(Visit visit) {
        String name = visit.given("name");
        Map<Stance, Integer> stances = visit.desk().catalogue().stancesOf(name);
        List<Act> acts = visit.desk().acts().stream().filter(a -> isOn(a, name)).toList();
        Shielding shielding = visit.shielding();
        return stances.isEmpty() && acts.isEmpty() || !shielding.party(name).equals(name)
                ? Optional.empty()
                : Optional.of(new Said(visit, shielding, name, stances, visit.constant("stance", Stance.class), acts));
    }

    private static boolean isOn(Act act, String name) {
        return act.deed().subjects().stream()
                .anyMatch(s -> s.kind() == Subject.Kind.PARTY && s.id().equalsIgnoreCase(name));
    }

    /** How many statements there are. */
    int many() {
        return stance == null
                ? stances.values().stream().mapToInt(Integer::intValue).sum()
                : stances.getOrDefault(stance, 0);
    }

    /** Some of them, the first said first. */
    List<Hit> hits(int from, int limit) {
        return visit.desk().catalogue().saidBy(name, stance, from, limit);
    }

    /** One of these as the visitor sees it; empty where it is somebody's who is shielded. */
    Optional<Hit> seen(Hit hit) {
        return Optional.of(shielding.hit(hit)).filter(seen -> seen.party().equals(name));
    }

    /** For whom it speaks. */
    Optional<PartyTable.Backing> backing() {
        return visit.desk().parties().whom(name);
    }
}
