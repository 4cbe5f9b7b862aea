package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import java.util.List;
import java.util.Locale;

/**
 * The party whose say-so a statement is.
 *
 * @param spans its words in the report; empty where the text credits nobody, and for an outlet's own statements
 * @param names who it is, one name a party ("Ukraine and South Korea" are two); empty where that is unknown
 * @param named whether the report says who it is
 */
public record Source(List<Span> spans, List<String> names, Kind kind, boolean named) {

    /** What kind of party it is. */
    public enum Kind {
        PERSON,
        ORGANIZATION,
        STATE,
        OUTLET,
        GROUP,
        DOCUMENT,
        UNKNOWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final Source UNKNOWN = new Source(List.of(), List.of(), Kind.UNKNOWN, false);

    public Source {
        spans = Spans.merged(spans);
        names = List.copyOf(names);
        if (named == names.isEmpty()) {
            throw new IllegalArgumentException("a source is named if and only if it has names: " + names);
        }
    }
}
