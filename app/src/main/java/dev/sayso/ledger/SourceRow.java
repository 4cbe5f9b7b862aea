package dev.sayso.ledger;

import dev.sayso.claim.Telling;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A party as a list shows it.
 *
 * @param name as {@link Telling#party} has it; empty where reports give none
 * @param statements how many there are of it
 * @param storylines in how many storylines
 * @param first the day of its first statement; null where no day is known
 * @param last the day of its last one
 */
public record SourceRow(
        String name,
        Voice voice,
        int statements,
        int storylines,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    /** The same under another name. */
    public SourceRow named(String other) {
        return new SourceRow(other, voice, statements, storylines, first, last);
    }

    /** Whose voice a statement is. */
    public enum Voice {
        /** Of a party with a name. */
        NAMED,
        /** Of one without: "officials". */
        UNNAMED,
        /** Of the outlet itself. */
        OWN;

        static Voice of(Telling telling) {
            return telling.own() ? OWN : telling.statement().source().named() ? NAMED : UNNAMED;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
