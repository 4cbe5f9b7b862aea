package dev.sayso.export;

import dev.sayso.report.Published;
import dev.sayso.report.Report;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.HeadlineGap;
import dev.sayso.storyline.ReportPage;
import java.util.Objects;
import java.util.Optional;

/** One report as the dossier's page shows it: statements on one side, the marked text on the other. */
public record ReportView(ReportPage page, MarkedText text) {

    public static ReportView of(ReportPage page) {
        return new ReportView(
                page, MarkedText.of(page.reading().report(), page.reading().statements()));
    }

    private Report report() {
        return page.reading().report();
    }

    public String anchor() {
        return "r-" + report().id();
    }

    public String headline() {
        String headline = Objects.requireNonNullElse(report().headline(), "");
        return headline.isBlank() ? "Without headline" : headline;
    }

    public String outlet() {
        return Labels.outlet(report().outlet());
    }

    public String published() {
        Published published = report().published();
        return published == null ? "Date unknown" : Labels.longDay(published.day());
    }

    public Optional<String> address() {
        return WebAddress.of(report().url());
    }

    /** The words of the headline that say more. */
    public static String headlineWords(Dossier.Gap gap) {
        Report report = gap.reading().report();
        String counted = report.headlineInText() ? report.text() : Objects.requireNonNullElse(report.headline(), "");
        return gap.gap().headline().in(counted);
    }

    /** The words of the report that say less. */
    public static String bodyWords(Dossier.Gap gap) {
        return gap.gap().body().in(gap.reading().report().text());
    }

    /** What a headline does, in words. */
    public static String gap(HeadlineGap.Kind kind) {
        return switch (kind) {
            case LOST_HEDGE -> "The headline leaves out a doubt";
            case LOST_ATTRIBUTION -> "The headline leaves out who says it";
            case RAISED_FIGURE -> "The headline gives a higher figure";
            case WIDENED_SCOPE -> "The headline widens what is said";
        };
    }
}
