package dev.sayso.ledger;

import org.jspecify.annotations.Nullable;

/** A ledger, or a part of one, whose stored bytes are not what was written. */
final class DamagedLedgerException extends LedgerException {

    private static final long serialVersionUID = 1;

    DamagedLedgerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
