package dev.sayso.cli;

import dev.sayso.export.ReadingJson;
import dev.sayso.ledger.Ledger;
import dev.sayso.report.Details;
import dev.sayso.report.Published;
import dev.sayso.storyline.Reading;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sayso read}: reads reports into the ledger. */
@Command(
        name = "read",
        description = "Reads reports into the ledger.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  sayso read story/                            everything in a folder",
            "  sayso read report.txt --outlet \"The Courier\" --published 2025-02-04",
            "  sayso read --format jsonl reports.jsonl > readings.jsonl",
            "",
            "Exit code 1 says that some input could not be read; the rest was."
        })
final class ReadCommand implements Callable<Integer> {

    /** How the readings are printed. */
    enum Format {
        text,
        jsonl
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files, folders, a manifest (*.csv), or - for standard input.")
    private List<String> files = List.of();

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published it, where the file does not say.")
    private @Nullable String outlet;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = PublishedConverter.class,
            description = "When it was published (ISO 8601), where the file does not say.")
    private @Nullable Published published;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text for people, jsonl for programs (default: text).")
    private Format format = Format.text;

    @Option(names = "--no-ledger", description = "Only read: store nothing.")
    private boolean noLedger;

    @Override
    public Integer call() {
        if (noLedger) {
            return read(null);
        }
        try (Ledger opened = Ledger.open(ledger.folder)) {
            return read(opened);
        }
    }

    private int read(@Nullable Ledger into) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Consumer<Reading> print = format == Format.jsonl ? reading -> out.println(ReadingJson.line(reading)) : r -> {};
        ReadRun run = new ReadRun(into, print, err);
        boolean all = run.read(files, new Details(null, null, null, outlet, published, null, null));
        out.flush();
        err.println(run.summary());
        return all ? 0 : 1;
    }
}
