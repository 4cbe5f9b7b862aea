package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.Locale;

/** Through what it was said. */
public record Medium(Kind kind, Span span) {

    /** The kinds of medium. */
    public enum Kind {
        STATEMENT,
        INTERVIEW,
        VIDEO,
        SOCIAL,
        BROADCAST,
        DOCUMENT,
        PRESS_CONFERENCE,
        SPEECH,
        LETTER,
        CALL,
        OUTLET;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
