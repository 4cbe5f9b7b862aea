package dev.sayso.claim;

import java.util.List;

/**
 * The status of a claim, with the rule that gave it and what the rule found.
 *
 * @param rule its id and version, such as {@code denied/2}
 * @param sentence the rule in words
 * @param change what would give the claim another status, in words
 * @param evidence the statements by which it holds, in order of time
 */
public record Ruling(Status status, String rule, String sentence, String change, List<Telling> evidence) {

    public Ruling {
        evidence = List.copyOf(evidence);
    }
}
