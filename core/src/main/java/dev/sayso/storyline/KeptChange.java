package dev.sayso.storyline;

import dev.sayso.claim.Status;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of a claim as a ledger keeps it.
 *
 * @param number its place among all, from 1
 * @param sequence the entry of the log up to which the later of the two views goes
 * @param at the time of that entry
 * @param storyline as it was called then
 * @param claim as it was called then
 * @param report in which the claim's words stand
 * @param text the claim's words
 * @param before null of a new claim
 * @param evidence as in {@link Change}
 */
public record KeptChange(
        long number,
        String id,
        long sequence,
        Instant at,
        Change.Kind kind,
        String storyline,
        String claim,
        String report,
        String text,
        @Nullable Status before,
        Status after,
        List<String> evidence) {

    public KeptChange {
        evidence = List.copyOf(evidence);
    }

    /** The same with other words. */
    public KeptChange withText(String words) {
        return new KeptChange(number, id, sequence, at, kind, storyline, claim, report, words, before, after, evidence);
    }
}
