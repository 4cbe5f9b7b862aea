package dev.sayso.archive;

import dev.sayso.pipeline.ReadingPipeline;
import dev.sayso.report.InputProblem;
import dev.sayso.report.Published;
import dev.sayso.report.Report;
import dev.sayso.storyline.Fingerprint;
import dev.sayso.storyline.FingerprintMaker;
import dev.sayso.storyline.Reading;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Reads reports by core's pipeline, whose model is loaded once for all tasks of an executor. */
final class Extraction {

    /** A reading is kept whole; {@code keys} and {@code fingerprint} are what storylines are made of. */
    static final StructType READ = new StructType()
            .add("month", DataTypes.StringType)
            .add("id", DataTypes.StringType)
            .add("path", DataTypes.StringType)
            .add("line", DataTypes.LongType)
            .add("published", DataTypes.StringType)
            .add("keys", DataTypes.createArrayType(DataTypes.StringType))
            .add("fingerprint", DataTypes.BinaryType)
            .add("reading", DataTypes.BinaryType)
            .add("failure", DataTypes.StringType);

    /** The month of reports of which nobody says when they were published. */
    static final String NO_MONTH = "unknown";

    /** How many reports a task reads: some seconds' work, so that little is lost with a machine. */
    private static final int AT_ONCE = 200;

    private static final int MONTH_LENGTH = "2025-02".length();

    private Extraction() {}

    /** What all tasks of one executor share. */
    private static final class Shared {

        private static final ReadingPipeline PIPELINE = ReadingPipeline.standard();
        private static final FingerprintMaker FINGERPRINTS = new FingerprintMaker();
    }

    /**
     * The readings of what was taken in, each report once: of equal ones that of the first path and line.
     *
     * @param taken rows of {@link Intake#TAKEN}
     * @param known the ids of reports that were read before and are passed over
     * @param tasks the least number of tasks
     */
    static Dataset<Row> read(Dataset<Row> taken, Dataset<Row> known, int tasks) {
        Dataset<Row> reports = taken.filter("id is not null").join(known, "id", "left_anti");
        int count = (int) Math.min(Integer.MAX_VALUE, Math.max(tasks, reports.count() / AT_ONCE));
        return reports.select("id", "path", "line", "report")
                .repartition(count, functions.col("id"))
                .sortWithinPartitions("id", "path", "line")
                .mapPartitions(Extraction::readEach, Encoders.row(READ));
    }

    private static Iterator<Row> readEach(Iterator<Row> sorted) {
        String[] last = {""};
        Iterable<Row> rows = () -> sorted;
        Stream<Row> first = StreamSupport.stream(rows.spliterator(), false).filter(row -> {
            boolean repeated = last[0].equals(row.getString(0));
            last[0] = row.getString(0);
            return !repeated;
        });
        return first.map(row -> read(row, RecordBytes.read(Report.class, row.<byte[]>getAs(3))))
                .iterator();
    }

    private static Row read(Row row, Report report) {
        Reading reading;
        try {
            reading = Shared.PIPELINE.read(report);
        } catch (RuntimeException e) { // a fault of the program in one report must not stop the others
            return row(row, report, null, null, String.valueOf(e));
        }
        return row(row, report, reading, Shared.FINGERPRINTS.of(report), null);
    }

    private static Row row(
            Row row, Report report, @Nullable Reading reading, @Nullable Fingerprint print, @Nullable String failure) {
        return RowFactory.create(
                month(report.published()),
                report.id(),
                row.getString(1),
                row.get(2),
                report.published() == null ? null : report.published().iso(),
                print == null ? null : print.keys().toArray(new String[0]),
                print == null ? null : RecordBytes.of(print),
                reading == null ? null : RecordBytes.of(reading),
                failure);
    }

    /** The month in which a result is kept, such as {@code 2025-02}. */
    static String month(@Nullable Published published) {
        return published == null ? NO_MONTH : published.day().toString().substring(0, MONTH_LENGTH);
    }

    /** A row of {@link Intake#TAKEN}'s problems for each report that the program failed to read. */
    static Dataset<Row> failures(Dataset<Row> read) {
        return read.filter("failure is not null")
                .select(
                        functions.col("path"),
                        functions.col("line"),
                        functions.lit(null).cast(DataTypes.LongType).as("offset"),
                        functions
                                .lit(Objects.toString(InputProblem.Kind.FAILED))
                                .as("kind"),
                        functions.col("failure").as("reason"));
    }
}
