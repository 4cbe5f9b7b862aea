package dev.sayso.claim;

import java.util.List;

/**
 * One printed rule that gives a claim its status; {@code docs/rules.md} has each with an example.
 *
 * @param status what it gives
 * @param name what it goes by, such as {@code denied}
 * @param version raised whenever the rule decides otherwise than before
 * @param sentence the rule in words, as it is printed beside the claim
 * @param change what would give the claim another status, in words
 * @param test finds what the rule asks for
 */
public record StatusRule(Status status, String name, int version, String sentence, String change, Test test) {

    /** Finds the statements that make a rule hold. */
    @FunctionalInterface
    interface Test {
        /** The statements by which the rule holds, in order of time; empty where it does not. */
        List<Telling> evidence(TracedClaim claim, Surroundings surroundings);
    }

    /** Its name and version: {@code denied/2}. */
    public String id() {
        return name + "/" + version;
    }
}
