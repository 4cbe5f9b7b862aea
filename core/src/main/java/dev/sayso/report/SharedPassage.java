package dev.sayso.report;

import dev.sayso.text.Span;
import java.util.List;

/** Words that two reports have in the same order, as long as they go on: where they stand in each. */
public record SharedPassage(Span original, Span copy) {

    /**
     * Where in the original the words of a part of the copy stand, word by word; all of the passage where the part has no
     * whole word of it. The part must overlap.
     */
    Span inOriginal(Span part, String originalText, String copyText) {
        List<Span> there = WordRuns.words(originalText, original);
        List<Span> here = WordRuns.words(copyText, copy);
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (int i = 0; i < Math.min(there.size(), here.size()); i++) {
            if (part.contains(here.get(i))) {
                first = Math.min(first, i);
                last = i;
            }
        }
        return last < 0
                ? original
                : Span.of(there.get(first).start(), there.get(last).end());
    }
}
