package dev.sayso.report;

import java.util.List;

/** A report with what it says itself of whose copy it carries. */
public record CreditedReport(Report report, List<Credit> credits) {

    public CreditedReport {
        credits = List.copyOf(credits);
    }

    /** Whether it credits an agency, or an outlet, of this name. */
    boolean credits(String name) {
        return credits.stream().anyMatch(c -> OutletName.same(c.name(), name));
    }

    boolean creditsAnother() {
        return !credits.isEmpty();
    }
}
