package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.List;

/** Some units of a paragraph, {@code [from, to)} by their numbers. */
record Range(int from, int to) {

    boolean isEmpty() {
        return from >= to;
    }

    boolean contains(int unit) {
        return from <= unit && unit < to;
    }

    Span in(List<Unit> units) {
        return Span.of(units.get(from).span().start(), units.get(to - 1).span().end());
    }
}
