package dev.sayso.cli;

import dev.sayso.export.FindingJson;
import dev.sayso.export.Labels;
import dev.sayso.ledger.Checked;
import dev.sayso.ledger.Finding;
import dev.sayso.ledger.Ledger;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sayso check}: makes sure that everything in the ledger is as it was stored. */
@Command(
        name = "check",
        description = "Makes sure that everything in the ledger is as it was stored: the log, the bytes, the words.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Exit code 1 says that something does not hold; each such thing is named.",
            "Note the last hash elsewhere now and then: \"sayso check --noted HASH\" proves that nothing",
            "before it was rewritten since."
        })
final class CheckCommand implements Callable<Integer> {

    /** How findings are printed. */
    enum Format {
        text,
        jsonl
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text for people, jsonl for programs (default: text).")
    private Format format = Format.text;

    @Option(names = "--noted", paramLabel = "HASH", description = "A last hash of the log that was noted before.")
    private @Nullable String noted;

    private int wrong;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Ledger opened = Ledger.openExisting(ledger.address)) {
            Checked checked = opened.check(
                    finding -> {
                        wrong++;
                        print(out, true, finding);
                    },
                    note -> print(out, false, note));
            if (noted != null && !opened.logHas(noted)) {
                wrong++;
                print(
                        out,
                        true,
                        new Finding("log", "it has no entry with the hash " + noted + ": it was rewritten since"));
            }
            out.flush();
            spec.commandLine().getErr().println(summary(checked));
        }
        return wrong == 0 ? 0 : 1;
    }

    private void print(PrintWriter out, boolean fault, Finding finding) {
        if (format == Format.jsonl) {
            out.println(FindingJson.line(fault ? "wrong" : "note", finding.what(), finding.why()));
        } else {
            out.println((fault ? "WRONG  " : "note   ") + finding);
        }
    }

    private String summary(Checked checked) {
        return (wrong == 0 ? "Everything holds: " : Labels.count(wrong, "thing does", "things do") + " not hold among ")
                + Labels.count(checked.inputs(), "input", "inputs") + ", "
                + Labels.count(checked.reports(), "report", "reports") + ", "
                + Labels.count(checked.readings(), "reading", "readings") + ", "
                + checked.quotations() + " quoted passages, "
                + checked.entries() + " log entries"
                + (checked.lastHash().isEmpty() ? "" : ". Last hash: " + checked.lastHash());
    }
}
