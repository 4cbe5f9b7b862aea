package dev.sayso.statement;

import java.util.Locale;

/** How the content is given. */
public enum Form {
    /** In quotation marks, word for word. */
    DIRECT,
    /** In the reporter's words. */
    INDIRECT,
    /** In the reporter's words with some in quotation marks. */
    MIXED,
    /** The outlet says it itself. */
    OWN;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
