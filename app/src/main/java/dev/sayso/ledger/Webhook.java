package dev.sayso.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A program that is told of changes.
 *
 * @param url where it listens
 * @param secret signs what it is sent
 * @param report only of the storyline in which this report is; null for all
 * @param by who added it
 * @param told the number of the last change that it took
 * @param failures how many tries failed in a row
 * @param failure why the last one did; null where it did not
 * @param retryAt before which nothing is sent; null for at once
 */
public record Webhook(
        String id,
        String url,
        String secret,
        @Nullable String report,
        String by,
        Instant created,
        long told,
        int failures,
        @Nullable String failure,
        @Nullable Instant retryAt) {

    /** Nothing that could be printed by mistake. */
    @Override
    public String toString() {
        return "Webhook " + id;
    }
}
