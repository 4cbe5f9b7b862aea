package dev.sayso.claim;

import java.util.Locale;

/** Where a claim stands by the printed rules; never whether it is true. */
public enum Status {
    /** Everything told goes back to one origin. */
    SINGLE_ORIGIN,
    /** Two or more independent origins, none against. */
    CORROBORATED,
    /** Another party confirms it in so many words. */
    CONFIRMED,
    /** A party denies it. */
    DISPUTED,
    /** An outlet says that it could not verify it. */
    UNVERIFIED,
    /** The same origin has moved on. */
    SUPERSEDED,
    /** The origin took it back. */
    WITHDRAWN;

    /** As the contract writes it: {@code single-origin}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
