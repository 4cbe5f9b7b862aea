package dev.sayso.export;

import dev.sayso.claim.DatedFigure;
import dev.sayso.claim.Telling;
import dev.sayso.figure.Figure;
import dev.sayso.statement.Said;
import dev.sayso.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One thing that a report tells of a statement besides its words: a figure, a hedge, when and through what. */
public record Facet(Kind kind, String words) {

    /** What it is. */
    public enum Kind {
        FIGURE("figure"),
        HEDGE("hedged"),
        SAID("said when"),
        MEDIUM("said through");

        private final String meaning;

        Kind(String meaning) {
            this.meaning = meaning;
        }
    }

    /** What it is, in words. */
    public String meaning() {
        return kind.meaning;
    }

    /** Its class in the page. */
    public String className() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** What is told of a statement, figures first. */
    public static List<Facet> of(Telling telling) {
        String text = telling.report().text();
        List<Facet> facets = new ArrayList<>();
        for (Figure figure : telling.figures()) {
            facets.add(new Facet(Kind.FIGURE, figure(new DatedFigure(figure, telling))));
        }
        for (Span hedge : telling.statement().hedges()) {
            facets.add(new Facet(Kind.HEDGE, hedge.in(text)));
        }
        Said said = telling.statement().said();
        if (said != null) {
            facets.add(new Facet(Kind.SAID, said.span().in(text) + resolved(said)));
        }
        if (telling.statement().medium() != null) {
            facets.add(
                    new Facet(Kind.MEDIUM, telling.statement().medium().span().in(text)));
        }
        return List.copyOf(facets);
    }

    /** The words of a figure with what it counts. */
    public static String amount(DatedFigure dated) {
        return with(dated.words(), dated.figure().counts());
    }

    /** The words of a figure with what it counts and what happened to it. */
    static String figure(DatedFigure dated) {
        return with(amount(dated), Objects.toString(dated.figure().measure(), null));
    }

    private static String with(String words, @Nullable String more) {
        return more == null || words.contains(more) ? words : words + " " + more;
    }

    private static String resolved(Said said) {
        LocalDate earliest = said.earliest();
        LocalDate latest = said.latest();
        return earliest == null || latest == null ? "" : " (" + Labels.days(earliest, latest) + ")";
    }
}
