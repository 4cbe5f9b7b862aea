package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import java.util.List;
import java.util.Locale;

/**
 * Why the people of a statement are to be shielded: publicity can harm them.
 *
 * @param spans the report's words that say so
 * @param speaks whether the statement is this person's own, else it tells of the person; a captive's may have been made under
 *     pressure
 */
public record Protection(Rule rule, List<Span> spans, boolean speaks) {

    /** Who is shielded. */
    public enum Rule {
        PRISONER_OF_WAR,
        HOSTAGE,
        MINOR,
        /** Of sexual violence. */
        VICTIM,
        UNIDENTIFIED_DEAD;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Protection {
        spans = Spans.merged(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a protection without the words that ask for it");
        }
    }

    /** Whether what is said may have been said under pressure: the speaker is held by others. */
    public boolean underPressure() {
        return speaks && (rule == Rule.PRISONER_OF_WAR || rule == Rule.HOSTAGE);
    }
}
