package dev.sayso.claim;

import dev.sayso.figure.Figure;
import dev.sayso.report.Credit;
import dev.sayso.report.Published;
import dev.sayso.report.Report;
import dev.sayso.statement.Form;
import dev.sayso.statement.Source;
import dev.sayso.statement.Stance;
import dev.sayso.statement.Statement;
import dev.sayso.text.Spans;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statement as one report tells it.
 *
 * @param credits what the report says of whose copy it carries
 * @param figures the figures of the statement
 */
public record Telling(Report report, List<Credit> credits, List<Figure> figures, Statement statement) {

    /** From the earliest published on, undated reports last; within a report in order of the text. */
    public static final Comparator<Telling> BY_TIME = Comparator.comparing(
                    (Telling t) -> t.report.published(), Comparator.nullsLast(Comparator.<Published>naturalOrder()))
            .thenComparing(t -> t.report.id())
            .thenComparing(t -> Spans.hull(t.statement.content()))
            .thenComparing(Telling::id);

    private static final Set<Stance> CLAIMING = EnumSet.of(Stance.ASSERTS, Stance.CONFIRMS, Stance.DENIES);

    public Telling {
        credits = List.copyOf(credits);
        figures = List.copyOf(figures);
    }

    /** Picks the statement's figures from those of its report. */
    public static Telling of(Report report, List<Credit> credits, List<Figure> figures, Statement statement) {
        List<Figure> its = figures.stream()
                .filter(f -> statement.figures().contains(f.id()))
                .toList();
        return new Telling(report, credits, its, statement);
    }

    /** The statement's id. */
    public String id() {
        return statement.id();
    }

    /** The words of the content. */
    public String words() {
        return statement.words(report.text());
    }

    boolean sameReport(Telling other) {
        return report.id().equals(other.report.id());
    }

    /** Whether the outlet says it itself. */
    public boolean own() {
        return statement.form() == Form.OWN;
    }

    /** Whether its source has a name; the outlet itself is no source. */
    boolean named() {
        return statement.source().named() && !own();
    }

    /** Whether the source of the other one has one of its source's names, as the reports have them. */
    boolean sharesName(Telling other) {
        return statement.source().names().stream()
                .anyMatch(other.statement.source().names()::contains);
    }

    /** Whether it claims its content; any other stance is about a claim, or says nothing. */
    boolean claiming() {
        return CLAIMING.contains(statement.stance());
    }

    /** What it does with its content: who confirms a thing says it as well; any other stance does another thing. */
    Stance side() {
        return statement.stance() == Stance.CONFIRMS ? Stance.ASSERTS : statement.stance();
    }

    /** The names of its source; where nobody is named, the report's words for it; empty where it gives none. */
    public String party() {
        if (own()) {
            return Objects.requireNonNullElse(report.outlet(), "");
        }
        Source source = statement.source();
        return source.named() ? String.join(", ", source.names()) : Spans.words(source.spans(), report.text());
    }

    /** The day on which it was said, else on which it was published; null where neither is known. */
    public @Nullable LocalDate day() {
        LocalDate published =
                report.published() == null ? null : report.published().day();
        LocalDate said = statement.said() == null ? null : statement.said().latest();
        boolean known = said != null && (published == null || !said.isAfter(published));
        return known ? said : published;
    }
}
