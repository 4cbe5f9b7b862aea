package dev.sayso.claim;

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

    public ClaimMaker(ClaimLinker linker, OriginFinder origins, StatusRules rules) {
        this.linker = linker;
        this.origins = origins;
        this.rules = rules;
    }

    /** The claims, the earliest told first; the same in whatever order the tellings come. */
    public List<Claim> make(Collection<Telling> tellings) {
        return linked(tellings).claims();
    }

    /** The claims with the links between them that a person is to decide; the same in whatever order the tellings come. */
    public Claims linked(Collection<Telling> tellings) {
        Reactions reactions = Reactions.of(tellings);
        List<Telling> claiming = tellings.stream().filter(Telling::claiming).toList();
        Links links = linker.link(claiming);
        List<Claim> claims = links.groups().stream()
                .map(group -> group.stream().sorted(Telling.BY_TIME).toList())
                .map(group -> claim(group, reactions))
                .sorted((a, b) -> Telling.BY_TIME.compare(a.first(), b.first()))
                .toList();
        return new Claims(claims, links.possible());
    }

    private Claim claim(List<Telling> group, Reactions reactions) {
        List<Origin> found = origins.origins(group);
        return Claim.of(group, found, rules.rule(group, found, reactions));
    }
}
