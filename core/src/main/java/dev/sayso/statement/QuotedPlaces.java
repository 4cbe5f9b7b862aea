package dev.sayso.statement;

import dev.sayso.report.Passage;
import dev.sayso.report.Report;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where a report quotes: whom a quotation names is no subject of the sentences around it. */
public final class QuotedPlaces {

    private final List<Span> quotations = new ArrayList<>();

    public QuotedPlaces(Report report) {
        for (Passage passage : Passage.of(report)) {
            Quotations.of(report.text(), passage.span()).stream()
                    .filter(Quotation::isSpeech)
                    .forEach(q -> quotations.add(q.span()));
        }
    }

    /** Whether a place in the text lies in a quotation of several words. */
    public boolean contains(int place) {
        int found = Collections.binarySearch(quotations, Span.of(place, Integer.MAX_VALUE));
        int last = found >= 0 ? found : -found - 2;
        return last >= 0 && quotations.get(last).contains(place);
    }
}
