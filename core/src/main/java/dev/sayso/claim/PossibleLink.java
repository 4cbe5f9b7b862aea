package dev.sayso.claim;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Two tellings of different claims that may say the same thing: likely enough to be shown, not enough to be joined.
 *
 * @param score how likely it is that they say the same, between 0 and 1
 * @param features what the score was computed from, by name
 */
public record PossibleLink(Telling one, Telling other, double score, Map<String, Double> features) {

    public PossibleLink {
        features = Collections.unmodifiableMap(new LinkedHashMap<>(features));
    }
}
