package dev.sayso.archive;

import dev.sayso.figure.Figure;
import dev.sayso.report.Report;
import dev.sayso.statement.Said;
import dev.sayso.statement.Source;
import dev.sayso.statement.Statement;
import dev.sayso.storyline.Reading;
import dev.sayso.text.CodePoints;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import dev.sayso.time.TimeMention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The tables that come of each report alone; offsets count code points of the report's text. */
enum ReportTable {
    REPORTS,
    STATEMENTS,
    FIGURES,
    TIMES;

    StructType schema() {
        return switch (this) {
            case REPORTS ->
                columns()
                        .add("id", DataTypes.StringType)
                        .add("ref", DataTypes.StringType)
                        .add("path", DataTypes.StringType)
                        .add("headline", DataTypes.StringType)
                        .add("headline_in_text", DataTypes.BooleanType)
                        .add("outlet", DataTypes.StringType)
                        .add("published", DataTypes.StringType)
                        .add("url", DataTypes.StringType)
                        .add("language", DataTypes.StringType)
                        .add("kind", DataTypes.StringType)
                        .add("byline", DataTypes.StringType)
                        .add("credits", strings())
                        .add("utterances", utterances())
                        .add("text", DataTypes.StringType);
            case STATEMENTS ->
                columns()
                        .add("id", DataTypes.StringType)
                        .add("report", DataTypes.StringType)
                        .add("form", DataTypes.StringType)
                        .add("stance", DataTypes.StringType)
                        .add("source_names", strings())
                        .add("source_words", DataTypes.StringType)
                        .add("source_kind", DataTypes.StringType)
                        .add("source_spans", spans())
                        .add("cue_words", DataTypes.StringType)
                        .add("cue_spans", spans())
                        .add("content", DataTypes.StringType)
                        .add("content_spans", spans())
                        .add("hedges", spans())
                        .add("negations", spans())
                        .add("conditions", spans())
                        .add("futures", spans())
                        .add("about", strings())
                        .add("medium", DataTypes.StringType)
                        .add("chain", strings())
                        .add("said_earliest", DataTypes.StringType)
                        .add("said_latest", DataTypes.StringType)
                        .add("figures", strings())
                        .add("times", strings())
                        .add("protected", DataTypes.StringType)
                        .add("confidence", DataTypes.DoubleType)
                        .add("by", DataTypes.StringType);
            case FIGURES ->
                columns()
                        .add("report", DataTypes.StringType)
                        .add("id", DataTypes.StringType)
                        .add("words", DataTypes.StringType)
                        .add("spans", spans())
                        .add("low", DataTypes.DoubleType)
                        .add("high", DataTypes.DoubleType)
                        .add("qualifier", DataTypes.StringType)
                        .add("unit", DataTypes.StringType)
                        .add("counts", DataTypes.StringType)
                        .add("measure", DataTypes.StringType)
                        .add("additional", DataTypes.BooleanType)
                        .add("cumulative", DataTypes.BooleanType);
            case TIMES ->
                columns()
                        .add("report", DataTypes.StringType)
                        .add("id", DataTypes.StringType)
                        .add("words", DataTypes.StringType)
                        .add("spans", spans())
                        .add("type", DataTypes.StringType)
                        .add("value", DataTypes.StringType)
                        .add("earliest", DataTypes.StringType)
                        .add("latest", DataTypes.StringType);
        };
    }

    List<Row> rows(Reading reading) {
        return switch (this) {
            case REPORTS -> reports(reading);
            case STATEMENTS -> statements(reading);
            case FIGURES -> figures(reading);
            case TIMES -> times(reading);
        };
    }

