package dev.sayso.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in plain words why the file system did not give a file. */
public final class Unreadable {

    private Unreadable() {}

    public static InputProblem problem(String path, IOException e) {
        InputProblem.Kind kind =
                e instanceof NoSuchFileException ? InputProblem.Kind.MISSING : InputProblem.Kind.UNREADABLE;
        return InputProblem.of(path, kind, reason(e));
    }

    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        String message = e.getMessage();
        return message != null ? message : e.toString();
    }
}
