package dev.sayso.figure;

import dev.sayso.text.Span;
import java.util.List;

/**
 * What a figure is told of, by the words of its clause. Each list holds the report's own words in order of the text and is
 * empty where the clause does not say: nothing is carried over from other sentences.
 *
 * @param whom the group that is counted ("soldiers", "mostly civilians")
 * @param places where ("in Tolven", "there")
 * @param periods when, or for which time ("since Monday", "last year")
 * @param cumulative words that make it all until then ("so far", "toll has risen to")
 * @param recent words that make it new ("another", "the latest")
 */
public record Scope(List<Span> whom, List<Span> places, List<Span> periods, List<Span> cumulative, List<Span> recent) {

    /** Nothing is told. */
    public static final Scope NONE = new Scope(List.of(), List.of(), List.of(), List.of(), List.of());

    public Scope {
        whom = List.copyOf(whom);
        places = List.copyOf(places);
        periods = List.copyOf(periods);
        cumulative = List.copyOf(cumulative);
        recent = List.copyOf(recent);
    }

    /** Whether the words say that it counts all until then. */
    public boolean isCumulative() {
        return !cumulative.isEmpty();
    }

    /** Whether the words say that it counts only what is new. */
    public boolean isNew() {
        return !recent.isEmpty();
    }
}
