package dev.sayso.watch;

import org.jspecify.annotations.Nullable;

/** Why nothing can be watched; the message is for people. */
public final class WatchException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public WatchException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
