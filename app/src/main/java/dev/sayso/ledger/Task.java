package dev.sayso.ledger;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Something that people may want to look at.
 *
 * @param weight from 0 to 1000: how likely it is to need a look
 * @param one what it is about
 * @param other of a possible link the other statement, of a stale figure the one that had taken its place; else null
 */
public record Task(
        Kind kind,
        int weight,
        String storyline,
        Side one,
        @Nullable Side other) {

    /** What there is to look at. */
    public enum Kind {
        /** Two statements of different claims may say the same. */
        POSSIBLE_LINK,
        /** The program was not sure of a statement. */
        DOUBTFUL,
        /** A report carries a figure from which its source had moved on. */
        STALE_FIGURE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The same with other words. */
    public Task with(UnaryOperator<Side> words) {
        return new Task(kind, weight, storyline, words.apply(one), other == null ? null : words.apply(other));
    }

    /** A statement. */
    public record Side(String statement, String report, String party, String words) {}
}
