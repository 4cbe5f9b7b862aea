package dev.sayso.claim;

import dev.sayso.statement.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * The way of one statement back to one party.
 *
 * @param key the same for all ways that end at this party, where it is not known by whom it speaks for
 * @param party from the party at its end to whom that one speaks for in the end
 * @param steps from the party to the report
 */
record Way(String key, List<Principals.Link> party, Source.Kind kind, boolean identified, List<HandDown> steps) {

    Way {
        party = List.copyOf(party);
        steps = List.copyOf(steps);
    }

    /** All these ways, each with one more step. */
    static List<Way> then(List<Way> ways, HandDown step) {
        return ways.stream().map(way -> way.then(step)).toList();
    }

    Way then(HandDown step) {
        List<HandDown> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Way(key, party, kind, identified, longer);
    }
}
