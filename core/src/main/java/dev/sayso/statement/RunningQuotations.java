package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives quotations that nobody is credited with to whoever was speaking: one that a paragraph does not close goes on where
 * the next one opens with a mark, and a paragraph that is a quotation and nothing else goes on from the quotation before
 * it.
 */
final class RunningQuotations {

    private RunningQuotations() {}

    /** The attributions in the same order, with what their quotations go on with. */
    static List<Attribution> joined(List<Paragraph> paragraphs, List<Attribution> attributions) {
        List<Attribution> joined = new ArrayList<>(attributions);
        @Nullable Quotation before = null;
        for (Paragraph paragraph : paragraphs) {
            List<Unit> units = paragraph.units();
            @Nullable Quotation first = units.isEmpty() ? null : units.get(0).quotation();
            boolean alone = units.size() == 1;
            if (first != null && before != null && (alone || !before.closed()) && owner(first, joined) < 0) {
                int speaker = owner(before, joined);
                if (speaker >= 0) {
                    joined.set(speaker, joined.get(speaker).goingOn(first.span()));
                }
            }
            before = lastSpeech(units);
        }
        return joined;
    }

    private static @Nullable Quotation lastSpeech(List<Unit> units) {
        for (int i = units.size() - 1; i >= 0; i--) {
            Quotation quotation = units.get(i).quotation();
            if (quotation != null && (quotation.isSpeech() || !quotation.closed())) {
                return quotation;
            }
        }
        return null;
    }

    /** The number of the attribution with a quotation in its content; -1 where there is none. */
    private static int owner(Quotation quotation, List<Attribution> attributions) {
        Span span = quotation.span();
        for (int i = 0; i < attributions.size(); i++) {
            if (attributions.get(i).content().stream().anyMatch(span::overlaps)) {
                return i;
            }
        }
        return -1;
    }
}
