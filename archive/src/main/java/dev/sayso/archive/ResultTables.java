package dev.sayso.archive;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.size;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** The tables of a result that come of more than one report. */
final class ResultTables {

    static final String STORYLINES = "storylines";
    static final String CLAIMS = "claims";
    static final String ORIGINS = "origins";
    static final String REJECTED = "rejected";

    private final Stages stages;

    ResultTables(Stages stages) {
        this.stages = stages;
    }

    /** Writes what of a batch could not be read. */
    void reject(Dataset<Row> taken, Dataset<Row> read, String batch) {
        taken.filter("id is null")
                .select("path", "line", "offset", "kind", "reason")
                .union(Extraction.failures(read))
                .repartition(1)
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(stages.table(REJECTED) + "/batch=" + batch);
    }

    /** Writes the tables of storylines, claims and origins anew. */
    void publish(Dataset<Row> dossiers) {
        write(
                dossiers.withColumn("report_count", size(col("reports")))
                        .withColumn("claim_count", size(col("claims")))
                        .drop("claims"),
                STORYLINES);
        Dataset<Row> claims = dossiers.select(
                col("month"), col("id").as("storyline"), explode(col("claims")).as("c"));
        write(
                claims.select("month", "storyline", "c.*")
                        .withColumn("origin_count", size(col("origins")))
                        .drop("origins"),
                CLAIMS);
        write(
                claims.select(
                                col("month"),
                                col("storyline"),
                                col("c.id").as("claim"),
                                explode(col("c.origins")).as("o"))
                        .select("month", "storyline", "claim", "o.*"),
                ORIGINS);
    }

    private void write(Dataset<Row> rows, String table) {
        rows.repartition(col("month"))
                .write()
                .mode(SaveMode.Overwrite)
                .partitionBy("month")
                .parquet(stages.table(table));
    }

    /** How much is in the result. */
    ArchiveSummary summary(SparkSession spark) {
        Map<String, Long> rejected = new TreeMap<>();
        spark.read()
                .parquet(stages.table(REJECTED))
                .groupBy("kind")
                .count()
                .collectAsList()
                .forEach(row -> rejected.put(row.getString(0), row.getLong(1)));
        return new ArchiveSummary(
                count(spark, ReportTable.REPORTS.toString()),
                count(spark, ReportTable.STATEMENTS.toString()),
                count(spark, STORYLINES),
                count(spark, CLAIMS),
                rejected);
    }

    /** A table without rows has no files. */
    private long count(SparkSession spark, String table) {
        return stages.hasRows(table) ? spark.read().parquet(stages.table(table)).count() : 0;
    }
}
