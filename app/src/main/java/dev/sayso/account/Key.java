package dev.sayso.account;

import java.time.Instant;

/**
 * What lets its bearer in as an account.
 *
 * @param hash of the secret
 * @param account whose it is
 * @param role what its bearer may do: never more than the account may
 * @param label what it is for, by its owner; empty of a session
 * @param expires from when on it is worth nothing
 */
public record Key(String hash, Account account, Kind kind, Role role, String label, Instant created, Instant expires) {

    /** Who bears it. */
    public enum Kind {
        /** A browser after signing in. */
        SESSION,
        /** A program. */
        TOKEN
    }

    public Key {
        role = account.role().covers(role) ? role : account.role();
    }
}
