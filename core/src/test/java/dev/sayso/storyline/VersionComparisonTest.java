package dev.sayso.storyline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.claim.Telling;
import dev.sayso.figure.Figure;
import dev.sayso.report.VersionFinder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VersionComparisonTest {

    private static final String BACKGROUND =
            " The sea wall at Sellin broke in three places before dawn on Friday, and the water"
                    + " stood a metre deep in the lanes behind the fish market when the first boats came back."
                    + " The pump behind the hall ran all night, the power was off in half of the town, and the road to Vantry was under water near the old mill until the tide went out again in the afternoon.";

    @Test
    void tellsWhatWasAddedRemovedAndChanged() {
        Reading first = Told.by(
                        "Sellin Post",
                        "2031-05-02",
                        "Orla Police said 12 people were killed. Harn Works said the pump was new."
                                + " Edda Rolin said nobody rang the bell." + BACKGROUND)
                .figure("12 people", 12, Figure.Measure.KILLED)
                .says("Orla Police", "Orla Police", "12 people were killed")
                .says("Harn Works", "Harn Works", "the pump was new")
                .says("Edda Rolin", "Edda Rolin", "nobody rang the bell")
                .reading();
        Reading later = Told.by(
                        "Sellin Post",
                        "2031-05-03",
                        "Orla Police said 17 people were killed. The council said nobody rang the bell."
                                + " The mayor said schools would stay shut until Monday." + BACKGROUND)
                .figure("17 people", 17, Figure.Measure.KILLED)
                .says("Orla Police", "Orla Police", "17 people were killed")
                .says("Council", "The council", "nobody rang the bell")
                .says("Mayor", "The mayor", "schools would stay shut until Monday")
                .reading();
        VersionStep step = step(first, later);
        assertThat(step.statements().stream().map(VersionComparisonTest::words))
                .containsExactly(
                        "12 people were killed > 17 people were killed [words, figure]",
                        "nobody rang the bell > nobody rang the bell [source]",
                        "null > schools would stay shut until Monday []",
                        "the pump was new > null []");
        assertThat(step.figures()).singleElement().satisfies(f -> {
            assertThat(f.kind()).isEqualTo(ChangeKind.CHANGED);
            assertThat(Objects.requireNonNull(f.earlier()).low()).isEqualByComparingTo("12");
            assertThat(Objects.requireNonNull(f.later()).low()).isEqualByComparingTo("17");
        });
    }

    @Test
    void leavesTheWordsOfACorrectionOutOfTheComparisonAndNamesIt() {
        String note = "An earlier version of this story said 12 people were killed.";
        Reading first = Told.by("Sellin Post", "2031-05-02", "Police said 12 people were killed." + BACKGROUND)
                .figure("12 people", 12, Figure.Measure.KILLED)
                .says("Police", "Police", "12 people were killed")
                .reading();
        Reading later = Told.by(
                        "Sellin Post", "2031-05-02", "Police said 11 people were killed." + BACKGROUND + "\n\n" + note)
                .figure("11 people", 11, Figure.Measure.KILLED)
                .figure("12 people", 12, Figure.Measure.KILLED)
                .says("Police", "Police", "11 people were killed")
                .own("12 people were killed")
                .reading();
        VersionStep step = step(later, first);
        assertThat(step.earlier()).isEqualTo(first);
        assertThat(step.notes())
                .singleElement()
                .satisfies(n -> assertThat(n.span().in(later.report().text())).isEqualTo(note));
        assertThat(step.statements().stream().map(VersionComparisonTest::words))
                .containsExactly("12 people were killed > 11 people were killed [words, figure]");
        assertThat(step.figures()).hasSize(1);
    }

    @Test
    void callsNothingRemovedOfWhichTheWordsStillStand() {
        String text = "Police said the pump was new." + BACKGROUND;
        Reading found = Told.by("Sellin Post", "2031-05-02", text)
                .says("Police", "Police", "the pump was new")
                .reading();
        Reading missed = Told.by("Sellin Post", "2031-05-03", text + " The market is shut.")
                .reading();
        assertThat(step(found, missed).statements()).isEmpty();
    }

    @Test
    void tellsTheSameInAnyOrderOfManyVersionsAndNothingOfReportsOfOne() {
        List<Reading> readings = new ArrayList<>();
        for (int hour = 0; hour < 6; hour++) {
            String words = (20 + hour) + " people";
            readings.add(Told.by(
                            "Sellin Post",
                            "2031-05-02T0" + hour + ":00:00Z",
                            "Police said " + words + " were killed." + BACKGROUND)
                    .figure(words, 20L + hour, Figure.Measure.KILLED)
                    .says("Police", "Police", words + " were killed")
                    .reading());
        }
        List<ReportVersions> found = compare(readings);
        assertThat(found).singleElement().satisfies(v -> {
            assertThat(v.readings()).isEqualTo(readings);
            assertThat(v.steps())
                    .hasSize(5)
                    .allSatisfy(s -> assertThat(s.figures()).hasSize(1));
        });
        Collections.reverse(readings);
        assertThat(compare(readings)).isEqualTo(found);
        assertThat(compare(readings.subList(0, 1))).isEmpty();
    }

    private static VersionStep step(Reading... readings) {
        List<ReportVersions> found = compare(List.of(readings));
        assertThat(found).hasSize(1);
        return found.get(0).steps().get(0);
    }

    private static List<ReportVersions> compare(List<Reading> readings) {
        return VersionComparison.of(
                readings,
                new VersionFinder().find(readings.stream().map(Reading::report).toList()));
    }

    private static String words(StatementChange change) {
        return words(change.earlier()) + " > " + words(change.later()) + " " + change.parts();
    }

    private static @Nullable String words(@Nullable Telling telling) {
        return telling == null ? null : telling.words();
    }
}
