package dev.sayso.cli;

import dev.sayso.export.ClaimsJson;
import dev.sayso.ledger.Ledger;
import dev.sayso.statement.PartyTableException;
import dev.sayso.storyline.Dossier;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sayso claims}: prints the storylines and claims of the whole ledger for other programs. */
@Command(
        name = "claims",
        description = "Prints the storylines and claims of the whole ledger, for other programs.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example:", "  sayso claims --format jsonl > claims.jsonl"})
final class ClaimsCommand implements Callable<Integer> {

    /** How the claims are printed. */
    enum Format {
        jsonl
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private PartiesOption parties = new PartiesOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = "jsonl, one object a line (default: jsonl).")
    private Format format = Format.jsonl;

    @Override
    public Integer call() throws PartyTableException {
        PrintWriter out = spec.commandLine().getOut();
        try (Ledger opened = Ledger.openExisting(ledger.address)) {
            AsOfOption.Printed made = asOf.printed(
                    opened, parties.table(ledger.address), spec.commandLine().getErr());
            for (Dossier dossier : made.dossiers()) {
                switch (format) {
                    case jsonl -> ClaimsJson.lines(dossier, made.marks()).forEach(out::println);
                }
            }
        }
        out.flush();
        return asOf.exitCode();
    }
}
