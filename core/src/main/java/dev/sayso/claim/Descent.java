package dev.sayso.claim;

import java.util.List;

/**
 * Where a claim comes from.
 *
 * @param origins the independent say-so behind it, the earliest first
 * @param handDowns who had it from whom, in order of time
 * @param circles outlets that cite each other for it
 */
public record Descent(List<Origin> origins, List<HandDown> handDowns, List<Circle> circles) {

    public Descent {
        origins = List.copyOf(origins);
        handDowns = List.copyOf(handDowns);
        circles = List.copyOf(circles);
    }
}
