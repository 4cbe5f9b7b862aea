package dev.sayso.ledger;

import static dev.sayso.ledger.Columns.NAME;
import static dev.sayso.ledger.Columns.SPAN_END;
import static dev.sayso.ledger.Columns.SPAN_START;

import dev.sayso.statement.Protection;
import dev.sayso.statement.Shades;
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
    static final String NEGATION = "negation";
    static final String CONDITION = "condition";
    static final String FUTURE = "future";
    /** As spans the words that ask for protection, as link its rule. */
    static final String PROTECTION = "protection";
    /** The rule of a protection where the protected person is the one who speaks. */
    static final String PROTECTED_SPEAKER = "protected-speaker";

    static final String ABOUT = "about";
    static final String CHAIN = "chain";
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

    Shades shades(int statement) {
        return new Shades(
                spans(statement, HEDGE),
                spans(statement, NEGATION),
                spans(statement, CONDITION),
                spans(statement, FUTURE));
    }

    @Nullable
    Protection protection(int statement) {
        List<Span> words = spans(statement, PROTECTION);
        boolean speaks = !links(statement, PROTECTED_SPEAKER).isEmpty();
        List<String> rule = links(statement, speaks ? PROTECTED_SPEAKER : PROTECTION);
        return rule.isEmpty()
                ? null
                : new Protection(Columns.constant(Protection.Rule.class, rule.get(0)), words, speaks);
    }

    static List<List<@Nullable Object>> spanRows(List<Statement> statements, Offsets offsets) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            addSpans(rows, i, SOURCE, statement.source().spans(), offsets);
            addSpans(rows, i, CUE, statement.cue(), offsets);
            addSpans(rows, i, CONTENT, statement.content(), offsets);
            addSpans(rows, i, HEDGE, statement.shades().hedges(), offsets);
            addSpans(rows, i, NEGATION, statement.shades().negations(), offsets);
            addSpans(rows, i, CONDITION, statement.shades().conditions(), offsets);
            addSpans(rows, i, FUTURE, statement.shades().futures(), offsets);
            Protection protection = statement.protection();
            if (protection != null) {
                addSpans(rows, i, PROTECTION, protection.spans(), offsets);
            }
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
            addLinks(rows, i, CHAIN, statements.get(i).chain());
            Protection protection = statements.get(i).protection();
            if (protection != null) {
                String role = protection.speaks() ? PROTECTED_SPEAKER : PROTECTION;
                addLinks(rows, i, role, List.of(protection.rule().toString()));
            }
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
