package dev.sayso.watch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Why something could not be fetched: what servers and networks do every day. */
final class FetchException extends Exception {

    private static final long serialVersionUID = 1;

    private final boolean lasting;
    private final transient @Nullable Duration retryAfter;

    private FetchException(String reason, boolean lasting, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        super(reason, cause);
        this.lasting = lasting;
        this.retryAfter = retryAfter;
    }

    /** It may go better later. */
    static FetchException passing(String reason, @Nullable Throwable cause) {
        return new FetchException(reason, false, null, cause);
    }

    /** It may go better after a time that the server names, or null. */
    static FetchException passing(String reason, @Nullable Duration retryAfter) {
        return new FetchException(reason, false, retryAfter, null);
    }

    /** Trying again makes no sense. */
    static FetchException lasting(String reason) {
        return new FetchException(reason, true, null, null);
    }

    boolean isLasting() {
        return lasting;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}
