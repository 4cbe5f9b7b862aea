package dev.sayso.result;

import dev.sayso.report.Details;
import dev.sayso.report.Input;
import dev.sayso.report.InputProblem;
import dev.sayso.report.Report;
import dev.sayso.report.ReportLine;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The reports of a result that are to be read: first it is found which, by their ids alone, then each becomes an input, a
 * line of a reports file with all that the result has of it. A file that is broken is told of, and the others are read.
 */
public final class ResultReports {

    private final ArchiveResult result;
    private final Consumer<InputProblem> problems;
    private final Map<Path, Set<String>> wanted = new LinkedHashMap<>();
    private int known;

    private ResultReports(ArchiveResult result, Consumer<InputProblem> problems) {
        this.result = result;
        this.problems = problems;
    }

    /**
     * Finds the reports.
     *
     * @param chosen the ids of those that are asked for; null for all
     * @param known of some reports, with the places where they are found now, the ids of those that need not be read
     * @param problems takes what is missing or broken, now and when the inputs are made
     */
    public static ResultReports find(
            ArchiveResult result,
            @Nullable Collection<String> chosen,
            Function<Map<String, String>, Set<String>> known,
            Consumer<InputProblem> problems) {
        ResultReports reports = new ResultReports(result, problems);
        Set<String> missing = new TreeSet<>(chosen == null ? Set.of() : chosen);
        boolean whole = true;
        try {
            for (Path part : result.parts(ArchiveResult.REPORTS)) {
                try {
                    Map<String, String> places = reports.places(part);
                    if (chosen != null) {
                        places.keySet().retainAll(chosen);
                    }
                    missing.removeAll(places.keySet());
                    reports.want(part, places.keySet(), known.apply(places));
                } catch (BadTableException e) {
                    problems.accept(e.problem());
                    whole = false;
                }
            }
        } catch (BadTableException e) {
            problems.accept(e.problem());
            whole = false;
        }
        if (whole && !missing.isEmpty()) {
            problems.accept(InputProblem.of(
                    result.toString(),
                    InputProblem.Kind.MISSING,
                    "its table of reports has not all of which its storylines are made; " + missing.size()
                            + " missing, such as " + missing.iterator().next()));
        }
        return reports;
    }

    /** Where the reports of a file are found, by their ids. */
    private Map<String, String> places(Path part) throws BadTableException {
        Map<String, String> places = new HashMap<>();
        try (ParquetRows rows = ParquetRows.open(part, ReportRow.PLACE)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                places.put(row.required("id"), result.place(row.text("path")));
            }
        } catch (IllegalArgumentException | ClassCastException e) {
            throw new BadTableException(
                    part, InputProblem.Kind.MALFORMED, "not a table of reports: " + e.getMessage(), e);
        }
        return places;
    }

    private void want(Path part, Set<String> found, Set<String> there) {
        known += there.size();
        Set<String> left = new TreeSet<>(found);
        left.removeAll(there);
        if (!left.isEmpty()) {
            wanted.put(part, Collections.unmodifiableSet(left));
        }
    }

    /** How many are to be read. */
    public int count() {
        return wanted.values().stream().mapToInt(Set::size).sum();
    }

    /** How many need not be read. */
    public int known() {
        return known;
    }

    /** Hands on each report that is to be read as an input. */
    public void each(Consumer<Input> taker) {
        wanted.forEach((part, ids) -> each(part, ids, taker));
    }

    private void each(Path part, Set<String> ids, Consumer<Input> taker) {
        try (ParquetRows rows = ParquetRows.open(part, ReportRow.COLUMNS)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                if (ids.contains(row.text("id"))) {
                    input(row, part).ifPresent(taker);
                }
            }
        } catch (BadTableException e) {
            problems.accept(e.problem());
        }
    }

    /** Empty if the row is none of the report that it names. */
    private Optional<Input> input(Row row, Path part) {
        try {
            Report report = ReportRow.report(row);
            byte[] line = (ReportLine.of(report) + "\n").getBytes(StandardCharsets.UTF_8);
            return Optional.of(
                    new Input(result.place(report.path()), () -> new ByteArrayInputStream(line), Details.NONE));
        } catch (IllegalArgumentException | ClassCastException | IndexOutOfBoundsException e) {
            problems.accept(InputProblem.of(
                    part.toString(), InputProblem.Kind.MALFORMED, "report " + row.text("id") + ": " + e.getMessage()));
            return Optional.empty();
        }
    }
}
