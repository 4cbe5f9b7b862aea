package dev.sayso.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says where a password is taken from; it is never a word of the command line, which others can see. */
final class PasswordOption {

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "Takes the password from the first line of this file, - for standard input"
                    + " (default: asks for it on the terminal).")
    private @Nullable String file;

    /**
     * The password.
     *
     * @throws IllegalArgumentException if there is none, or the two that were typed differ
     */
    String read() {
        try {
            String password = file == null ? typed() : firstLine(file);
            if (password == null) {
                throw new IllegalArgumentException("there is no password in \"" + file + "\"");
            }
            return password;
        } catch (IOException e) {
            throw new IllegalArgumentException("the password cannot be read from \"" + file + "\": " + e, e);
        }
    }

    private static @Nullable String firstLine(String file) throws IOException {
        if (file.equals("-")) {
            return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        }
        try (BufferedReader lines = Files.newBufferedReader(Path.of(file))) {
            return lines.readLine();
        }
    }

    @SuppressWarnings(
            "SystemConsoleNull") // from Java 22 on there always is one, which reads standard input where no terminal is
    private static String typed() {
        Console console = System.console();
        if (console == null) {
            throw new IllegalArgumentException("there is no terminal to ask for the password on: give --password-file");
        }
        char[] once = console.readPassword("Password: ");
        char[] again = console.readPassword("Once more: ");
        if (once == null || !Arrays.equals(once, again)) {
            throw new IllegalArgumentException("the two passwords differ");
        }
        return new String(once);
    }
}
