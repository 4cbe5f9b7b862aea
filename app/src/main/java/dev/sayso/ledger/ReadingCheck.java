package dev.sayso.ledger;

import dev.sayso.ledger.ReportRows.ReadingRow;
import dev.sayso.report.Report;
import dev.sayso.statement.Statement;
import dev.sayso.storyline.Reading;
import dev.sayso.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks every report by its id, every reading by the digest of its rows, and every quotation by the words that it points to. */
final class ReadingCheck {

    private final Database database;
    private final LogFacts facts;
    private final Map<String, List<String>> textsNow;
    private final Consumer<Finding> wrong;
    private final Consumer<Finding> notes;
    private int reports;
    private long quotations;

    ReadingCheck(
            Database database,
            LogFacts facts,
            Map<String, List<String>> textsNow,
            Consumer<Finding> wrong,
            Consumer<Finding> notes) {
        this.database = database;
        this.facts = facts;
        this.textsNow = textsNow;
        this.wrong = wrong;
        this.notes = notes;
    }

    void run(List<ReadingRow> readings) {
        new TreeMap<>(readings.stream().collect(Collectors.groupingBy(ReadingRow::reportId))).forEach(this::check);
    }

    private void check(String reportId, List<ReadingRow> readings) {
        reports++;
        String name = "report " + reportId;
        Optional<Report> report = attempt(name, () -> database.read(sql -> new ReportRows(sql).report(reportId)))
                .flatMap(found -> found);
        report.ifPresent(found -> compareWithInput(name, found));
        for (ReadingRow row : readings) {
            String reading = "reading " + row.id() + " of " + name;
            attempt(reading, () -> digest(row.id())).ifPresent(digest -> compare(reading, row.id(), digest));
            report.flatMap(found -> attempt(reading, () -> load(row.id(), found)))
                    .ifPresent(loaded -> quotations(reading, loaded));
        }
    }

    private String digest(String readingId) {
        return Objects.requireNonNull(database.read(sql -> ReadingRows.digests(sql, List.of(readingId)))
                .get(readingId));
    }

    private Reading load(String readingId, Report report) {
        return database.read(sql -> ReadingRows.load(sql, Map.of(readingId, report)))
                .get(0);
    }

    private void compare(String name, String readingId, String digest) {
        @Nullable
        Object told = facts.readings().getOrDefault(readingId, new HashMap<>()).get("rows");
        if (!digest.equals(told)) {
            wrong.accept(new Finding(name, "its rows are not those that were stored"));
        }
    }

    /** The input's bytes hold; whether they have the report's words depends on the program that reads them. */
    private void compareWithInput(String name, Report report) {
        List<String> texts = textsNow.get(report.id());
        if (texts != null && !texts.contains(report.text())) {
            notes.accept(
                    new Finding(
                            name,
                            "this version reads other words from its input than the one that read it; each quotation is looked for in them"));
        }
    }

    private void quotations(String name, Reading reading) {
        String stored = reading.report().text();
        List<String> texts = textsNow.getOrDefault(reading.report().id(), List.of(stored));
        for (Statement statement : reading.statements()) {
            for (Span span :
                    (Iterable<Span>) Stream.of(statement.source().spans(), statement.cue(), statement.content())
                            .flatMap(List::stream)::iterator) {
                quotations++;
                String words = span.in(stored);
                if (texts.stream().noneMatch(text -> text.contains(words))) {
                    wrong.accept(new Finding(
                            name + ", statement " + statement.id(),
                            "its words at " + span + ", \"" + words
                                    + "\", are not in what is read from the stored bytes"));
                }
            }
        }
    }

    private <T> Optional<T> attempt(String name, Supplier<T> step) {
        try {
            return Optional.of(step.get());
        } catch (RuntimeException e) {
            Loading.refuseOthers(e);
            wrong.accept(new Finding(name, Loading.reason(e)));
            return Optional.empty();
        }
    }

    int reports() {
        return reports;
    }

    long quotations() {
        return quotations;
    }
}
