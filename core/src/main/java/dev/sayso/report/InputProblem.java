package dev.sayso.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that could not be read: which file, where, and why. The run goes on without it.
 *
 * @param line counts from 1, null where the place is not a line
 * @param offset bytes from the beginning of the input, null where that is not known
 */
public record InputProblem(
        String path, @Nullable Long line, @Nullable Long offset, Kind kind, String reason) {

    /** The kinds that are counted and shown. */
    public enum Kind {
        MISSING,
        UNREADABLE,
        EMPTY,
        BINARY,
        TOO_LARGE,
        TRUNCATED,
        ENCODING,
        MALFORMED,
        NO_ARTICLE,
        UNSUPPORTED,
        /** The fault is the program's own. */
        FAILED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static InputProblem of(String path, Kind kind, String reason) {
        return new InputProblem(path, null, null, kind, reason);
    }

    public static InputProblem atLine(String path, long line, Kind kind, String reason) {
        return new InputProblem(path, line, null, kind, reason);
    }

    /** One line for a person: {@code story.jsonl:3: malformed: …}. */
    public String message() {
        String place = line != null ? ":" + line : offset != null ? " at byte " + offset : "";
        return path + place + ": " + kind + ": " + reason;
    }
}
