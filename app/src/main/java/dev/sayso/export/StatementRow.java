package dev.sayso.export;

import dev.sayso.claim.Claim;
import dev.sayso.claim.Telling;
import dev.sayso.figure.Figure;
import dev.sayso.report.Published;
import dev.sayso.report.Report;
import dev.sayso.statement.Said;
import dev.sayso.statement.Source;
import dev.sayso.statement.Statement;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.Reading;
import dev.sayso.storyline.Storyline;
import dev.sayso.text.CodePoints;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A statement as one row of a table.
 *
 * @param claims the claims in which it stands
 * @param content where its content begins and ends, in code points of the report's text
 */
record StatementRow(Storyline storyline, Telling telling, List<Claim> claims, Span content) {

    /** What a cell holds. */
    enum Type {
        TEXT,
        NUMBER
    }

    /** A column: its name, what its cells hold, what they mean, and how they are filled. */
    record Column(String name, Type type, String meaning, Function<StatementRow, @Nullable Object> value) {}

    private static final String BETWEEN = "; ";

    /** All columns, in order; docs/exports.md has them too. */
    static final List<Column> COLUMNS = List.of(
            text("storyline", "id of the storyline", r -> r.storyline.id()),
            text("storyline_title", "headline that stands for the storyline", r -> r.storyline.title()),
            text("report", "id of the report", r -> r.report().id()),
            text("outlet", "who published the report", r -> r.report().outlet()),
            text("published", "when it was published (ISO 8601)", r -> r.published()),
            text("headline", "the report's headline", r -> r.report().headline()),
            text(
                    "url",
                    "the report's address; empty where it would lead to a shielded name",
                    r -> r.report().url()),
            text("statement", "id of the statement", r -> r.telling.id()),
            text(
                    "form",
                    "direct, indirect, mixed, or own for what the outlet says itself",
                    r -> r.statement().form().toString()),
            text(
                    "source",
                    "whose say-so it is; several divided by \"; \"",
                    r -> String.join(BETWEEN, r.source().names())),
            text(
                    "source_words",
                    "the report's words for the source",
                    r -> r.words(r.source().spans())),
            text(
                    "source_kind",
                    "person, organization, state, outlet, group, document or unknown",
                    r -> r.source().kind().toString()),
            text(
                    "stance",
                    "what the source does with the content: asserts, denies, confirms, …",
                    r -> r.statement().stance().toString()),
            text(
                    "cue",
                    "the words by which the report attributes it",
                    r -> r.words(r.statement().cue())),
            text("content", "what is said, in the report's words; pieces divided by \" … \"", r -> r.telling.words()),
            number(
                    "content_start",
                    "where the content begins, in code points of the report's text",
                    r -> r.content.start()),
            number("content_end", "where it ends", r -> r.content.end()),
            text("hedges", "words that hedge it", r -> r.words(r.statement().hedges())),
            text(
                    "medium",
                    "through what it was said",
                    r -> r.statement().medium() == null
                            ? null
                            : r.statement().medium().kind().toString()),
            text(
                    "said_from",
                    "first day on which it may have been said",
                    r -> r.said() == null ? null : r.said().earliest()),
            text(
                    "said_to",
                    "last day on which it may have been said",
                    r -> r.said() == null ? null : r.said().latest()),
            number(
                    "figures",
                    "how many figures it gives",
                    r -> r.telling.figures().size()),
            text(
                    "figure_words",
                    "the figures, in the report's words",
                    r -> r.figures(f -> f.span().in(r.report().text()))),
            number(
                    "figure_low",
                    "lower bound of the only figure; empty where there are several",
                    r -> r.only() == null ? null : r.only().low()),
            number(
                    "figure_high",
                    "upper bound of the only figure",
                    r -> r.only() == null ? null : r.only().high()),
            text(
                    "figure_measure",
                    "what happened to those counted, of each figure",
                    r -> r.figures(f -> Objects.toString(f.measure(), "none"))),
            text(
                    "protected",
                    "why its people are to be shielded",
                    r -> r.statement().protection() == null
                            ? null
                            : r.statement().protection().rule()),
            text("claims", "ids of the claims in which it stands", r -> r.claims(Claim::id)),
            text(
                    "statuses",
                    "the statuses of these, in the same order",
                    r -> r.claims(c -> c.ruling().status().toString())),
            number(
                    "confidence",
                    "how sure the extractor is, from 0 to 1",
                    r -> r.statement().confidence()),
            text(
                    "by",
                    "extractor with its version, or the person who decided",
                    r -> r.statement().by()));

    private static Column text(String name, String meaning, Function<StatementRow, @Nullable Object> value) {
        return new Column(name, Type.TEXT, meaning, value);
    }

    private static Column number(String name, String meaning, Function<StatementRow, @Nullable Object> value) {
        return new Column(name, Type.NUMBER, meaning, value);
    }

    /** The statements of storylines, in order of time and text. */
    static List<StatementRow> of(Export export) {
        List<StatementRow> rows = new ArrayList<>();
        for (Dossier dossier : export.dossiers()) {
            Map<String, List<Claim>> claims = new HashMap<>();
            dossier.claims()
                    .forEach(c -> c.tellings()
                            .forEach(t -> claims.computeIfAbsent(t.id(), id -> new ArrayList<>())
                                    .add(c)));
            for (Reading reading : dossier.storyline().readings()) {
                CodePoints points = CodePoints.of(reading.report().text());
                for (Telling telling : reading.tellings()) {
                    Span hull = Spans.hull(telling.statement().content());
                    rows.add(new StatementRow(
                            dossier.storyline(),
                            telling,
                            claims.getOrDefault(telling.id(), List.of()),
                            points.of(hull)));
                }
            }
        }
        return rows;
    }

    /** What stands in each column. */
    List<@Nullable Object> cells() {
        List<@Nullable Object> cells = new ArrayList<>();
        COLUMNS.forEach(c -> cells.add(c.value.apply(this)));
        return cells;
    }

    private Report report() {
        return telling.report();
    }

    private Statement statement() {
        return telling.statement();
    }

    private Source source() {
        return statement().source();
    }

    private @Nullable Said said() {
        return statement().said();
    }

    private @Nullable String published() {
        Published published = report().published();
        return published == null ? null : published.iso();
    }

    private String words(List<Span> spans) {
        return Spans.words(spans, report().text());
    }

    private @Nullable Figure only() {
        return telling.figures().size() == 1 ? telling.figures().get(0) : null;
    }

    private String figures(Function<Figure, String> part) {
        return telling.figures().stream().map(part).collect(Collectors.joining(BETWEEN));
    }

    private String claims(Function<Claim, String> part) {
        return claims.stream().map(part).collect(Collectors.joining(BETWEEN));
    }
}
