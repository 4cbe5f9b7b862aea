package dev.sayso.result;

import dev.sayso.report.Details;
import dev.sayso.report.Published;
import dev.sayso.report.Report;
import dev.sayso.report.ReportKind;
import dev.sayso.report.Utterance;
import dev.sayso.text.CodePoints;
import dev.sayso.text.Span;
import java.time.DateTimeException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the table of reports. */
final class ReportRow {

    /** The columns that say which report it is, and where it was found. */
    static final List<String> PLACE = List.of("id", "path");

    static final List<String> COLUMNS = List.of(
            "id",
            "ref",
            "path",
            "headline",
            "headline_in_text",
            "outlet",
            "published",
            "url",
            "language",
            "kind",
            "byline",
            "utterances",
            "text");

    private ReportRow() {}

    /**
     * The report of a row, with its own path.
     *
     * @throws IllegalArgumentException if the row is none of a report, or not of the report that its id names
     */
    static Report report(Row row) {
        String text = row.required("text");
        Details details = new Details(
                row.text("ref"),
                row.text("path"),
                row.text("headline"),
                row.text("outlet"),
                published(row.text("published")),
                row.text("url"),
                row.text("language"),
                ReportKind.parse(row.required("kind")),
                row.text("byline"),
                utterances(row, text));
        Report report = Report.of(text, details, row.truth("headline_in_text"));
        String id = row.required("id");
        if (!report.id().equals(id)) {
            throw new IllegalArgumentException(
                    "what the row has of report " + id + " is another report, " + report.id());
        }
        return report;
    }

    private static @Nullable Published published(@Nullable String iso) {
        try {
            return iso == null ? null : Published.parse(iso);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<Utterance> utterances(Row row, String text) {
        CodePoints points = CodePoints.of(text);
        return row.all("utterances", Row.class).stream()
                .map(u -> {
                    Span span = Span.of((int) u.number("start"), (int) u.number("end"));
                    return new Utterance(points.utf16(span), u.number("from"), u.number("to"), u.text("speaker"));
                })
                .toList();
    }
}
