package dev.sayso.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.report.InputProblem;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.spark.sql.Row;

/** Holds a result against what core makes of the same files without Spark. */
final class SameAsOneMachine {

    private SameAsOneMachine() {}

    static void assertSame(ArchiveResult result, List<Path> files) {
        assertSame(result, files, row -> true);
    }

    /** @param rejected which of the rows of what was rejected one machine has too */
    static void assertSame(ArchiveResult result, List<Path> files, Predicate<Row> rejected) {
        List<InputProblem> problems = new ArrayList<>();
        List<Reading> readings =
                OneMachine.readings(OneMachine.reports(files, problems).values());
        List<Dossier> dossiers = OneMachine.dossiers(readings);
        assertThat(result.ids("reports"))
                .containsExactlyInAnyOrderElementsOf(
                        readings.stream().map(r -> r.report().id()).toList());
        assertThat(result.ids("statements")).containsExactlyInAnyOrderElementsOf(OneMachine.statements(readings));
        assertThat(result.ids("storylines"))
                .containsExactlyInAnyOrderElementsOf(
                        dossiers.stream().map(d -> d.storyline().id()).toList());
        assertThat(result.claims()).isEqualTo(OneMachine.claims(dossiers)).isNotEmpty();
        assertThat(dossiers).anyMatch(d -> d.storyline().readings().size() > 2);
        assertThat(result.table(ResultTables.REJECTED))
                .filteredOn(rejected)
                .map(row -> row.getAs("path") + ":" + row.getAs("line") + " " + row.getAs("offset") + " "
                        + row.getAs("kind") + " " + row.getAs("reason"))
                .containsExactlyInAnyOrderElementsOf(problems.stream()
                        .map(p -> p.path() + ":" + p.line() + " " + p.offset() + " " + p.kind() + " " + p.reason())
                        .toList());
    }
}
