package dev.sayso.web;

import dev.sayso.account.Role;

/**
 * Somebody who looks at the reading room.
 *
 * @param name under which acts are kept; empty while nobody has said who it is
 * @param known whether it has an account, whose name it is
 */
public record Visitor(String name, Role role, boolean known) {

    /** Whether acts can be kept under a name. */
    public boolean named() {
        return !name.isBlank();
    }

    /** Whether this is somebody who may act in review. */
    public boolean reviews() {
        return role.covers(Role.REVIEW);
    }
}
