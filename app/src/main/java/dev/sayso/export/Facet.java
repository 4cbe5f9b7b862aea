package dev.sayso.export;

import dev.sayso.claim.DatedFigure;
import dev.sayso.claim.Telling;
import dev.sayso.figure.Figure;
import dev.sayso.statement.Protection;
import dev.sayso.statement.Said;
import dev.sayso.statement.Statement;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a report tells of a statement besides its words: whom publicity can harm, a figure, a hedge, whether it is
 * so at all, through whom it came, when and through what it was said.
 */
public record Facet(Kind kind, String words) {

    /** What it is. */
    public enum Kind {
        PROTECTED("warning"),
        FIGURE("figure"),
        HEDGE("hedged"),
        NEGATION("negation"),
        CONDITION("condition"),
        FUTURE("future"),
        CHAIN("reported by others"),
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

    /** What is told of a statement: first a warning, then figures. */
    public static List<Facet> of(Telling telling) {
        String text = telling.report().text();
        Statement statement = telling.statement();
        List<Facet> facets = new ArrayList<>();
        if (statement.protection() != null) {
            facets.add(new Facet(Kind.PROTECTED, warning(statement.protection(), text)));
        }
        for (Figure figure : telling.figures()) {
            facets.add(new Facet(Kind.FIGURE, figure(new DatedFigure(figure, telling))));
        }
        for (Span hedge : statement.hedges()) {
            facets.add(new Facet(Kind.HEDGE, hedge.in(text)));
        }
        add(facets, Kind.NEGATION, "negated: ", statement.shades().negations(), text);
        add(facets, Kind.CONDITION, "conditional: ", statement.shades().conditions(), text);
        add(facets, Kind.FUTURE, "not yet: ", statement.shades().futures(), text);
        if (statement.chain().size() > 1) {
            List<String> through =
                    statement.chain().subList(0, statement.chain().size() - 1);
            facets.add(new Facet(Kind.CHAIN, "through " + String.join(", then ", through)));
        }
        Said said = statement.said();
        if (said != null) {
            facets.add(new Facet(Kind.SAID, said.span().in(text) + resolved(said)));
        }
        String medium =
                statement.medium() == null ? "" : statement.medium().span().in(text);
        if (!medium.isEmpty() && !statement.chain().contains(medium)) {
            facets.add(new Facet(Kind.MEDIUM, medium));
        }
        return List.copyOf(facets);
    }

    /** Whom publicity can harm, by which rule and by which words. */
    private static String warning(Protection protection, String text) {
        String who = protection.speaks() ? "Protect who speaks" : "Tells of somebody to protect";
        return who + " (" + Labels.rule(protection.rule()) + "): “" + Spans.words(protection.spans(), text) + "”";
    }

    /** All words of a kind at once, each once. */
    private static void add(List<Facet> facets, Kind kind, String label, List<Span> spans, String text) {
        if (!spans.isEmpty()) {
            String words = spans.stream()
                    .map(span -> "“" + span.in(text).toLowerCase(Locale.ROOT) + "”")
                    .distinct()
                    .collect(Collectors.joining(", "));
            facets.add(new Facet(kind, label + words));
        }
    }

    /** The words of a figure with what it counts. */
    public static String amount(DatedFigure dated) {
        return with(dated.words(), dated.figure().counts());
    }

    /** The words of a figure with what it counts and what happened to it. */
    static String figure(DatedFigure dated) {
        return with(amount(dated), Objects.toString(dated.figure().measure(), null));
    }

    static String with(String words, @Nullable String more) {
        return more == null || words.contains(more) ? words : words + " " + more;
    }

    private static String resolved(Said said) {
        LocalDate earliest = said.earliest();
        LocalDate latest = said.latest();
        return earliest == null || latest == null ? "" : " (" + Labels.days(earliest, latest) + ")";
    }
}
