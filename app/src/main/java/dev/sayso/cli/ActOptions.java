package dev.sayso.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that every act of review has: on which ledger, by whom, and why. */
final class ActOptions {

    @Mixin
    LedgerOption ledger = new LedgerOption();

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who does it: a person's name.")
    String by = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.")
    String reason = "";

    @Option(
            names = "--after",
            paramLabel = "ACT",
            description =
                    "The last act on the same thing that you have seen, or \"none\"; where another was done since,"
                            + " yours is refused (default: the last that there is now).")
    @Nullable
    String after;
}
