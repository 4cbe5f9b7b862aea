package dev.sayso.claim;

import dev.sayso.statement.Stance;
import java.util.List;
import java.util.stream.Stream;

/** The rules that give a claim its status, in order: the first one that holds decides. Thread-safe. */
public final class StatusRules {

    private static final List<StatusRule> RULES = List.of(
            new StatusRule(
                    Status.WITHDRAWN,
                    "withdrawn",
                    1,
                    "A report tells that its origin, or the outlet that told it, took it back.",
                    "Its origin saying it again.",
                    (claim, around) -> around.retractions().of(claim)),
            new StatusRule(
                    Status.SUPERSEDED,
                    "moved-on",
                    1,
                    "Its first origin has since given another figure of the same scope.",
                    "Its origin going back to this figure.",
                    (claim, around) -> around.figures().updateOf(claim).stream()
                            .map(update -> update.to().telling())
                            .toList()),
            new StatusRule(
                    Status.SUPERSEDED,
                    "figure-replaced",
                    1,
                    "Each report that tells it has a later version with another figure in its place.",
                    "A version of one of the reports going back to this figure.",
                    (claim, around) -> around.figures().replacing(claim)),
            new StatusRule(
                    Status.DISPUTED,
                    "denied",
                    2,
                    "A party denies it or says that it is not so, or it is itself such a denial of what another party says.",
                    "The denial being withdrawn, or the claim itself.",
                    (claim, around) -> around.reactions().against(claim)),
            new StatusRule(
                    Status.DISPUTED,
                    "figure-against-figure",
                    1,
                    "Another origin gives a figure of the same scope at the same time that cannot hold together with it.",
                    "One of the origins giving another figure, or a later figure of both.",
                    (claim, around) -> around.figures().against(claim).stream()
                            .map(DatedFigure::telling)
                            .distinct()
                            .sorted(Telling.BY_TIME)
                            .toList()),
            new StatusRule(
                    Status.CONFIRMED,
                    "confirmed",
                    1,
                    "A party that it concerns, and that is not its origin, confirms it in so many words; nobody denies it.",
                    "A denial would make it disputed.",
                    StatusRules::confirmations),
            new StatusRule(
                    Status.CORROBORATED,
                    "independent-origins",
                    2,
                    "Two or more known and independent origins say or confirm it, in what its outlets still publish; nobody denies it.",
                    "A confirmation by the party that it concerns, or a denial.",
                    StatusRules::independent),
            new StatusRule(
                    Status.UNVERIFIED,
                    "not-verified",
                    1,
                    "An outlet says that it could not verify it, and no second origin says it.",
                    "A second independent origin, or the outlet verifying it.",
                    (claim, around) -> around.reactions().to(claim.tellings(), Stance.NOT_VERIFIED)),
            new StatusRule(
                    Status.SINGLE_ORIGIN,
                    "one-origin",
                    1,
                    "Everything told goes back to one origin, or to origins that cannot be told apart.",
                    "A second independent origin, a confirmation or a denial.",
                    (claim, around) -> claim.tellings()));

    /** All rules in the order in which they are tried. */
    public static List<StatusRule> all() {
        return RULES;
    }

    /** The ruling of the first rule that holds. */
    Ruling rule(TracedClaim claim, Surroundings surroundings) {
        for (StatusRule rule : RULES) {
            List<Telling> evidence = rule.test().evidence(claim, surroundings);
            if (!evidence.isEmpty()) {
                return new Ruling(rule.status(), rule.id(), rule.sentence(), rule.change(), evidence);
            }
        }
        throw new IllegalArgumentException("a claim without statements");
    }

    private static List<Telling> confirmations(TracedClaim claim, Surroundings around) {
        return confirming(claim, around).filter(t -> Concern.of(t, claim)).toList();
    }

    /** The statements of other parties than its first origin that confirm a claim, in order of time. */
    private static Stream<Telling> confirming(TracedClaim claim, Surroundings around) {
        Stream<Telling> own = claim.origins().stream()
                .skip(1)
                .flatMap(o -> o.tellings().stream())
                .filter(t -> t.statement().stance() == Stance.CONFIRMS);
        Stream<Telling> about = around.reactions().to(claim.tellings(), Stance.CONFIRMS).stream()
                .filter(t -> claim.origins().stream().noneMatch(o -> names(t).contains(o.name())));
        return Stream.concat(own, about).distinct().sorted(Telling.BY_TIME);
    }

    /** The first telling of each known origin and of each known party that confirms it, where there are two or more. */
    private static List<Telling> independent(TracedClaim claim, Surroundings around) {
        List<Origin> origins = claim.origins().stream()
                .filter(Origin::independent)
                .filter(o -> o.tellings().stream().anyMatch(t -> around.stands(t, claim)))
                .toList();
        List<Telling> confirming = confirming(claim, around)
                .filter(t -> t.statement().source().named() && !claim.has(t))
                .toList();
        if (origins.size() + confirming.size() < 2) {
            return List.of();
        }
        return Stream.concat(origins.stream().map(o -> o.tellings().get(0)), confirming.stream())
                .distinct()
                .toList();
    }

    private static List<String> names(Telling telling) {
        return telling.statement().source().names();
    }
}
