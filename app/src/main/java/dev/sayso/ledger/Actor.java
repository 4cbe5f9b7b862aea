package dev.sayso.ledger;

/**
 * Who or what did something to a ledger.
 *
 * @param name a person's name, or a program's with its version
 */
public record Actor(Kind kind, String name) {

    /** People decide, programs find; neither overwrites the other. */
    public enum Kind {
        PROGRAM,
        PERSON
    }

    public Actor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an actor without a name: \"" + name + "\"");
        }
    }

    public static Actor program(String nameAndVersion) {
        return new Actor(Kind.PROGRAM, nameAndVersion);
    }

    public static Actor person(String name) {
        return new Actor(Kind.PERSON, name);
    }
}
