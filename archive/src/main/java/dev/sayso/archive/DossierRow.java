package dev.sayso.archive;

import dev.sayso.claim.Claim;
import dev.sayso.claim.Evidence;
import dev.sayso.claim.Origin;
import dev.sayso.claim.Telling;
import dev.sayso.report.Published;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.Reading;
import dev.sayso.text.CodePoints;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** A storyline with its claims and their origins as one row; its month is that of its first report. */
final class DossierRow {

    private static final StructType TELLING =
            new StructType().add("report", DataTypes.StringType).add("statement", DataTypes.StringType);

    private static final StructType EVIDENCE = new StructType()
            .add("report", DataTypes.StringType)
            .add("spans", ReportTable.spans())
            .add("kind", DataTypes.StringType);

    private static final StructType ORIGIN = new StructType()
            .add("name", DataTypes.StringType)
            .add("kind", DataTypes.StringType)
            .add("independent", DataTypes.BooleanType)
            .add("statements", many(TELLING))
            .add("evidence", many(EVIDENCE));

    private static final StructType CLAIM = new StructType()
            .add("id", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("status", DataTypes.StringType)
            .add("rule", DataTypes.StringType)
            .add("denied", DataTypes.BooleanType)
            .add("statements", many(TELLING))
            .add("origins", many(ORIGIN));

    static final StructType SCHEMA = new StructType()
            .add("month", DataTypes.StringType)
            .add("id", DataTypes.StringType)
            .add("title", DataTypes.StringType)
            .add("first", DataTypes.StringType)
            .add("last", DataTypes.StringType)
            .add("reports", ReportTable.strings())
            .add("claims", many(CLAIM));

    private DossierRow() {}

    private static DataType many(StructType one) {
        return DataTypes.createArrayType(one);
    }

    static Row of(Dossier dossier) {
        List<Reading> readings = dossier.storyline().readings();
        List<Published> times = readings.stream()
                .map(r -> r.report().published())
                .filter(Objects::nonNull)
                .toList();
        @Nullable Published first = times.isEmpty() ? null : times.get(0);
        @Nullable Published last = times.isEmpty() ? null : times.get(times.size() - 1);
        return RowFactory.create(
                Extraction.month(first),
                dossier.storyline().id(),
                dossier.storyline().title(),
                Objects.toString(first, null),
                Objects.toString(last, null),
                readings.stream().map(r -> r.report().id()).toArray(String[]::new),
                dossier.claims().stream().map(DossierRow::claim).toArray(Row[]::new));
    }

    private static Row claim(Claim claim) {
        return RowFactory.create(
                claim.id(),
                claim.text(),
                claim.ruling().status().toString(),
                claim.ruling().rule(),
                claim.denied(),
                tellings(claim.tellings()),
                claim.origins().stream().map(DossierRow::origin).toArray(Row[]::new));
    }

    private static Row origin(Origin origin) {
        return RowFactory.create(
                origin.name(),
                origin.kind().toString(),
                origin.independent(),
                tellings(origin.tellings()),
                origin.evidence().stream().map(DossierRow::evidence).toArray(Row[]::new));
    }

    private static Row evidence(Evidence evidence) {
        CodePoints points = CodePoints.of(evidence.report().text());
        return RowFactory.create(
                evidence.report().id(),
                ReportTable.spans(evidence.spans(), points),
                evidence.kind().toString());
    }

    private static Row[] tellings(List<Telling> tellings) {
        return tellings.stream()
                .map(t -> RowFactory.create(t.report().id(), t.id()))
                .toArray(Row[]::new);
    }
}
