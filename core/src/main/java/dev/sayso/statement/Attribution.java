package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who said what, as words: the spans of one source, cue and content before anyone asks who the source is.
 *
 * @param source empty where nobody is named ("it is reported that …")
 * @param cue the words that attribute
 * @param content in order of the text, in pieces where a cue splits it; never empty
 * @param confidence between 0 and 1
 * @param by the extractor and its version
 */
public record Attribution(
        List<Span> source, List<Span> cue, List<Span> content, Form form, double confidence, String by) {

    public Attribution {
        source = Spans.merged(source);
        cue = Spans.merged(cue);
        content = Spans.merged(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution without content");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
        }
    }

    /** Of a source, a cue and a content that are each one range of a paragraph's units. */
    static Attribution indirect(
            List<Unit> units, Range source, Range cue, Range content, double confidence, String by) {
        return new Attribution(
                List.of(source.in(units)),
                List.of(cue.in(units)),
                List.of(content.in(units)),
                Form.INDIRECT,
                confidence,
                by);
    }

    /** This attribution with one more piece of content. */
    Attribution goingOn(Span piece) {
        return new Attribution(
                source, cue, Stream.concat(content.stream(), Stream.of(piece)).toList(), form, confidence, by);
    }
}
