package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.Locale;

/**
 * What a report says of who speaks for whom.
 *
 * @param span the words that say so, in the report
 * @param who the name of the one who speaks
 * @param whom the name of the party that is spoken for
 */
public record Representation(Span span, String who, String whom, Kind kind) {

    /** What makes one party speak for another. */
    public enum Kind {
        SPOKESPERSON,
        HEAD,
        OFFICER,
        LAWYER,
        MINISTER,
        /** A capital for the government that sits there. */
        CAPITAL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Representation {
        if (who.isBlank() || whom.isBlank() || who.equals(whom)) {
            throw new IllegalArgumentException("\"" + who + "\" does not speak for \"" + whom + "\"");
        }
    }
}
