package dev.sayso.ledger;

import dev.sayso.ledger.ReportRows.KeptInput;
import dev.sayso.ledger.ReportRows.Occurrence;
import dev.sayso.ledger.ReportRows.ReadingRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Compares the rows of inputs, occurrences and readings with what the log tells of them. */
final class RowCheck {

    private final LogFacts facts;
    private final Consumer<Finding> wrong;
    private final List<KeptInput> inputs = new ArrayList<>();
    private final List<Occurrence> occurrences = new ArrayList<>();
    private final List<ReadingRow> readings = new ArrayList<>();

    private boolean done;

    RowCheck(LogFacts facts, Consumer<Finding> wrong) {
        this.facts = facts;
        this.wrong = wrong;
    }

    RowCheck run(DSLContext sql) {
        done = true;
        ReportRows rows = new ReportRows(sql);
        attempt("input", () -> inputs(rows.inputs()));
        attempt("occurrence", () -> occurrences(rows.occurrences()));
        attempt("reading", () -> readings(rows.readings()));
        attempt("report", () -> reports(rows.ids()));
        attempt("current_reading", () -> current(rows.current()));
        return this;
    }

    /** Whether the rows have been looked at. */
    boolean done() {
        return done;
    }

    /** A table with a value that cannot be read; the others are looked at. */
    private void attempt(String table, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            wrong.accept(new Finding("table " + table, Loading.reason(e)));
        }
    }

    private void inputs(List<KeptInput> rows) {
        inputs.addAll(rows);
        inputs.forEach(input -> compare(
                "input " + input.sha256(),
                facts.inputs().get(input.sha256()),
                Map.of("size", input.size(), "keptAt", input.keptAt())));
        missing("input", facts.inputs().keySet(), inputs.stream().map(KeptInput::sha256));
    }

    private void occurrences(List<Occurrence> rows) {
        occurrences.addAll(rows);
        occurrences.forEach(this::check);
        missing("occurrence", facts.occurrences().keySet(), occurrences.stream().map(Occurrence::id));
    }

    private void readings(List<ReadingRow> rows) {
        readings.addAll(rows);
        readings.forEach(reading -> compare(
                "reading " + reading.id(),
                facts.readings().get(reading.id()),
                Map.of("report", reading.reportId(), "madeBy", reading.madeBy(), "readAt", reading.readAt())));
        missing("reading", facts.readings().keySet(), readings.stream().map(ReadingRow::id));
    }

    private void reports(List<String> ids) {
        Set<String> told = facts.reports();
        missing("report", told, ids.stream());
        ids.stream()
                .filter(id -> !told.contains(id))
                .forEach(id -> wrong.accept(new Finding("report " + id, "no entry of the log tells of it")));
    }

    private void check(Occurrence occurrence) {
        String name = "occurrence " + occurrence.id() + " of report " + occurrence.reportId();
        if (!occurrence.computedId().equals(occurrence.id())) {
            wrong.accept(new Finding(name, "where the report was found was changed"));
        }
        if (!occurrence.reportId().equals(facts.occurrences().get(occurrence.id()))) {
            wrong.accept(new Finding(name, "no entry of the log tells of it"));
        }
    }

    private void compare(String name, @Nullable Map<String, @Nullable Object> told, Map<String, Object> stored) {
        if (told == null) {
            wrong.accept(new Finding(name, "no entry of the log tells of it"));
            return;
        }
        new TreeSet<>(stored.keySet()).forEach(key -> {
            if (!Objects.equals(String.valueOf(told.get(key)), String.valueOf(stored.get(key)))) {
                wrong.accept(new Finding(
                        name, key + " is \"" + stored.get(key) + "\", and by the log \"" + told.get(key) + "\""));
            }
        });
    }

    private void current(Map<String, String> rows) {
        Set<String> reports = new TreeSet<>(rows.keySet());
        reports.addAll(facts.current().keySet());
        for (String report : reports) {
            if (!Objects.equals(rows.get(report), facts.current().get(report))) {
                wrong.accept(new Finding(
                        "report " + report,
                        "the reading that counts is " + rows.get(report) + ", and by the log "
                                + facts.current().get(report)));
            }
        }
    }

    private void missing(String what, Set<String> told, Stream<String> stored) {
        Set<String> there = stored.collect(Collectors.toSet());
        told.stream()
                .filter(id -> !there.contains(id))
                .sorted()
                .forEach(id -> wrong.accept(new Finding(what + " " + id, "the log tells of it, and it is not there")));
    }

    List<KeptInput> inputs() {
        return inputs;
    }

    List<Occurrence> occurrences() {
        return occurrences;
    }

    List<ReadingRow> readings() {
        return readings;
    }
}
