package dev.sayso.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.pipeline.ReadingPipeline;
import dev.sayso.report.Report;
import dev.sayso.storyline.Reading;
import dev.sayso.text.CodePoints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class ReportTableTest {

    /** The result that the app's tests read. */
    private static final Path RESULT = Path.of("../app/src/test/resources/result");

    @Test
    void theTablesThatTheAppReadsInItsTestsAreThoseThatAreWritten() throws IOException {
        assertThat(written("reports")).isEqualTo(columns(ReportTable.REPORTS.schema(), "month"));
        List<String> storylines = new ArrayList<>(columns(DossierRow.SCHEMA, "month", "claims"));
        storylines.addAll(List.of("report_count int", "claim_count int"));
        assertThat(written("storylines")).isEqualTo(storylines);
    }

    private static List<String> written(String table) throws IOException {
        try (Stream<Path> all = Files.walk(RESULT.resolve("out").resolve(table))) {
            Path file = all.filter(f -> f.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
            HadoopInputFile input =
                    HadoopInputFile.fromPath(new org.apache.hadoop.fs.Path(file.toUri()), new Configuration());
            try (ParquetFileReader reader = ParquetFileReader.open(input)) {
                String schema =
                        reader.getFileMetaData().getKeyValueMetaData().get("org.apache.spark.sql.parquet.row.metadata");
                return columns((StructType) DataType.fromJson(schema));
            }
        }
    }

    private static List<String> columns(StructType schema, String... without) {
        return Arrays.stream(schema.fields())
                .filter(field -> !List.of(without).contains(field.name()))
                .map(ReportTableTest::column)
                .toList();
    }

    private static String column(StructField field) {
        return field.name() + " " + field.dataType().simpleString();
    }

    @Test
    void aRowHasAllThatAReportIsMadeOf() throws IOException {
        ReadingPipeline pipeline = ReadingPipeline.standard();
        List<Path> files;
        try (Stream<Path> all = Files.walk(RESULT.resolve("in"))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        int heard = 0;
        for (Report report : OneMachine.reports(files, new ArrayList<>()).values()) {
            Reading reading = pipeline.read(report);
            Row row = new GenericRowWithSchema(
                    values(ReportTable.REPORTS.rows(reading).get(0)), ReportTable.REPORTS.schema());
            assertThat(row.<String>getAs("text")).isEqualTo(report.text());
            assertThat(row.<Boolean>getAs("headline_in_text")).isEqualTo(report.headlineInText());
            assertThat(row.<String>getAs("byline")).isEqualTo(report.byline());
            Row[] utterances = row.getAs("utterances");
            assertThat(utterances).hasSameSizeAs(report.utterances());
            CodePoints points = CodePoints.of(report.text());
            for (int i = 0; i < utterances.length; i++) {
                heard++;
                var utterance = report.utterances().get(i);
                assertThat(utterances[i])
                        .isEqualTo(RowFactory.create(
                                points.of(utterance.span()).start(),
                                points.of(utterance.span()).end(),
                                utterance.from(),
                                utterance.to(),
                                utterance.speaker()));
            }
        }
        assertThat(heard).isPositive();
    }

    private static Object[] values(Row row) {
        Object[] values = new Object[row.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.get(i);
        }
        return values;
    }
}