    /** Its name in the result. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static StructType columns() {
        return new StructType().add("month", DataTypes.StringType);
    }

    static DataType strings() {
        return DataTypes.createArrayType(DataTypes.StringType);
    }

    static DataType spans() {
        return DataTypes.createArrayType(
                new StructType().add("start", DataTypes.IntegerType).add("end", DataTypes.IntegerType));
    }

    private static List<Row> reports(Reading reading) {
        Report report = reading.report();
        return List.of(RowFactory.create(
                Extraction.month(report.published()),
                report.id(),
                report.ref(),
                report.path(),
                report.headline(),
                report.headlineInText(),
                report.outlet(),
                Objects.toString(report.published(), null),
                report.url(),
                report.language(),
                report.kind().toString(),
                report.byline(),
                strings(reading.credits().stream().map(c -> c.name()).toList()),
                utterances(report),
                report.text()));
    }

    private static DataType utterances() {
        return DataTypes.createArrayType(new StructType()
                .add("start", DataTypes.IntegerType)
                .add("end", DataTypes.IntegerType)
                .add("from", DataTypes.LongType)
                .add("to", DataTypes.LongType)
                .add("speaker", DataTypes.StringType));
    }

    private static Row[] utterances(Report report) {
        CodePoints points = CodePoints.of(report.text());
        return report.utterances().stream()
                .map(u -> {
                    Span span = points.of(u.span());
                    return RowFactory.create(span.start(), span.end(), u.from(), u.to(), u.speaker());
                })
                .toArray(Row[]::new);
    }

    private static List<Row> statements(Reading reading) {
        String text = reading.report().text();
        CodePoints points = CodePoints.of(text);
        List<Row> rows = new ArrayList<>();
        for (Statement s : reading.statements()) {
            Source source = s.source();
            Said said = s.said();
            rows.add(RowFactory.create(
                    Extraction.month(reading.report().published()),
                    s.id(),
                    reading.report().id(),
                    s.form().toString(),
                    s.stance().toString(),
                    strings(source.names()),
                    Spans.words(source.spans(), text),
                    source.kind().toString(),
                    spans(source.spans(), points),
                    Spans.words(s.cue(), text),
                    spans(s.cue(), points),
                    s.words(text),
                    spans(s.content(), points),
                    spans(s.hedges(), points),
                    spans(s.shades().negations(), points),
                    spans(s.shades().conditions(), points),
                    spans(s.shades().futures(), points),
                    strings(s.about()),
                    s.medium() == null ? null : s.medium().kind().toString(),
                    strings(s.chain()),
                    said == null ? null : Objects.toString(said.earliest(), null),
                    said == null ? null : Objects.toString(said.latest(), null),
                    strings(s.figures()),
                    strings(s.times()),
                    s.protection() == null ? null : s.protection().rule().toString(),
                    s.confidence(),
                    s.by()));
        }
        return rows;
    }

    private static List<Row> figures(Reading reading) {
        String text = reading.report().text();
        CodePoints points = CodePoints.of(text);
        List<Row> rows = new ArrayList<>();
        for (Figure f : reading.figures()) {
            rows.add(RowFactory.create(
                    Extraction.month(reading.report().published()),
                    reading.report().id(),
                    f.id(),
                    f.span().in(text),
                    spans(List.of(f.span()), points),
                    number(f.low()),
                    number(f.high()),
                    f.qualifier().toString(),
                    f.unit(),
                    f.counts(),
                    Objects.toString(f.measure(), null),
                    f.additional(),
                    f.scope().isCumulative()));
        }
        return rows;
    }

    private static List<Row> times(Reading reading) {
        String text = reading.report().text();
        CodePoints points = CodePoints.of(text);
        List<Row> rows = new ArrayList<>();
        for (TimeMention t : reading.times()) {
            rows.add(RowFactory.create(
                    Extraction.month(reading.report().published()),
                    reading.report().id(),
                    t.id(),
                    t.span().in(text),
                    spans(List.of(t.span()), points),
                    t.type().toString(),
                    t.value(),
                    Objects.toString(t.earliest(), null),
                    Objects.toString(t.latest(), null)));
        }
        return rows;
    }

    private static @Nullable Double number(@Nullable BigDecimal number) {
        return number == null ? null : number.doubleValue();
    }

    static String[] strings(List<String> values) {
        return values.toArray(new String[0]);
    }

    static Row[] spans(List<Span> spans, CodePoints points) {
        return spans.stream()
                .map(points::of)
                .map(span -> RowFactory.create(span.start(), span.end()))
                .toArray(Row[]::new);
    }
}
