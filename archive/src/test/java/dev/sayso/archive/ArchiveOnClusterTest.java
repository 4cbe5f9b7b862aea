package dev.sayso.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.text.Components;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Runs the job on a real cluster, of which a worker is killed, and holds its result against that of one machine. */
@EnabledIfSystemProperty(
        named = "sayso.archive.cluster",
        matches = "on",
        disabledReason = "takes minutes: make archive-cluster")
class ArchiveOnClusterTest {

    private static final long BATCH = 1L << 30;
    private static final int REPORTS = 40;
    private static final int LATER = 10;
    private static final int PAGES = 100;

    /** How many tasks end before a worker is killed. */
    private static final int AFTER = 6;

    @TempDir
    private static Path folder = Path.of("");

    private static StandaloneCluster cluster;
    private static SparkSession spark;

    @BeforeAll
    static void start() throws Exception {
        cluster = StandaloneCluster.start(Files.createDirectories(folder.resolve("cluster")), 2, 1);
        spark = cluster.session();
    }

    @AfterAll
    static void stop() {
        spark.stop();
        cluster.close();
    }

    @Test
    void givesWhatOneMachineGivesThoughAWorkerIsKilledAndThenAddsAMonth() throws Exception {
        Path in = folder.resolve("in");
        List<Path> files = new ArrayList<>(month(in, "2025-02", REPORTS));
        files.addAll(pages(in));
        Path out = folder.resolve("out");
        KillOnce killer = new KillOnce(cluster, AFTER);
        spark.sparkContext().addSparkListener(killer);

        ArchiveJob.run(spark, List.of(in.toString()), out.toString(), BATCH, new Steps());

        assertThat(killer.ended()).as("tasks that ended").isGreaterThan(AFTER);
        ArchiveResult result = new ArchiveResult(spark, out);
        SameAsOneMachine.assertSame(result, files);

        Map<String, FileTime> before = times(out);
        files.addAll(month(in, "2025-03", LATER));
        ArchiveJob.run(spark, List.of(in.toString()), out.toString(), BATCH, new Steps());

        SameAsOneMachine.assertSame(result, files);
        assertThat(times(out)).as("what was read before stays").containsAllEntriesOf(before);
    }

    @Test
    void findsComponentsInRoundsThatOneTaskCannotJoin() {
        Random random = new Random(1);
        Components<String> expected = new Components<>();
        List<Row> pairs = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            boolean chain = i < 30;
            String a = chain ? "c%02d".formatted(i) : "r%02d".formatted(random.nextInt(60));
            String b = chain ? "c%02d".formatted(i + 1) : "r%02d".formatted(random.nextInt(60));
            if (!a.equals(b)) {
                expected.join(a, b);
                pairs.add(RowFactory.create(a, b, 1.0));
            }
        }
        Collections.shuffle(pairs, random);
        int[] round = {0};

        List<Row> labels = ConnectedComponents.of(
                        spark.createDataFrame(pairs, PairFinder.PAIR).repartition(4),
                        rows -> kept(rows, folder.resolve("round" + round[0]++)),
                        0)
                .collectAsList();

        Map<String, String> found = new TreeMap<>();
        labels.forEach(
                row -> assertThat(found.put(row.getString(0), row.getString(1))).isNull());
        Map<String, String> wanted = new TreeMap<>();
        expected.groups().forEach(group -> group.forEach(id -> wanted.put(id, Collections.min(group))));
        assertThat(found).isEqualTo(wanted);
    }

    private static Dataset<Row> kept(Dataset<Row> rows, Path path) {
        rows.write().mode(SaveMode.Overwrite).parquet(path.toString());
        return spark.read().schema(rows.schema()).parquet(path.toString());
    }

    private static List<Path> month(Path in, String month, int count) throws IOException {
        Path files = Files.createDirectories(in.resolve(month));
        List<String> lines = InventedReports.lines(count, month, count);
        Path one = Files.write(files.resolve("one.jsonl"), lines.subList(0, count / 2));
        List<String> rest = new ArrayList<>(lines.subList(count / 3, count)); // some of them again
        rest.add("{\"text\": 7}");
        return List.of(one, Files.write(files.resolve("two.jsonl"), rest));
    }

    /** A web archive of which one record in a hundred is broken. */
    private static List<Path> pages(Path in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        InventedReports.warc(PAGES, PAGES, bytes);
        Path files = Files.createDirectories(in.resolve("crawl"));
        return List.of(Files.write(files.resolve("crawl.warc"), bytes.toByteArray()));
    }

    /** When what was read was written. */
    private static Map<String, FileTime> times(Path out) throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out.resolve("_stages/batches"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                times.put(file.toString(), Files.getLastModifiedTime(file));
            }
        }
        return times;
    }
}
