package dev.sayso.export;

import dev.sayso.claim.Telling;
import dev.sayso.report.Passage;
import dev.sayso.report.Report;
import dev.sayso.text.Spans;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the paragraph in which a statement stands, counted from 1 without the headline. Not thread-safe. */
final class Places {

    private final Map<String, List<Passage>> passages = new HashMap<>();

    /** "¶3", or "headline". */
    String of(Telling telling) {
        Report report = telling.report();
        int start = Spans.hull(telling.statement().content()).start();
        int number = 0;
        for (Passage passage : passages.computeIfAbsent(report.id(), id -> Passage.of(report))) {
            if (passage.span().start() > start) {
                break;
            }
            number += passage.headline() ? 0 : 1;
        }
        return number == 0 ? "headline" : "¶" + number;
    }
}
