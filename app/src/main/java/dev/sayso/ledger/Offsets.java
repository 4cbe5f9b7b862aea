package dev.sayso.ledger;

import dev.sayso.report.Report;
import dev.sayso.text.CodePoints;
import dev.sayso.text.Span;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** The offsets of one report: UTF-16 code units in the program, code points in the database. */
final class Offsets {

    private final CodePoints text;
    private final CodePoints headline;

    private Offsets(CodePoints text, CodePoints headline) {
        this.text = text;
        this.headline = headline;
    }

    static Offsets of(Report report) {
        CodePoints text = CodePoints.of(report.text());
        String headline = report.headline();
        return new Offsets(text, headline == null || report.headlineInText() ? text : CodePoints.of(headline));
    }

    /** A span of the text as it is stored. */
    Span stored(Span span) {
        return text.of(span);
    }

    /** A span of the headline as it is stored. */
    Span storedInHeadline(Span span) {
        return headline.of(span);
    }

    /** A span of the text as it was stored in two columns. */
    Span span(Record row, Field<Integer> start, Field<Integer> end) {
        return text.utf16(Span.of(row.get(start), row.get(end)));
    }

    /** A span of the text that may be absent. */
    @Nullable
    Span spanIfAny(Record row, Field<Integer> start, Field<Integer> end) {
        return row.get(start) == null ? null : span(row, start, end);
    }

    Span spanInHeadline(Record row, Field<Integer> start, Field<Integer> end) {
        return headline.utf16(Span.of(row.get(start), row.get(end)));
    }
}
