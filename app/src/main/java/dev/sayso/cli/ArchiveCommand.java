package dev.sayso.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sayso archive}: what it is called with; the launcher starts the module {@code archive} for it, with Spark. */
@Command(
        name = "archive",
        description = "Reads archives of many reports with Apache Spark into Parquet tables.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Spark runs inside the program, with all processors; its jars, some 300 MB, are fetched the first time. On a",
            "cluster: spark-submit (docs/scale.md). Exit code 1 says that some input could not be read: see OUT/rejected.",
            "",
            "Example:",
            "  sayso archive crawl/2025-02/ crawl/2025-03/ result/"
        })
@SuppressWarnings("UnusedVariable") // the options are for --help
final class ArchiveCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--batch-gib",
            paramLabel = "N",
            description = "How much input is read in one step, which a run that was stopped does again (default: 64).")
    private @Nullable Long batch;

    @Parameters(
            paramLabel = "PATH",
            arity = "2..*",
            description =
                    "Files, folders or globs to read (JSON Lines, WARC, Parquet and all else that \"sayso read\" reads;"
                            + " also s3a://, hdfs:// and the like), and last the folder of the result: one that is there is brought"
                            + " up to date.")
    private List<String> paths = List.of();

    @Override
    public Integer call() {
        spec.commandLine()
                .getErr()
                .println("sayso: Spark is not in this program: start it by the launcher, \"./sayso archive\", or by"
                        + " spark-submit.");
        return 2;
    }
}
