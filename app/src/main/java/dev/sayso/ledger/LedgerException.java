package dev.sayso.ledger;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A ledger that cannot be opened, read or written; the message is one sentence for a person. */
public class LedgerException extends RuntimeException {

    private static final long serialVersionUID = 1;

    LedgerException(String message) {
        super(message);
    }

    LedgerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static LedgerException missing(String place) {
        return new LedgerException("There is no ledger in " + place + ": \"sayso read\" makes one.");
    }

    /** A folder of the ledger in which nothing can be written, and why. */
    static LedgerException unwritable(Path folder, IOException cause) {
        return unwritable("The ledger's folder " + folder, cause);
    }

    static LedgerException unwritable(String place, IOException cause) {
        return new LedgerException(place + " cannot be written: " + reason(cause) + ".", cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "there is no permission";
        }
        if (cause instanceof NoSuchFileException) {
            return "it cannot be made there";
        }
        if (cause instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return cause.toString();
    }
}
