package dev.sayso.ledger;

import static dev.sayso.ledger.Columns.NAME;
import static dev.sayso.ledger.Columns.SPAN_END;
import static dev.sayso.ledger.Columns.SPAN_START;

import dev.sayso.statement.Statement;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** What each statement of one reading has several of: spans, names, links. */
final class StatementParts {

    static final String SOURCE = "source";
    static final String CUE = "cue";
    static final String CONTENT = "content";
    static final String HEDGE = "hedge";
    static final String ABOUT = "about";
    static final String FIGURE = "figure";
    static final String TIME = "time";

    private static final Field<Integer> STATEMENT = Columns.number("statement");
    private static final Field<String> ROLE = Columns.text("role");
    private static final Field<String> TARGET = Columns.text("target");

    static final ReadingTable SPANS = ReadingTable.of("statement_span", STATEMENT, ROLE, SPAN_START, SPAN_END);
    static final ReadingTable NAMES = ReadingTable.of("statement_name", STATEMENT, NAME);
    static final ReadingTable LINKS = ReadingTable.of("statement_link", STATEMENT, ROLE, TARGET);

    /** Which list of which statement. */
    private record Place(int statement, String role) {}

    private final Map<Place, List<Span>> spans = new HashMap<>();
    private final Map<Place, List<String>> words = new HashMap<>();

    /** Gathers the rows of the three tables. */
    StatementParts(List<Record> spanRows, List<Record> nameRows, List<Record> linkRows, Offsets offsets) {
        for (Record row : spanRows) {
            spans.computeIfAbsent(new Place(row.get(STATEMENT), row.get(ROLE)), p -> new ArrayList<>())
                    .add(offsets.span(row, SPAN_START, SPAN_END));
        }
        for (Record row : nameRows) {
            words.computeIfAbsent(new Place(row.get(STATEMENT), NAME.getName()), p -> new ArrayList<>())
                    .add(row.get(NAME));
        }
        for (Record row : linkRows) {
            words.computeIfAbsent(new Place(row.get(STATEMENT), row.get(ROLE)), p -> new ArrayList<>())
                    .add(row.get(TARGET));
        }
    }

    List<Span> spans(int statement, String role) {
        return spans.getOrDefault(new Place(statement, role), List.of());
    }

    List<String> links(int statement, String role) {
        return words.getOrDefault(new Place(statement, role), List.of());
    }

    List<String> names(int statement) {
        return links(statement, NAME.getName());
    }

    static List<List<@Nullable Object>> spanRows(List<Statement> statements, Offsets offsets) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            addSpans(rows, i, SOURCE, statement.source().spans(), offsets);
            addSpans(rows, i, CUE, statement.cue(), offsets);
            addSpans(rows, i, CONTENT, statement.content(), offsets);
            addSpans(rows, i, HEDGE, statement.hedges(), offsets);
        }
        return rows;
    }

    static List<List<@Nullable Object>> nameRows(List<Statement> statements) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            for (String name : statements.get(i).source().names()) {
                rows.add(Arrays.asList(i, name));
            }
        }
        return rows;
    }

    static List<List<@Nullable Object>> linkRows(List<Statement> statements) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            addLinks(rows, i, ABOUT, statements.get(i).about());
            addLinks(rows, i, FIGURE, statements.get(i).figures());
            addLinks(rows, i, TIME, statements.get(i).times());
        }
        return rows;
    }

    private static void addSpans(
            List<List<@Nullable Object>> rows, int statement, String role, List<Span> spans, Offsets offsets) {
        for (Span span : spans) {
            Span stored = offsets.stored(span);
            rows.add(Arrays.asList(statement, role, stored.start(), stored.end()));
        }
    }

    private static void addLinks(List<List<@Nullable Object>> rows, int statement, String role, List<String> targets) {
        for (String target : targets) {
            rows.add(Arrays.asList(statement, role, target));
        }
    }
}
