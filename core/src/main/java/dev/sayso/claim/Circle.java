package dev.sayso.claim;

import java.util.List;

/** Statements of which each cites the outlet of the next one, and the last the outlet of the first. */
public record Circle(List<Telling> tellings) {

    /** In order of time, wherever it was entered. */
    public Circle {
        tellings = tellings.stream().sorted(Telling.BY_TIME).toList();
        if (tellings.size() < 2) {
            throw new IllegalArgumentException("a circle of one");
        }
    }
}
