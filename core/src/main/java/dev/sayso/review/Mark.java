package dev.sayso.review;

import dev.sayso.claim.Telling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people did with one statement, and what the program has in its place.
 *
 * @param acts on it, in order
 * @param shown the statement as people have it
 * @param decided whether a person said how it is to be read, so that what the program finds does not change it
 * @param machine what the program now finds there; null where it finds nothing any more
 * @param changed whether the program finds something else than when the person last acted
 */
public record Mark(
        List<Act> acts,
        Telling shown,
        boolean decided,
        @Nullable Telling machine,
        boolean changed) {

    public Mark {
        acts = List.copyOf(acts);
    }

    /** Whether the program has it otherwise than it is shown. */
    public boolean differs() {
        Telling found = machine;
        return found == null || !opinion(found).equals(opinion(shown));
    }

    private static Opinion opinion(Telling telling) {
        return Opinion.of(telling.statement(), telling.figures());
    }
}
