package dev.sayso.statement;

/** The name of somebody to be shielded, as a report has it, and why. */
public record ShieldedName(String name, Protection.Rule rule) {

    public ShieldedName {
        if (name.isBlank()) {
            throw new IllegalArgumentException("nobody's name");
        }
    }
}
