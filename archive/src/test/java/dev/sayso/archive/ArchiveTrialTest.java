package dev.sayso.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same as {@link ArchiveOnClusterTest} with thousands of real reports: {@code make archive-trial}. The property names
 * reports files, divided by commas.
 */
@EnabledIfSystemProperty(named = "sayso.archive.trial", matches = ".+")
class ArchiveTrialTest {

    private static final long BATCH = 1L << 30;

    /** How many tasks end before a worker is killed. */
    private static final int AFTER = 30;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void givesWhatOneMachineGivesThoughAWorkerIsKilled() throws Exception {
        List<Path> files = Arrays.stream(
                        System.getProperty("sayso.archive.trial").split(","))
                .map(Path::of)
                .map(Path::toAbsolutePath)
                .map(Path::normalize)
                .toList();
        Path out = folder.resolve("out");
        Path home = Files.createDirectories(folder.resolve("cluster"));
        try (StandaloneCluster cluster = StandaloneCluster.start(home, 2, 1);
                SparkSession spark = cluster.session()) {
            KillOnce killer = new KillOnce(cluster, AFTER);
            spark.sparkContext().addSparkListener(killer);

            ArchiveJob.run(spark, files.stream().map(Path::toString).toList(), out.toString(), BATCH, new Steps());

            assertThat(killer.ended()).as("tasks that ended").isGreaterThan(AFTER);
            SameAsOneMachine.assertSame(new ArchiveResult(spark, out), files);
        }
    }
}
