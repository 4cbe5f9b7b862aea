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
 * @param chain whose words came through whom, from the outermost party to its own source, where one reports another
 * @param figures ids of the report's figures inside the content
 * @param times ids of the report's time expressions inside the content
 * @param protection why its people are to be shielded; null where nothing says so
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
        Shades shades,
        @Nullable Medium medium,
        List<String> chain,
        @Nullable Said said,
        List<String> figures,
        List<String> times,
        @Nullable Protection protection,
        double confidence,
        String by) {

    public Statement {
        cue = Spans.merged(cue);
        content = Spans.merged(content);
        about = List.copyOf(about);
        figures = List.copyOf(figures);
        times = List.copyOf(times);
        chain = List.copyOf(chain);
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
    public Statement about(List<String> ids) {
        return new Statement(
                id,
                source,
                cue,
                content,
                form,
                stance,
                ids,
                shades,
                medium,
                chain,
                said,
                figures,
                times,
                protection,
                confidence,
                by);
    }

    /** The words that hedge it. */
    public List<Span> hedges() {
        return shades.hedges();
    }

    /** The words of the content, pieces joined by {@code " … "}. */
    public String words(String text) {
        return Spans.words(content, text);
    }
}
