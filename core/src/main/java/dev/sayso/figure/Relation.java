package dev.sayso.figure;

import dev.sayso.text.Span;
import java.util.Locale;

/**
 * How a figure stands to another one of the same report.
 *
 * @param figure the other figure's id
 * @param words the words that say so ("including", "up from")
 */
public record Relation(Kind kind, String figure, Span words) {

    /** What the other figure is to this one. */
    public enum Kind {
        /** The whole that this one is a part of: {@code 27 dead, including four children}. */
        PART_OF,
        /** What this one comes on top of: {@code 300 killed and a further 2,700 injured}. */
        ON_TOP_OF,
        /** The value that this one takes the place of: {@code 27, up from 11}. */
        PREVIOUS;

        /** As the output writes it: {@code part-of}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
