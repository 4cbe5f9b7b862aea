package dev.sayso.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the whole job on an embedded Spark. */
class ArchiveJobTest {

    private static final long BATCH = 1L << 30;
    private static final int REPORTS = 12;
    private static final int PAGES = 20;

    @TempDir
    private static Path folder = Path.of("");

    private static SparkSession spark;

    @BeforeAll
    static void start() {
        spark = QuickSpark.on("local[2]").getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void readsEveryFormGoesOnAfterAStopAndDoesOnlyWhatIsNew() throws Exception {
        Path in = Files.createDirectories(folder.resolve("in"));
        Path apart = Files.createDirectories(folder.resolve("apart"));
        Path lines = Files.write(in.resolve("one.jsonl"), InventedReports.lines(REPORTS, "2025-02", 1));
        Path packed = packed(in.resolve("crawl.warc.gz"));
        // the same reports once as lines, for one machine, and once as Parquet
        Path other = Files.write(apart.resolve("other.jsonl"), InventedReports.lines(REPORTS, "2025-03", 2));
        parquet(other, in.resolve("other.parquet"));
        Files.writeString(in.resolve("broken.parquet"), "PAR1 and no more");
        Path out = folder.resolve("out");

        StopAt stop = new StopAt("pairs");
        spark.sparkContext().addSparkListener(stop);
        assertThatThrownBy(() -> run(in, out)).hasMessageContaining("cancelled");
        spark.sparkContext().removeSparkListener(stop);
        assertThat(run(in, out))
                .doesNotContain("take in", "read", "tables of reports")
                .contains("pairs", "claims");

        ArchiveResult result = new ArchiveResult(spark, out);
        List<Path> all = new ArrayList<>(List.of(lines, packed, other));
        SameAsOneMachine.assertSame(
                result, all, row -> !row.<String>getAs("path").endsWith("broken.parquet"));
        assertThat(result.table(ResultTables.REJECTED))
                .filteredOn(row -> row.<String>getAs("path").endsWith("broken.parquet"))
                .hasSize(1)
                .allMatch(row -> row.<String>getAs("reason").startsWith("no Parquet file"));
        assertThat(result.table("reports").stream().map(row -> row.<String>getAs("path")))
                .anyMatch(path -> path.endsWith("other.parquet"));

        assertThat(run(in, out)).as("with nothing new").isEmpty();
    }

    /** Runs the job; returns the names of the steps that were done. */
    private static List<String> run(Path in, Path out) throws Exception {
        Steps steps = new Steps();
        ArchiveJob.run(spark, List.of(in.toString()), out.toString(), BATCH, steps);
        spark.sparkContext().removeSparkListener(steps);
        return steps.table()
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
    }

    /** A packed web archive of which one record in ten is broken. */
    private static Path packed(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        InventedReports.warc(PAGES, 10, bytes);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            bytes.writeTo(out);
        }
        return file;
    }

    private static void parquet(Path lines, Path file) throws IOException {
        Path parts = folder.resolve("parts");
        spark.read()
                .json(lines.toString())
                .coalesce(1)
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(parts.toString());
        try (Stream<Path> written = Files.list(parts)) {
            Files.move(
                    written.filter(f -> f.toString().endsWith(".parquet"))
                            .findFirst()
                            .orElseThrow(),
                    file);
        }
    }

    /** Cancels all work when a step begins, as somebody does who stops the program. */
    private static final class StopAt extends SparkListener {

        private final String step;

        StopAt(String step) {
            this.step = step;
        }

        @Override
        public void onJobStart(SparkListenerJobStart job) {
            if (step.equals(job.properties().getProperty("spark.job.description"))) {
                spark.sparkContext().cancelAllJobs();
            }
        }
    }
}
