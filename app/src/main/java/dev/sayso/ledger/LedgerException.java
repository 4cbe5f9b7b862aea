package dev.sayso.ledger;

import org.jspecify.annotations.Nullable;

/** A ledger that cannot be opened, read or written; the message is one sentence for a person. */
public final class LedgerException extends RuntimeException {

    private static final long serialVersionUID = 1;

    LedgerException(String message) {
        super(message);
    }

    LedgerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
