package dev.sayso.cli;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** The options that say how text is set in a terminal, the same in every command. */
final class TerminalOptions {

    private static final int DEFAULT_WIDTH = 100;
    private static final int NARROWEST = 40;

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            description = "Characters a line (default: the terminal's, or " + DEFAULT_WIDTH + ").")
    private int width;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto, always or never (default: auto).")
    private When color = When.auto;

    /** When words are coloured. */
    enum When {
        auto,
        always,
        never
    }

    boolean ansi() {
        return color == When.auto ? Ansi.AUTO.enabled() : color == When.always;
    }

    /** The width asked for, else that of the terminal as the shell tells it, never too narrow to read. */
    int width() {
        if (width > 0) {
            return Math.max(NARROWEST, width);
        }
        String columns = System.getenv("COLUMNS");
        boolean told = columns != null && columns.matches("\\d{2,4}");
        return told ? Math.max(NARROWEST, Math.min(DEFAULT_WIDTH, Integer.parseInt(columns))) : DEFAULT_WIDTH;
    }
}
