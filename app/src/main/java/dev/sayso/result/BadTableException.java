package dev.sayso.result;

import dev.sayso.report.InputProblem;
import java.nio.file.Path;

/** Why a table of a result cannot be read: a file of it that is missing, broken, or has other columns. */
public final class BadTableException extends Exception {

    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // it is told in this program only
    private final InputProblem problem;

    BadTableException(Path file, InputProblem.Kind kind, String reason, Throwable cause) {
        super(reason, cause);
        problem = InputProblem.of(file.toString(), kind, reason);
    }

    BadTableException(Path file, InputProblem.Kind kind, String reason) {
        super(reason);
        problem = InputProblem.of(file.toString(), kind, reason);
    }

    /** Which file, and why. */
    public InputProblem problem() {
        return problem;
    }
}
