package dev.sayso.web;

/** The reading room cannot be opened where it was asked for. */
public final class PortException extends RuntimeException {

    private static final long serialVersionUID = 1;

    PortException(String message, Throwable cause) {
        super(message, cause);
    }
}
