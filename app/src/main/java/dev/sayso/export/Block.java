package dev.sayso.export;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a dossier on paper.
 *
 * @param words on one line, safe to be set
 * @param note what stands small beside them; empty for nothing
 * @param link an address to which the words lead; null for none
 */
record Block(Kind kind, String words, String note, @Nullable String link) {

    /** How a piece is set. */
    enum Kind {
        TITLE,
        SECTION,
        SUBSECTION,
        TEXT,
        ITEM
    }

    static Block of(Kind kind, String words) {
        return new Block(kind, SafeWords.line(words), "", null);
    }

    static Block item(String words, String note) {
        return new Block(Kind.ITEM, SafeWords.line(words), SafeWords.line(note), null);
    }
}
