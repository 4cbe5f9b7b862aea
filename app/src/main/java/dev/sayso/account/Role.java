package dev.sayso.account;

import java.util.List;
import java.util.Locale;

/** What somebody may do with a served ledger; a later one may do all that an earlier one may. */
public enum Role {
    /** Looks at everything. */
    READ,
    /** Also decides in review and reads reports in. */
    REVIEW,
    /** Also sees to settings, shields, the record's check and who is told of changes. */
    ADMIN;

    /** Whether this role is enough where another is needed. */
    public boolean covers(Role needed) {
        return compareTo(needed) >= 0;
    }

    /**
     * The role of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Role of(String word) {
        for (Role role : values()) {
            if (role.toString().equals(word)) {
                return role;
            }
        }
        throw new IllegalArgumentException("\"" + word + "\" is no role: " + List.of(values()));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
