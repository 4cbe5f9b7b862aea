package dev.sayso.cli;

/** Standard output that takes no more, because its reader has gone or its disk is full. */
final class ClosedOutputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ClosedOutputException() {
        super("Standard output takes no more.");
    }
}
