package dev.sayso.claim;

import java.util.List;

/**
 * One printed rule that gives a claim its status.
 *
 * @param status what it gives; its name and the version are the rule's id
 * @param version raised whenever the rule decides otherwise than before
 * @param sentence the rule in words, as it is printed beside the claim
 * @param test finds what the rule asks for
 */
record StatusRule(Status status, int version, String sentence, Test test) {

    /** Finds the statements that make a rule hold. */
    @FunctionalInterface
    interface Test {
        /** The statements by which the rule holds; empty where it does not. */
        List<Telling> evidence(List<Telling> tellings, List<Origin> origins, Reactions reactions);
    }

    String id() {
        return status + "/" + version;
    }
}
