package dev.sayso.statement;

import dev.sayso.text.Hashes;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attribution in a report: source, cue and content (the words of PARC and PolNeAR), and what is known of it.
 *
 * @param id a hash of the report's id and the spans, the same on every reading
 * @param cue empty for an outlet's own statement
 * @param content in order of the text; never empty
 * @param about ids of the statements that a denial, non-confirmation or verification note is about
 * @param hedges the words that hedge it
 * @param figures ids of the report's figures inside the content
 * @param times ids of the report's time expressions inside the content
 * @param confidence between 0 and 1
 * @param by the extractor and its version
 */
public record Statement(
        String id,
        Source source,
        List<Span> cue,
        List<Span> content,
        Form form,
        Stance stance,
        List<String> about,
        List<Span> hedges,
        @Nullable Medium medium,
        @Nullable Said said,
        List<String> figures,
        List<String> times,
        double confidence,
        String by) {

    public Statement {
        cue = Spans.merged(cue);
        content = Spans.merged(content);
        about = List.copyOf(about);
        hedges = Spans.merged(hedges);
        figures = List.copyOf(figures);
        times = List.copyOf(times);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a statement without content");
        }
    }

    /** The id of the statement with these spans in this report. */
    static String idOf(String reportId, Attribution attribution) {
        return Hashes.id(
                "statement",
                reportId,
                attribution.source().toString(),
                attribution.cue().toString(),
                attribution.content().toString(),
                attribution.form().toString());
    }

    /** This statement, said to be about others. */
    Statement about(List<String> ids) {
        return new Statement(
                id, source, cue, content, form, stance, ids, hedges, medium, said, figures, times, confidence, by);
    }

    /** The words of the content, pieces joined by {@code " … "}. */
    public String words(String text) {
        return Spans.words(content, text);
    }
}
