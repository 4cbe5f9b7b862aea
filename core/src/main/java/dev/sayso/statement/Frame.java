package dev.sayso.statement;

/** How what is said stands to a cue. */
enum Frame {
    /** As a bare clause after it or before it. */
    CLAUSE,
    /** As {@link #CLAUSE}, after the one spoken to. */
    TOLD,
    /** After a conjunction, or in quotation marks. */
    THAT,
    /** As its object. */
    OBJECT,
    /** Only in quotation marks. */
    QUOTED
}
