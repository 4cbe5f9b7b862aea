package dev.sayso.claim;

import dev.sayso.report.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step on the way of a claim: who had it from whom. All steps of a claim make the tree from its origins to its reports.
 *
 * @param evidence the words that show the step; never empty
 */
public record HandDown(Holder from, Holder to, Evidence.Kind kind, List<Evidence> evidence) {

    /**
     * Who had it: a party, or a report.
     *
     * @param name the party's name, or the report's outlet; empty where nobody is given
     * @param report null for a party, and for an outlet whose report is not at hand
     */
    public record Holder(String name, @Nullable Report report) {

        static Holder of(Report report) {
            return new Holder(report.outlet() == null ? "" : report.outlet(), report);
        }

        static Holder party(String name) {
            return new Holder(name, null);
        }
    }

    /** The step by which the report of a telling had it. */
    static HandDown step(Telling telling, Holder from, Evidence.Kind kind, List<Evidence> evidence) {
        return new HandDown(from, Holder.of(telling.report()), kind, evidence);
    }

    public HandDown {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a step without evidence");
        }
    }
}
