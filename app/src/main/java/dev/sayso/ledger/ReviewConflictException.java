package dev.sayso.ledger;

/** An act that is refused, since what it is about is no longer as the person saw it. */
public final class ReviewConflictException extends LedgerException {

    private static final long serialVersionUID = 1;

    private ReviewConflictException(String message) {
        super(message);
    }

    static ReviewConflictException inBetween(String act, String who, String at) {
        return new ReviewConflictException("Nothing was done: " + who + " acted on the same thing at " + at + " (act "
                + act + "). Look at it, and act again after that one.");
    }

    static ReviewConflictException unknown(String after) {
        return new ReviewConflictException("Nothing was done: there is no act \"" + after + "\" on the same thing.");
    }

    static ReviewConflictException readAgain(String report) {
        return new ReviewConflictException("Nothing was done: report " + report
                + " has been read again meanwhile, with other results. Look at it, and act again.");
    }
}
