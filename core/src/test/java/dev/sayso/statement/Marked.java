package dev.sayso.statement;

import dev.sayso.report.Details;
import dev.sayso.report.Published;
import dev.sayso.report.Report;
import dev.sayso.text.Span;
import java.util.List;
import java.util.stream.Stream;

/** An invented report whose attributions are marked by hand, by their words. */
record Marked(Report report) {

    static Marked of(String text) {
        return new Marked(Report.of(
                text, new Details(null, null, "", "The Sel Gazette", Published.parse("2024-03-12"), null, null)));
    }

    /** @param words pieces joined by " / "; empty for none */
    Attribution attribution(String source, String cue, String words) {
        return new Attribution(spans(source), spans(cue), spans(words), Form.INDIRECT, 1, "hand");
    }

    Span span(String words) {
        int start = report.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return Span.of(start, start + words.length());
    }

    Span whole() {
        return Span.of(0, report.text().length());
    }

    private List<Span> spans(String pieces) {
        return Stream.of(pieces.split(" / "))
                .filter(p -> !p.isEmpty())
                .map(this::span)
                .toList();
    }
}
