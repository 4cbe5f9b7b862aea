package dev.sayso.archive;

import static org.apache.spark.sql.functions.col;

import dev.sayso.pipeline.DossierPipeline;
import dev.sayso.storyline.DossierMaker;
import dev.sayso.storyline.Reading;
import dev.sayso.storyline.Storyline;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/** Makes the claims, origins and statuses of storylines: each by core's own code, as on one machine. */
final class DossierStage {

    /** From how many reports on a storyline is a task of its own. */
    private static final int LARGE = 200;

    /** How many large ones are; the others among them share tasks. */
    private static final int MOST_LARGE = 10_000;

    private static final int AT_ONCE = 200;

    private DossierStage() {}

    /** One for all tasks of an executor. */
    private static final class Shared {

        private static final DossierMaker MAKER = DossierPipeline.standard();
    }

    /**
     * Rows of {@link DossierRow#SCHEMA}.
     *
     * @param readings each report once, with its id and all that was read of it
     * @param members rows of {@link StorylineStage#MEMBER} of the storylines that are to be made
     * @param tasks the least number of tasks
     */
    static Dataset<Row> dossiers(SparkSession spark, Dataset<Row> readings, Dataset<Row> members, int tasks) {
        long count = members.count();
        Dataset<Row> large = members.groupBy("storyline")
                .count()
                .filter(col("count").geq(LARGE))
                .orderBy(col("count").desc(), col("storyline"))
                .limit(MOST_LARGE);
        Map<String, Integer> own = new HashMap<>();
        large.collectAsList().forEach(row -> own.put(row.getString(0), own.size()));
        SizedPartitioner partitioner =
                new SizedPartitioner(own, (int) Math.min(Integer.MAX_VALUE / 2, Math.max(tasks, count / AT_ONCE)));
        JavaPairRDD<String, byte[]> byStoryline = readings.select("id", "reading")
                .join(members, "id")
                .select("storyline", "reading")
                .toJavaRDD()
                .mapToPair(row -> new Tuple2<>(row.getString(0), row.<byte[]>getAs(1)));
        return spark.createDataFrame(
                byStoryline.repartitionAndSortWithinPartitions(partitioner).mapPartitions(DossierStage::made),
                DossierRow.SCHEMA);
    }

    private static Iterator<Row> made(Iterator<Tuple2<String, byte[]>> sorted) {
        return new Runs<>(
                sorted,
                its -> DossierRow.of(Shared.MAKER.make(Storyline.of(its.stream()
                        .map(bytes -> RecordBytes.read(Reading.class, bytes))
                        .toList()))));
    }
}
