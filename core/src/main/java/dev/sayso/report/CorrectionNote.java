package dev.sayso.report;

import dev.sayso.text.Span;
import java.util.Locale;

/**
 * Words by which a report says itself that it is not as it was.
 *
 * @param span the sentence, or the paragraph where a label such as "Correction:" begins it
 */
public record CorrectionNote(Span span, Kind kind) {

    /** What it says was done. */
    public enum Kind {
        /** Something was wrong, or not clear enough. */
        CORRECTION,
        /** Something was added or changed. */
        UPDATE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The rule by which it was found, with its version; {@code docs/rules.md} has it in words. */
    public String rule() {
        return kind + "-noted/1";
    }
}
