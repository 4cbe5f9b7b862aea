package dev.sayso.ledger;

import static dev.sayso.ledger.Columns.SPAN_END;
import static dev.sayso.ledger.Columns.SPAN_START;

import dev.sayso.figure.Figure;
import dev.sayso.figure.Relation;
import dev.sayso.figure.Scope;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** What each figure of one reading has several of: the words of its scope, its relations to others. */
final class FigureParts {

    private static final String WHOM = "whom";
    private static final String PLACE = "place";
    private static final String PERIOD = "period";
    private static final String CUMULATIVE = "cumulative";
    private static final String RECENT = "recent";

    private static final Field<Integer> FIGURE = Columns.number("figure");
    private static final Field<String> ROLE = Columns.text("role");
    private static final Field<String> TARGET = Columns.text("target");

    static final ReadingTable TABLE = ReadingTable.of("figure_part", FIGURE, ROLE, SPAN_START, SPAN_END, TARGET);

    private final List<Record> rows;
    private final Offsets offsets;

    /** Those of one reading. */
    FigureParts(List<Record> rows, Offsets offsets) {
        this.rows = rows;
        this.offsets = offsets;
    }

    /** The figures with their scopes and relations. */
    List<Figure> complete(List<Figure> figures) {
        Map<Integer, List<Record>> byFigure = rows.stream().collect(Collectors.groupingBy(row -> row.get(FIGURE)));
        List<Figure> complete = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            List<Record> own = byFigure.getOrDefault(i, List.of());
            complete.add(own.isEmpty() ? figures.get(i) : figures.get(i).in(scope(own), relations(own)));
        }
        return complete;
    }

    private Scope scope(List<Record> own) {
        return new Scope(
                spans(own, WHOM), spans(own, PLACE), spans(own, PERIOD), spans(own, CUMULATIVE), spans(own, RECENT));
    }

    private List<Span> spans(List<Record> own, String role) {
        return own.stream()
                .filter(row -> row.get(ROLE).equals(role))
                .map(row -> offsets.span(row, SPAN_START, SPAN_END))
                .toList();
    }

    private List<Relation> relations(List<Record> own) {
        return own.stream()
                .filter(row -> row.get(TARGET) != null)
                .map(row -> new Relation(
                        Columns.constant(Relation.Kind.class, row.get(ROLE)),
                        row.get(TARGET),
                        offsets.span(row, SPAN_START, SPAN_END)))
                .toList();
    }

    static List<List<@Nullable Object>> rows(List<Figure> figures, Offsets offsets) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Scope scope = figures.get(i).scope();
            add(rows, i, WHOM, scope.whom(), offsets);
            add(rows, i, PLACE, scope.places(), offsets);
            add(rows, i, PERIOD, scope.periods(), offsets);
            add(rows, i, CUMULATIVE, scope.cumulative(), offsets);
            add(rows, i, RECENT, scope.recent(), offsets);
            for (Relation relation : figures.get(i).relations()) {
                Span words = offsets.stored(relation.words());
                rows.add(Arrays.asList(i, relation.kind().toString(), words.start(), words.end(), relation.figure()));
            }
        }
        return rows;
    }

    private static void add(
            List<List<@Nullable Object>> rows, int figure, String role, List<Span> spans, Offsets offsets) {
        for (Span span : spans) {
            Span stored = offsets.stored(span);
            rows.add(Arrays.asList(figure, role, stored.start(), stored.end(), null));
        }
    }
}
