package dev.sayso.claim;

import java.util.List;

/**
 * The status of a claim, with the rule that gave it and what the rule found.
 *
 * @param rule its id and version, such as {@code disputed/1}
 * @param sentence the rule in words
 * @param evidence the statements by which it holds
 */
public record Ruling(Status status, String rule, String sentence, List<Telling> evidence) {

    public Ruling {
        evidence = List.copyOf(evidence);
    }
}
