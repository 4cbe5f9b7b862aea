package dev.sayso.report;

import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One paragraph of a report.
 *
 * @param number counts from 0, the headline included where it stands in the text
 */
public record Passage(int number, Span span, boolean headline) {

    private static final Pattern LINE = Pattern.compile("[^\\n\\r]+");

    /** The paragraphs of a report in order, without white space around them and without empty ones. */
    public static List<Passage> of(Report report) {
        List<Passage> passages = new ArrayList<>();
        Matcher line = LINE.matcher(report.text());
        while (line.find()) {
            Span span = Spans.trimmed(Span.of(line.start(), line.end()), report.text());
            if (!span.isEmpty()) {
                boolean headline = passages.isEmpty() && report.headlineInText();
                passages.add(new Passage(passages.size(), span, headline));
            }
        }
        return List.copyOf(passages);
    }
}
