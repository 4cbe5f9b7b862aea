package dev.sayso.ledger;

/** What storing a reading changed. */
public enum Stored {
    /** The report is new in the ledger. */
    ADDED,
    /** The report was there with the same results: nothing changed. */
    KNOWN,
    /** The report was there with other results; from now on these count, and the others are kept. */
    RENEWED
}
