package dev.sayso.claim;

import dev.sayso.statement.Source;
import java.util.List;

/**
 * The independent say-so that statements go back to.
 *
 * @param name the party's name; for an unnamed source the report's own words for it; empty where nobody is given
 * @param identified whether it is known who it is, so that it can be told apart from other origins
 * @param tellings the statements that go back to it, in order of time
 * @param evidence the words by which copies were traced to it; empty where each statement names it
 */
public record Origin(
        String name, Source.Kind kind, boolean identified, List<Telling> tellings, List<Evidence> evidence) {

    public Origin {
        tellings = List.copyOf(tellings);
        evidence = List.copyOf(evidence);
        if (tellings.isEmpty()) {
            throw new IllegalArgumentException("an origin without statements");
        }
    }

    /** Whether it may count beside another: it is known who it is, and it is more than an outlet's own voice. */
    public boolean independent() {
        return identified && tellings.stream().anyMatch(t -> !t.own());
    }
}
