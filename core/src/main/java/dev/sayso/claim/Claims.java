package dev.sayso.claim;

import java.util.List;

/**
 * What is claimed in the reports of one storyline.
 *
 * @param claims the earliest told first
 * @param possibleLinks statements of different claims that may say the same, for a person to decide, the likeliest first
 * @param figures their figures side by side
 * @param drifts how claims changed as they were passed on
 */
public record Claims(
        List<Claim> claims, List<PossibleLink> possibleLinks, FigureComparison figures, List<Drift> drifts) {

    public Claims {
        claims = List.copyOf(claims);
        possibleLinks = List.copyOf(possibleLinks);
        drifts = List.copyOf(drifts);
    }
}
