package dev.sayso.cli;

import dev.sayso.export.Labels;
import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.LedgerAddress;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sayso move}: copies a ledger to another place, between a folder and a shared database, say. */
@Command(
        name = "move",
        description =
                "Copies a ledger to a place that holds none: ids, bytes and log stay the same. The old one stays too.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example:", "  sayso move sayso-ledger jdbc:postgresql://desk.example/sayso"})
final class MoveCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FROM",
            converter = LedgerOption.Address.class,
            description = "The ledger: a folder, or jdbc:postgresql://HOST/DATABASE.")
    private LedgerAddress from = new LedgerAddress.Folder(Path.of(""));

    @Parameters(
            index = "1",
            paramLabel = "TO",
            converter = LedgerOption.Address.class,
            description = "Where it is to be: a folder that is empty or not there, or an empty database.")
    private LedgerAddress to = new LedgerAddress.Folder(Path.of(""));

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try (Ledger source = Ledger.openExisting(from);
                Ledger target = Ledger.open(to)) {
            long rows = source.copyTo(target);
            err.println("Copied " + Labels.count(Math.toIntExact(rows), "row", "rows") + " and all inputs from " + from
                    + " to " + to);
        }
        from.folder()
                .map(folder -> folder.resolve(PartiesOption.IN_LEDGER))
                .filter(file -> file.toFile().exists())
                .ifPresent(file -> err.println("sayso: " + file + " stays there: give it by --parties, or copy it"));
        return 0;
    }
}
