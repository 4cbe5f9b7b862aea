package dev.sayso.claim;

import java.util.List;

/**
 * What is claimed in the reports of one storyline.
 *
 * @param claims the earliest told first
 * @param figures their figures side by side
 * @param drifts how claims changed as they were passed on
 */
public record Claims(List<Claim> claims, FigureComparison figures, List<Drift> drifts) {

    public Claims {
        claims = List.copyOf(claims);
        drifts = List.copyOf(drifts);
    }
}
