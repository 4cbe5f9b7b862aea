package dev.sayso.cli;

import dev.sayso.export.Export;
import dev.sayso.export.Exporter;
import dev.sayso.export.Exporters;
import dev.sayso.ledger.Ledger;
import dev.sayso.statement.PartyTableException;
import dev.sayso.storyline.Dossier;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sayso export}: writes storylines in the formats of others. */
@Command(
        name = "export",
        description = "Writes storylines, claims and statements for other programs and for print.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  sayso export --format csv -o statements.csv",
            "  sayso export --format pdf --as-of 2025-02-04 -o dossier.pdf",
            "  sayso export --list"
        })
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private PartiesOption parties = new PartiesOption();

    @Option(names = "--list", description = "Lists the formats.")
    private boolean list;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of those listed (default: by the file's ending).")
    private @Nullable String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it (default: standard output).")
    private @Nullable Path output;

    @Option(names = "--storyline", paramLabel = "ID", description = "Only this one (default: all).")
    private @Nullable String storyline;

    @Override
    public Integer call() throws PartyTableException {
        PrintWriter out = spec.commandLine().getOut();
        if (list) {
            Exporters.ALL.forEach(e -> out.printf("%-12s %s%n", e.format(), e.description()));
            out.flush();
            return 0;
        }
        Exporter exporter = exporter();
        Export export;
        try (Ledger opened = Ledger.openExisting(ledger.address)) {
            AsOfOption.Printed made = asOf.printed(
                    opened, parties.table(ledger.address), spec.commandLine().getErr());
            export = new Export(chosen(made.dossiers()), made.marks(), asOf.profile(), Version.nameAndNumber());
        }
        return output == null ? print(exporter, export, out) : save(exporter, export, output);
    }

    private Exporter exporter() {
        String named = format;
        if (named != null) {
            return Exporters.of(named).orElseThrow(() -> usage("there is no format \"" + named + "\": " + formats()));
        }
        Path file = output;
        if (file == null) {
            throw usage("a format is needed: " + formats());
        }
        return Exporters.forFile(file.toString())
                .orElseThrow(() -> usage("no format is known by the ending of " + file + ": " + formats()));
    }

    private static String formats() {
        return Exporters.ALL.stream().map(Exporter::format).collect(Collectors.joining(", "));
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private List<Dossier> chosen(List<Dossier> dossiers) {
        String id = storyline;
        if (id == null) {
            return dossiers;
        }
        List<Dossier> its =
                dossiers.stream().filter(d -> d.storyline().id().equals(id)).toList();
        if (its.isEmpty()) {
            throw usage("the ledger has no storyline \"" + id + "\"");
        }
        return its;
    }

    private int print(Exporter exporter, Export export, PrintWriter out) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            exporter.write(export, bytes);
        } catch (IOException e) {
            return failed("it cannot be written: " + e.getMessage());
        }
        if (exporter.isText()) {
            out.print(bytes.toString(StandardCharsets.UTF_8));
            out.flush();
            return asOf.exitCode();
        }
        throw usage(exporter.format() + " is no text: name a file with -o");
    }

    private int save(Exporter exporter, Export export, Path file) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            exporter.write(export, out);
        } catch (IOException e) {
            return failed(file + " cannot be written: " + e.getMessage());
        }
        spec.commandLine().getErr().println("Wrote " + exporter.description() + " to " + file);
        return asOf.exitCode();
    }

    private int failed(String why) {
        spec.commandLine().getErr().println("sayso: " + why);
        return 1;
    }
}
