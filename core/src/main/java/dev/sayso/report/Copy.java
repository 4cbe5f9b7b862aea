package dev.sayso.report;

import java.util.List;
import java.util.Locale;

/**
 * A report that has passages of another one word for word.
 *
 * @param passages the shared passages, in order of the copy's text; never empty
 * @param share the different runs of five words that both have, as a part of those of the shorter one, from 0 to 1
 * @param direction by what it is known which of the two is the copy
 */
public record Copy(Report original, Report copy, List<SharedPassage> passages, double share, Direction direction) {

    /** What tells which of two reports had the words first. */
    public enum Direction {
        /** The copy credits the other one's outlet, or, of two of the same time, alone credits somebody. */
        CREDIT,
        /** The copy was published later. */
        TIME,
        /** Nothing does: the two are put in an order that is always the same. */
        UNKNOWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Copy {
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("a copy without shared passages");
        }
    }
}
