package dev.sayso.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names the ledger's folder, the same in every command. */
final class LedgerOption {

    @Option(
            names = "--ledger",
            paramLabel = "DIR",
            defaultValue = "sayso-ledger",
            description = "The ledger's folder (default: ./sayso-ledger).")
    Path folder = Path.of("sayso-ledger");
}
