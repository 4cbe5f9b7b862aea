package dev.sayso.report;

import org.jspecify.annotations.Nullable;

/** Why an input cannot be read: data of the kind that is met every day, not a mistake of the program. */
final class BadInputException extends Exception {

    private static final long serialVersionUID = 1;

    private final InputProblem.Kind kind;
    private final @Nullable Long offset;

    BadInputException(InputProblem.Kind kind, String reason) {
        this(kind, null, reason);
    }

    /** @param offset bytes from the beginning */
    BadInputException(InputProblem.Kind kind, @Nullable Long offset, String reason) {
        super(reason);
        this.kind = kind;
        this.offset = offset;
    }

    InputProblem.Kind kind() {
        return kind;
    }

    InputProblem problem(String path) {
        return new InputProblem(path, null, offset, kind, reason());
    }

    /** The same, met in a line. */
    InputProblem problem(String path, long line, long lineOffset) {
        return new InputProblem(path, line, offset == null ? null : lineOffset + offset, kind, reason());
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
