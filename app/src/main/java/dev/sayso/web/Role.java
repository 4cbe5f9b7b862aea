package dev.sayso.web;

import java.util.Locale;

/** What somebody may do in the reading room; each may also do what those before it may. */
public enum Role {
    /** Look at everything. */
    READ,
    /** Act in review, and read reports in. */
    REVIEW,
    /** Change what holds for all. */
    ADMIN;

    /** Whether this role may do what another may. */
    public boolean covers(Role other) {
        return compareTo(other) >= 0;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
