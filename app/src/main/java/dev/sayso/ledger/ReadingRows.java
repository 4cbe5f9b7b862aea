package dev.sayso.ledger;

import dev.sayso.report.Report;
import dev.sayso.storyline.Reading;
import dev.sayso.text.Hashes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Everything that was read from one report, as the rows of the tables that hold it. */
final class ReadingRows {

    /** In the order of writing: a row comes after those that it refers to. */
    private static final List<ReadingTable> TABLES = List.of(
            CreditRows.TABLE,
            TimeRows.TABLE,
            FigureRows.TABLE,
            FigureParts.TABLE,
            StatementRows.TABLE,
            StatementParts.SPANS,
            StatementParts.NAMES,
            StatementParts.LINKS,
            OpenQuestionRows.TABLE,
            HeadlineGapRows.TABLE);

    private final Map<ReadingTable, List<List<@Nullable Object>>> rows = new LinkedHashMap<>();

    ReadingRows(Reading reading) {
        Offsets offsets = Offsets.of(reading.report());
        put(CreditRows.TABLE, reading.credits(), CreditRows::row, offsets);
        put(TimeRows.TABLE, reading.times(), TimeRows::row, offsets);
        put(FigureRows.TABLE, reading.figures(), FigureRows::row, offsets);
        rows.put(FigureParts.TABLE, FigureParts.rows(reading.figures(), offsets));
        put(StatementRows.TABLE, reading.statements(), StatementRows::row, offsets);
        rows.put(StatementParts.SPANS, StatementParts.spanRows(reading.statements(), offsets));
        rows.put(StatementParts.NAMES, StatementParts.nameRows(reading.statements()));
        rows.put(StatementParts.LINKS, StatementParts.linkRows(reading.statements()));
        put(OpenQuestionRows.TABLE, reading.openQuestions(), OpenQuestionRows::row, offsets);
        put(HeadlineGapRows.TABLE, reading.headlineGaps(), HeadlineGapRows::row, offsets);
    }

    private <T> void put(
            ReadingTable table, List<T> elements, BiFunction<T, Offsets, List<@Nullable Object>> row, Offsets offsets) {
        rows.put(table, elements.stream().map(e -> row.apply(e, offsets)).toList());
    }

    /** The reading's id: a hash of its report's id and of every value in its rows. */
    String id(String reportId) {
        List<@Nullable String> values = new ArrayList<>(List.of("reading", reportId));
        rows.forEach((table, tableRows) -> {
            values.add(table.name());
            values.add(Integer.toString(tableRows.size()));
            tableRows.forEach(row -> row.forEach(value -> values.add(Columns.string(value))));
        });
        return Hashes.id(values.toArray(new @Nullable String[0]));
    }

    void insert(DSLContext sql, String readingId) {
        rows.forEach((table, tableRows) -> table.insert(sql, readingId, tableRows));
    }

    /** The SHA-256 of all rows. */
    String digest() {
        ReadingDigest digest = new ReadingDigest();
        rows.forEach((table, tableRows) -> table.digest(tableRows, digest));
        return digest.hex();
    }

    /** The SHA-256 of all rows of some readings as they are stored by now. */
    static Map<String, String> digests(DSLContext sql, Collection<String> readingIds) {
        Map<String, ReadingDigest> digests = new HashMap<>();
        readingIds.forEach(id -> digests.put(id, new ReadingDigest()));
        for (ReadingTable table : TABLES) {
            table.fetch(sql, readingIds).forEach((id, rows) -> {
                ReadingDigest digest = digests.get(id);
                if (digest != null) {
                    table.digestStored(rows, digest);
                }
            });
        }
        Map<String, String> hashes = new HashMap<>();
        digests.forEach((id, digest) -> hashes.put(id, digest.hex()));
        return hashes;
    }

    static List<StoredTable> storedTables() {
        return TABLES.stream().map(ReadingTable::stored).toList();
    }

    /** Reads back readings, given their ids and reports. */
    static List<Reading> load(DSLContext sql, Map<String, Report> reportsByReadingId) {
        Map<ReadingTable, Map<String, List<Record>>> rows = new LinkedHashMap<>();
        TABLES.forEach(table -> rows.put(table, table.fetch(sql, reportsByReadingId.keySet())));
        return reportsByReadingId.entrySet().stream()
                .map(entry -> reading(
                        entry.getValue(),
                        table -> rows.getOrDefault(table, Map.of()).getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private static Reading reading(Report report, Function<ReadingTable, List<Record>> rows) {
        Offsets offsets = Offsets.of(report);
        StatementParts parts = new StatementParts(
                rows.apply(StatementParts.SPANS),
                rows.apply(StatementParts.NAMES),
                rows.apply(StatementParts.LINKS),
                offsets);
        return new Reading(
                report,
                map(rows.apply(CreditRows.TABLE), row -> CreditRows.credit(row, offsets)),
                map(rows.apply(TimeRows.TABLE), row -> TimeRows.time(row, offsets)),
                new FigureParts(rows.apply(FigureParts.TABLE), offsets)
                        .complete(map(rows.apply(FigureRows.TABLE), row -> FigureRows.figure(row, offsets))),
                map(rows.apply(StatementRows.TABLE), row -> StatementRows.statement(row, parts, offsets)),
                map(rows.apply(OpenQuestionRows.TABLE), row -> OpenQuestionRows.question(row, offsets)),
                map(rows.apply(HeadlineGapRows.TABLE), row -> HeadlineGapRows.gap(row, offsets)));
    }

    private static <T> List<T> map(List<Record> rows, Function<Record, T> element) {
        return rows.stream().map(element).toList();
    }
}
