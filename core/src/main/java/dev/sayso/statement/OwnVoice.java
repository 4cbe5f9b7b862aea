package dev.sayso.statement;

import dev.sayso.figure.Figure;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what an outlet states itself: here, sentences with a figure of people harmed or moved that nobody is credited
 * with, so that an unsourced toll is seen to be unsourced.
 */
final class OwnVoice {

    private static final String BY = "own-voice/1";
    private static final double CONFIDENCE = 0.7;

    private OwnVoice() {}

    /** The outlet's own statements, given what is attributed to others. */
    static List<Attribution> find(List<Paragraph> paragraphs, List<Attribution> others, List<Figure> figures) {
        List<Attribution> found = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            for (Range sentence : paragraph.sentences()) {
                Span span = sentence.in(paragraph.units());
                boolean counted = figures.stream().anyMatch(f -> f.measure() != null && span.contains(f.span()));
                boolean credited = others.stream().anyMatch(a -> touches(a, span));
                if (counted && !credited) {
                    found.add(new Attribution(List.of(), List.of(), List.of(span), Form.OWN, CONFIDENCE, BY));
                }
            }
        }
        return found;
    }

    private static boolean touches(Attribution attribution, Span sentence) {
        return attribution.content().stream().anyMatch(sentence::overlaps)
                || attribution.cue().stream().anyMatch(sentence::overlaps);
    }
}
