package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sayso.report.Details;
import dev.sayso.report.Published;
import dev.sayso.report.Report;
import dev.sayso.storyline.Reading;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class AsOfOptionTest {

    private static final List<Reading> READINGS = Stream.of("2031-05-02", "2031-05-03", "2031-05-03T18:30Z")
            .map(AsOfOptionTest::reading)
            .toList();

    @Test
    void keepsAllWhereNoMomentIsGiven() {
        assertThat(asOf()).isEqualTo(READINGS);
    }

    @Test
    void keepsWhatWasOutByThen() {
        assertThat(asOf("--as-of", "2031-05-02")).containsExactly(READINGS.get(0));
        assertThat(asOf("--as-of", "2031-05-03")).isEqualTo(READINGS);
        assertThat(asOf("--as-of", "2031-05-03T12:00Z")).containsExactly(READINGS.get(0), READINGS.get(1));
    }

    @Test
    void refusesWhatIsNoMoment() {
        assertThatExceptionOfType(CommandLine.ParameterException.class)
                .isThrownBy(() -> asOf("--as-of", "soon"))
                .withMessageContaining("soon");
    }

    private static Reading reading(String published) {
        Details details = new Details(null, null, null, "Sellin Post", Published.parse(published), null, "en");
        Report report = Report.ofText("Flood\n\nIt rained until " + published + ".", details);
        return new Reading(report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static List<Reading> asOf(String... words) {
        return CommandLine.populateCommand(new AsOfOption(), words).of(READINGS);
    }
}
