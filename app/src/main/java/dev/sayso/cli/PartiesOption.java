package dev.sayso.cli;

import dev.sayso.ledger.LedgerAddress;
import dev.sayso.statement.PartyTable;
import dev.sayso.statement.PartyTableException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names a table of who speaks for whom, the same in every command that makes claims. */
final class PartiesOption {

    static final String IN_LEDGER = "parties.tsv";

    @Option(
            names = "--parties",
            paramLabel = "FILE",
            description = "Who speaks for whom, besides what is known: a party, a tab, whom it speaks for"
                    + " (default: parties.tsv in the ledger's folder, where there is one).")
    private @Nullable Path file;

    /**
     * The table to use with a ledger.
     *
     * @throws PartyTableException if the file cannot be used: says which line and why
     */
    PartyTable table(LedgerAddress ledger) throws PartyTableException {
        Path inLedger = ledger.folder()
                .map(folder -> folder.resolve(IN_LEDGER))
                .filter(Files::exists)
                .orElse(null);
        Path chosen = file != null ? file : inLedger;
        return chosen == null ? PartyTable.standard() : PartyTable.with(chosen);
    }
}
