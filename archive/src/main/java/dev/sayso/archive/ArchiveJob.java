package dev.sayso.archive;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dev.sayso.storyline.Reading;
import dev.sayso.text.Hashes;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * Reads archives into the tables of a result: reports in, once each; then the storylines of all reports that the result has;
 * then the claims of those storylines that are new. What a step has done is kept, so that a run that was stopped goes on
 * where it was, and a later one with more reports does only what is new.
 */
public final class ArchiveJob {

    private static final String BATCHES = "batches";
    private static final String GENERATIONS = "generations";
    private static final String DOSSIERS = "dossiers";

    /** How many rows a file of a table has at most, or somewhat more. */
    private static final int ROWS = 100_000;

    private final SparkSession spark;
    private final Stages stages;
    private final ResultTables tables;
    private final Steps steps;
    private final int tasks;

    private ArchiveJob(SparkSession spark, Stages stages, Steps steps) {
        this.spark = spark;
        this.steps = steps;
        this.stages = stages;
        this.tables = new ResultTables(stages);
        this.tasks = 2 * spark.sparkContext().defaultParallelism();
    }

    /**
     * Brings a result up to the reports of some paths.
     *
     * @param inputs files, folders and globs of any file system that Spark reaches
     * @param out the result's folder, which may be new
     * @param batch how many bytes of input are one step
     * @param steps told what each step took
     * @throws IOException if an input is not there, or the result cannot be written
     * @throws OtherProgramException if another program made the result
     */
    public static ArchiveSummary run(SparkSession spark, List<String> inputs, String out, long batch, Steps steps)
            throws IOException, OtherProgramException {
        var hadoop = spark.sparkContext().hadoopConfiguration();
        List<SourceFile> files = SourceFiles.of(inputs, hadoop);
        spark.sparkContext().addSparkListener(steps);
        ArchiveJob job = new ArchiveJob(spark, Stages.open(out, Program.name(), hadoop), steps);
        for (Batch some : Batch.of(files, batch)) {
            job.read(some);
        }
        job.link();
        return job.tables.summary(spark);
    }

    private void read(Batch batch) throws IOException {
        String key = batch.key();
        if (stages.isDone(BATCHES, key)) {
            return;
        }
        String taken = stages.stage(BATCHES, key, "taken");
        if (!stages.isDone(BATCHES, key, "taken")) {
            step("take in", () -> write(new Intake(spark).take(batch.files()), taken));
            stages.done(BATCHES, key, "taken");
        }
        String readings = stages.stage(BATCHES, key, "readings");
        Dataset<Row> known = known();
        step("read", () -> write(Extraction.read(spark.read().parquet(taken), known, tasks), readings));
        step("tables of reports", () -> {
            Dataset<Row> read = spark.read().parquet(readings);
            for (ReportTable table : ReportTable.values()) {
                write(table, read, key);
            }
            tables.reject(spark.read().parquet(taken), read, key);
        });
        stages.done(BATCHES, key);
    }

    private <E extends Exception> void step(String name, Steps.Work<E> work) throws E {
        steps.step(spark.sparkContext(), name, work);
    }

    /** The reports that earlier batches had. */
    private Dataset<Row> known() throws IOException {
        List<String> done = stages.allDone(BATCHES);
        return done.isEmpty()
                ? spark.createDataFrame(List.of(), Extraction.READ).select("id")
                : readings(done).select("id");
    }

    private Dataset<Row> readings(List<String> batches) {
        return spark.read()
                .schema(Extraction.READ)
                .parquet(batches.stream().map(b -> b + "/readings").toArray(String[]::new));
    }

    private void write(ReportTable table, Dataset<Row> read, String batch) {
        Dataset<Row> rows = read.filter("reading is not null")
                .select("reading")
                .flatMap(
                        (FlatMapFunction<Row, Row>) row -> table.rows(
                                        RecordBytes.read(Reading.class, row.<byte[]>getAs(0)))
                                .iterator(),
                        Encoders.row(table.schema()))
                .withColumn("batch", lit(batch));
        long files = 1 + read.count() / ROWS;
        rows.repartition(col("month"), functions.pmod(functions.hash(col("id")), lit(files)))
                .write()
                .mode(SaveMode.Overwrite)
                .option("partitionOverwriteMode", "dynamic") // a step that is done again replaces its own rows alone
                .partitionBy("month", "batch")
                .parquet(stages.table(table.toString()));
    }

    /** Makes storylines of all reports, and the claims of those storylines that no earlier run made. */
    private void link() throws IOException {
        List<String> batches = stages.allDone(BATCHES);
        String generation = Hashes.id(
                batches.stream().map(b -> b.substring(b.lastIndexOf('/') + 1)).toArray(String[]::new));
        if (stages.isDone(GENERATIONS, generation)) {
            return;
        }
        Dataset<Row> readings = readings(batches).filter("reading is not null");
        Dataset<Row> members = members(readings, generation);
        if (!stages.isDone(DOSSIERS, generation)) {
            Dataset<Row> missing = members.join(made().select(col("id").as("storyline")), "storyline", "left_anti")
                    .select("id", "storyline");
            step(
                    "claims",
                    () -> write(
                            DossierStage.dossiers(spark, readings, missing, tasks),
                            stages.stage(DOSSIERS, generation)));
            stages.done(DOSSIERS, generation);
        }
        Dataset<Row> made = made();
        step(
                "tables of claims",
                () -> tables.publish(made.join(members.select(col("storyline").as("id")), "id", "left_semi")));
        stages.done(GENERATIONS, generation);
    }

    private Dataset<Row> members(Dataset<Row> readings, String generation) throws IOException {
        String members = stages.stage(GENERATIONS, generation, "members");
        if (!stages.isDone(GENERATIONS, generation, "members")) {
            String pairs = stages.stage(GENERATIONS, generation, "pairs");
            step("pairs", () -> write(PairFinder.pairs(spark, readings), pairs));
            String rounds = stages.stage(GENERATIONS, generation, "rounds");
            step(
                    "storylines",
                    () -> write(
                            StorylineStage.members(
                                    readings,
                                    spark.read().schema(PairFinder.PAIR).parquet(pairs),
                                    keptUnder(rounds)),
                            members));
            stages.remove(rounds);
            stages.done(GENERATIONS, generation, "members");
        }
        return spark.read().schema(StorylineStage.MEMBER).parquet(members);
    }

    private UnaryOperator<Dataset<Row>> keptUnder(String folder) {
        int[] count = {0};
        return rows -> {
            String path = folder + "/" + count[0]++;
            write(rows, path);
            return spark.read().schema(rows.schema()).parquet(path);
        };
    }

    /** All storylines that were made so far, those too that are no longer. */
    private Dataset<Row> made() throws IOException {
        List<String> done = stages.allDone(DOSSIERS);
        return done.isEmpty()
                ? spark.createDataFrame(List.of(), DossierRow.SCHEMA)
                : spark.read().schema(DossierRow.SCHEMA).parquet(done.toArray(new String[0]));
    }

    private static void write(Dataset<Row> rows, String path) {
        rows.write().mode(SaveMode.Overwrite).parquet(path);
    }
}
