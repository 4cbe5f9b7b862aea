package dev.sayso.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code sayso}. */
@Command(
        name = "sayso",
        description = "Reads news reports and keeps a ledger of claims: who said what, on whose say-so.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ReadCommand.class,
            WatchCommand.class,
            ArchiveCommand.class,
            ClaimsCommand.class,
            DossierCommand.class,
            ExportCommand.class,
            SearchCommand.class,
            ReviewCommand.class,
            CheckCommand.class,
            MoveCommand.class,
            ServeCommand.class,
            UserCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 some input could not be read (or the ledger could not be used, or does not hold), 2 wrong usage.",
            "\"sayso COMMAND --help\" tells more of a command."
        })
public final class Main {

    private Main() {}

    /** Runs one command and returns its exit code: 0, 1 (some input could not be read), 2 (usage). */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine commands = new CommandLine(new Main());
        commands.setOut(out);
        commands.setErr(err);
        commands.setParameterExceptionHandler(Failures::usage);
        commands.setExecutionExceptionHandler(Failures::failed);
        int code = commands.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }
}
