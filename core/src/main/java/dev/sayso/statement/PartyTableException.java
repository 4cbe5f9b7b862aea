package dev.sayso.statement;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Why a user's table of parties cannot be used: which file, which line, and why. */
public final class PartyTableException extends Exception {

    private static final long serialVersionUID = 1;

    /** @param line counts from 1; 0 where it is the whole file */
    PartyTableException(Path file, int line, String why, @Nullable Throwable cause) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + why, cause);
    }
}
