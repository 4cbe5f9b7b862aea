package dev.sayso.archive;

import dev.sayso.report.Details;
import dev.sayso.report.Input;
import dev.sayso.report.InputProblem;
import dev.sayso.report.Report;
import dev.sayso.report.ReportReaders;
import dev.sayso.report.ReportSink;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;

/** Takes in files by core's readers: a row for each report, and for each thing that could not be read. */
final class Intake {

    /** A report has {@code id} and {@code report}, anything else {@code kind} and {@code reason}. */
    static final StructType TAKEN = new StructType()
            .add("id", DataTypes.StringType)
            .add("path", DataTypes.StringType)
            .add("line", DataTypes.LongType)
            .add("report", DataTypes.BinaryType)
            .add("offset", DataTypes.LongType)
            .add("kind", DataTypes.StringType)
            .add("reason", DataTypes.StringType);

    /** The contract's fields of a reports file, which are those of a Parquet file's columns too. */
    private static final List<String> FIELDS =
            List.of("text", "id", "headline", "outlet", "url", "language", "published", "kind", "byline");

    private final SparkSession spark;

    Intake(SparkSession spark) {
        this.spark = spark;
    }

    /** All that is in some files; each but a Parquet file is read by one task. */
    Dataset<Row> take(List<SourceFile> files) {
        List<SourceFile> others = files.stream().filter(f -> !f.isParquet()).toList();
        Dataset<Row> taken = spark.createDataFrame(List.of(), TAKEN);
        if (!others.isEmpty()) {
            taken = taken.union(byReaders(others));
        }
        for (Dataset<Row> rows :
                parquet(files.stream().filter(SourceFile::isParquet).toList())) {
            taken = taken.union(rows);
        }
        return taken;
    }

    private Dataset<Row> byReaders(List<SourceFile> files) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<SerializableConfiguration> hadoop =
                context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
        return spark.createDataFrame(
                context.parallelize(files, files.size())
                        .flatMap(file -> rows(input(file, hadoop.value().value()))),
                TAKEN);
    }

    private static Input input(SourceFile file, Configuration hadoop) {
        Path path = new Path(file.path());
        return new Input(file.path(), () -> path.getFileSystem(hadoop).open(path), Details.NONE);
    }

    private static Iterator<Row> rows(Input input) {
        return new Pushed<>(push -> ReportReaders.standard().read(input, sink(input.path(), 0, push)));
    }

    /** @param from how many lines stand before it */
    private static ReportSink sink(String path, long from, Pushed.Taker<Row> push) {
        return new ReportSink() {
            @Override
            public void report(Report report, long line) {
                push.take(RowFactory.create(report.id(), path, from + line, RecordBytes.of(report), null, null, null));
            }

            @Override
            public void problem(InputProblem problem) {
                Long line = problem.line();
                push.take(rejected(
                        problem.path(),
                        line == null ? null : from + line,
                        problem.offset(),
                        problem.kind(),
                        problem.reason()));
            }
        };
    }

    private static Row rejected(
            String path, @Nullable Long line, @Nullable Long offset, InputProblem.Kind kind, String reason) {
        return RowFactory.create(null, path, line, null, offset, kind.toString(), reason);
    }

    /** One set of rows for the files of each form, so that a plan has few parts. */
    private List<Dataset<Row>> parquet(List<SourceFile> files) {
        Map<StructType, List<String>> byForm = new LinkedHashMap<>();
        List<Row> broken = new ArrayList<>();
        for (SourceFile file : files) {
            try {
                StructType form = spark.read().parquet(file.path()).schema();
                byForm.computeIfAbsent(form, f -> new ArrayList<>()).add(file.path());
            } catch (Exception e) { // Spark says by many exceptions that a file is none of Parquet's
                broken.add(rejected(
                        file.path(), null, null, InputProblem.Kind.MALFORMED, "no Parquet file: " + e.getMessage()));
            }
        }
        List<Dataset<Row>> all = new ArrayList<>();
        byForm.forEach((form, paths) -> all.add(parquet(form, paths)));
        if (!broken.isEmpty()) {
            all.add(spark.createDataFrame(broken, TAKEN));
        }
        return all;
    }

    /** The rows as lines of a reports file, which core's reader holds to the contract. */
    private Dataset<Row> parquet(StructType form, List<String> paths) {
        List<String> names = List.of(form.fieldNames());
        Column[] fields = FIELDS.stream()
                .filter(names::contains)
                .map(f -> functions.col(f).cast(DataTypes.StringType).as(f))
                .toArray(Column[]::new);
        Column json = fields.length == 0 ? functions.lit("{}") : functions.to_json(functions.struct(fields));
        return spark.read()
                .parquet(paths.toArray(String[]::new))
                .select(functions.col("_metadata.file_path"), functions.col("_metadata.row_index"), json.as("json"))
                .flatMap(Intake::line, Encoders.row(TAKEN));
    }

    private static Iterator<Row> line(Row row) {
        String path = new Path(row.getString(0)).toUri().getPath();
        byte[] json = row.getString(2).getBytes(StandardCharsets.UTF_8);
        List<Row> taken = new ArrayList<>();
        Input input = new Input(path, () -> new ByteArrayInputStream(json), Details.NONE);
        ReportReaders.standard().read(input, sink(path, row.getLong(1), taken::add));
        return taken.isEmpty() ? Collections.emptyIterator() : taken.iterator();
    }
}
