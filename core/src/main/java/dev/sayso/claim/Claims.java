package dev.sayso.claim;

import java.util.List;

/** The claims of many statements, the earliest told first, and the links between them that a person is to decide. */
public record Claims(List<Claim> claims, List<PossibleLink> possibleLinks) {

    public Claims {
        claims = List.copyOf(claims);
        possibleLinks = List.copyOf(possibleLinks);
    }
}
