package dev.sayso.claim;

import dev.sayso.statement.Stance;
import java.util.List;

/** The rules that give a claim its status, in order: the first one that holds decides. Thread-safe. */
public final class StatusRules {

    private static final List<StatusRule> RULES = List.of(
            new StatusRule(
                    Status.DISPUTED,
                    1,
                    "A party denies it in so many words.",
                    (tellings, origins, reactions) -> reactions.to(tellings, Stance.DENIES)),
            new StatusRule(
                    Status.CONFIRMED,
                    1,
                    "A party other than its origin says in so many words that it confirms it, and nobody denies it.",
                    (tellings, origins, reactions) -> reactions.to(tellings, Stance.CONFIRMS).stream()
                            .filter(t -> origins.stream()
                                    .noneMatch(
                                            o -> t.statement().source().names().contains(o.name())))
                            .toList()),
            new StatusRule(
                    Status.CORROBORATED,
                    1,
                    "Two or more known and independent origins say it, and nobody denies it.",
                    (tellings, origins, reactions) -> StatusRules.independent(origins)),
            new StatusRule(
                    Status.UNVERIFIED,
                    1,
                    "An outlet says that it could not verify it, and no second origin says it.",
                    (tellings, origins, reactions) -> reactions.to(tellings, Stance.NOT_VERIFIED)),
            new StatusRule(
                    Status.SINGLE_ORIGIN,
                    1,
                    "Everything told goes back to one origin, or to origins that cannot be told apart.",
                    (tellings, origins, reactions) -> tellings));

    /** The ruling of the first rule that holds. */
    public Ruling rule(List<Telling> tellings, List<Origin> origins, Reactions reactions) {
        for (StatusRule rule : RULES) {
            List<Telling> evidence = rule.test().evidence(tellings, origins, reactions);
            if (!evidence.isEmpty()) {
                return new Ruling(rule.status(), rule.id(), rule.sentence(), evidence);
            }
        }
        throw new IllegalArgumentException("a claim without statements");
    }

    /** The first telling of each known origin, where there are two or more. */
    private static List<Telling> independent(List<Origin> origins) {
        List<Telling> firsts = origins.stream()
                .filter(Origin::independent)
                .map(o -> o.tellings().get(0))
                .toList();
        return firsts.size() < 2 ? List.of() : firsts;
    }
}
