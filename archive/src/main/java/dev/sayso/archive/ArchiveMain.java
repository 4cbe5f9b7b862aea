package dev.sayso.archive;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Starts the job: by {@code spark-submit} on a cluster, else on a Spark inside this program with all processors. */
public final class ArchiveMain {

    private static final String USAGE = """
            Usage: sayso archive [--batch-gib N] IN... OUT
            "sayso archive --help" and docs/scale.md tell more.
            """;

    private static final long GIB = 1L << 30;

    private ArchiveMain() {}

    public static void main(String[] args) {
        int code = run(List.of(args));
        if (code != 0) {
            System.exit(code);
        }
    }

    private static int run(List<String> args) {
        List<String> paths = new ArrayList<>(args);
        long batch;
        try {
            batch = batch(paths);
        } catch (IllegalArgumentException e) {
            return usage(String.valueOf(e.getMessage()));
        }
        if (paths.size() < 2) {
            return usage("an input and a folder for the result are needed");
        }
        List<String> inputs = paths.subList(0, paths.size() - 1);
        String out = paths.get(paths.size() - 1);
        Steps steps = new Steps();
        try {
            ArchiveSummary summary = summary(inputs, out, batch, steps);
            System.err.println(steps.table());
            System.out.println(summary);
            return summary.rejected().isEmpty() ? 0 : 1;
        } catch (FileNotFoundException | OtherProgramException e) {
            return usage(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            System.err.println("sayso: " + e);
            return 1;
        }
    }

    /** Runs the job and ends Spark, so that all is told of its steps. */
    private static ArchiveSummary summary(List<String> inputs, String out, long batch, Steps steps)
            throws IOException, OtherProgramException {
        try (SparkSession spark = SparkSession.builder().config(configuration()).getOrCreate()) {
            return ArchiveJob.run(spark, inputs, out, batch, steps);
        }
    }

    private static int usage(String problem) {
        System.err.println("sayso: " + problem);
        System.err.print(USAGE);
        return 2;
    }

    /** Takes the option out of the arguments. */
    private static long batch(List<String> args) {
        int at = args.indexOf("--batch-gib");
        if (at >= 0) {
            args.remove(at);
            String number = at < args.size() ? args.remove(at) : "";
            if (!number.matches("[1-9]\\d{0,6}")) {
                throw new IllegalArgumentException("--batch-gib takes a number of GiB, not \"" + number + "\"");
            }
            return Long.parseLong(number) * GIB;
        }
        for (String arg : args) {
            if (arg.startsWith("-")) {
                throw new IllegalArgumentException("there is no option " + arg);
            }
        }
        return 64 * GIB;
    }

    private static SparkConf configuration() {
        SparkConf conf = new SparkConf().setIfMissing("spark.app.name", "sayso archive");
        if (!conf.contains("spark.master")) {
            conf.setMaster("local[*]")
                    .setIfMissing("spark.driver.host", "127.0.0.1")
                    .setIfMissing("spark.driver.bindAddress", "127.0.0.1")
                    .setIfMissing("spark.ui.enabled", "false")
                    .setIfMissing("spark.log.level", "WARN")
                    .setIfMissing(
                            "spark.ui.showConsoleProgress", String.valueOf(System.getenv("SAYSO_PROGRESS") != null))
                    .setIfMissing("spark.sql.shuffle.partitions", "8");
        }
        return conf;
    }
}
