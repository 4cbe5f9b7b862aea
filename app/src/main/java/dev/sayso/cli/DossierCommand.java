package dev.sayso.cli;

import dev.sayso.export.DossierHtml;
import dev.sayso.export.DossierText;
import dev.sayso.export.Labels;
import dev.sayso.ledger.Ledger;
import dev.sayso.review.Marks;
import dev.sayso.statement.PartyTableException;
import dev.sayso.storyline.Dossier;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sayso dossier}: puts the ledger's storylines on paper. */
@Command(
        name = "dossier",
        description = "Puts the ledger's storylines on paper: who said what, by day and by report.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  sayso dossier                   in the terminal",
            "  sayso dossier -o ferry.html     one page for a browser, a printer or a phone"
        })
final class DossierCommand implements Callable<Integer> {

    /** How the dossier is printed. */
    enum Format {
        text,
        html
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private PartiesOption parties = new PartiesOption();

    @Mixin
    private TerminalOptions terminal = new TerminalOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it; *.html is written as a page (default: standard output).")
    private @Nullable Path output;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or html (default: by the file's ending).")
    private @Nullable Format format;

    @Option(names = "--storyline", paramLabel = "ID", description = "Only this one (default: all, the biggest first).")
    private @Nullable String storyline;

    @Override
    public Integer call() throws IOException, PartyTableException {
        AsOfOption.Printed made;
        try (Ledger opened = Ledger.openExisting(ledger.address)) {
            made = asOf.printed(
                    opened, parties.table(ledger.address), spec.commandLine().getErr());
        }
        List<Dossier> dossiers = made.dossiers();
        if (storyline != null) {
            dossiers = dossiers.stream()
                    .filter(d -> d.storyline().id().equals(storyline))
                    .toList();
            if (dossiers.isEmpty()) {
                throw new ParameterException(spec.commandLine(), "the ledger has no storyline \"" + storyline + "\"");
            }
        }
        return output == null ? print(dossiers, made.marks()) : save(dossiers, made.marks(), output);
    }

    private int print(List<Dossier> dossiers, Marks marks) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        write(dossiers, marks, out);
        out.flush();
        return asOf.exitCode();
    }

    private int save(List<Dossier> dossiers, Marks marks, Path file) {
        PrintWriter err = spec.commandLine().getErr();
        try (Writer out = Files.newBufferedWriter(file)) {
            write(dossiers, marks, out);
        } catch (IOException | UncheckedIOException e) {
            err.println("sayso: the dossier cannot be written to " + file + ": " + e);
            return 1;
        }
        err.println("Wrote the dossier of " + Labels.count(dossiers.size(), "storyline", "storylines") + " to " + file);
        return asOf.exitCode();
    }

    private void write(List<Dossier> dossiers, Marks marks, Writer out) throws IOException {
        if (chosen() == Format.html) {
            DossierHtml.write(dossiers, marks, out);
        } else {
            out.write(new DossierText(terminal.width(), output == null && terminal.ansi()).text(dossiers, marks));
        }
    }

    private Format chosen() {
        if (format != null) {
            return format;
        }
        return output != null && output.toString().matches("(?i).*\\.html?") ? Format.html : Format.text;
    }
}
