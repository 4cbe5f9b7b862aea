package dev.sayso.claim;

import dev.sayso.report.Copies;
import dev.sayso.report.Versions;
import java.util.Collection;
import java.util.List;

/**
 * Makes the claims of many statements: linked, traced to their origins, and given a status. What only speaks about
 * other statements (not confirmed, not verified) or says nothing (declined, asked) is no claim. Thread-safe.
 */
public final class ClaimMaker {

    private final ClaimLinker linker;
    private final OriginFinder origins;
    private final StatusRules rules;
    private final DriftFinder drifts = new DriftFinder();

    public ClaimMaker(ClaimLinker linker, OriginFinder origins, StatusRules rules) {
        this.linker = linker;
        this.origins = origins;
        this.rules = rules;
    }

    /**
     * The claims of one storyline, the earliest told first, given which of its reports are copies, and which are versions of
     * one another; the same in whatever order the tellings come.
     */
    public Claims make(Collection<Telling> tellings, Copies copies, Versions versions) {
        Origins descents = origins.over(tellings, copies);
        List<Telling> claiming = tellings.stream().filter(Telling::claiming).toList();
        Links links = linker.link(claiming);
        List<TracedClaim> traced = links.groups().stream()
                .map(group -> group.stream().sorted(Telling.BY_TIME).toList())
                .map(group -> new TracedClaim(group, descents.of(group)))
                .toList();
        FigureComparison figures = FigureComparison.of(traced, versions);
        Surroundings around =
                new Surroundings(Reactions.of(tellings, links.opposed()), figures, Retractions.in(tellings), versions);
        List<Claim> claims = traced.stream()
                .map(t -> Claim.of(t, around.reactions().to(t), rules.rule(t, around)))
                .sorted((a, b) -> Telling.BY_TIME.compare(a.first(), b.first()))
                .toList();
        return new Claims(claims, links.possible(), figures, drifts.find(claims));
    }
}
