package dev.sayso.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.figure.Figure.Measure;
import dev.sayso.report.Copies;
import dev.sayso.report.Versions;
import dev.sayso.statement.PartyTable;
import dev.sayso.storyline.Told;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureComparisonTest {

    private final ClaimMaker maker =
            new ClaimMaker(new ParaphraseLinker(), new OriginFinder(PartyTable.standard()), new StatusRules());

    @Test
    void takesALaterFigureOfOneOriginForAnUpdate() {
        FigureComparison figures =
                compare(killed("2031-05-02", "Orla Council", 11), killed("2031-05-03", "Orla Council", 14));
        assertThat(shown(figures)).containsExactly("update same-origin/1 11 14");
        assertThat(figures.stale()).isEmpty();
    }

    @Test
    void takesFiguresOfTwoOriginsOnOneDayForAConflict() {
        FigureComparison figures =
                compare(killed("2031-05-02", "Orla Council", 11), killed("2031-05-02", "Coast Union", 14));
        assertThat(figures.relations()).singleElement().satisfies(r -> {
            assertThat(r.kind()).isEqualTo(FigureRelation.Kind.CONFLICT);
            assertThat(List.of(r.from().words(), r.to().words())).containsExactlyInAnyOrder("11", "14");
        });
    }

    @Test
    void setsSomeOfThemBesideAllOfThem() {
        Told told = Told.by(
                        "Sellin Post",
                        "2031-05-02",
                        "Flood\n\nOrla Council said 14 people were killed. It said 4 of them drowned.")
                .figure("14", 14, Measure.KILLED)
                .figure("4 of", 4, Measure.KILLED)
                .says("Orla Council", "Orla Council", "14 people were killed")
                .says("Orla Council", "It", "4 of them drowned");
        assertThat(compare(told).relations())
                .extracting(FigureRelation::kind)
                .doesNotContain(FigureRelation.Kind.UPDATE, FigureRelation.Kind.CONFLICT);
    }

    @Test
    void doesNotHoldAHospitalsFigureAgainstTheWhole() {
        FigureComparison figures =
                compare(killed("2031-05-02", "Orla Council", 14), killed("2031-05-03", "Sellin Hospital", 3));
        assertThat(shown(figures)).containsExactly("different-scope narrower/1 14 3");
        assertThat(figures.series())
                .extracting(s -> s.subject().toString())
                .containsExactlyInAnyOrder("killed", "killed · Sellin Hospital");
    }

    @Test
    void findsAFigureThatItsSourceHadMovedOnFrom() {
        FigureComparison figures = compare(
                killed("2031-05-02", "Orla Council", 11),
                killed("2031-05-03", "Orla Council", 14),
                killed("2031-05-04", "Orla Council", 11));
        assertThat(figures.stale()).singleElement().satisfies(s -> {
            assertThat(s.stale().telling().report().outlet()).isEqualTo("Paper of 2031-05-04");
            assertThat(s.movedOn().words()).isEqualTo("14");
        });
    }

    @Test
    void hasNoRelationBetweenEqualFigures() {
        assertThat(compare(killed("2031-05-02", "Orla Council", 11), killed("2031-05-03", "Coast Union", 11))
                        .relations())
                .isEmpty();
    }

    private static List<String> shown(FigureComparison figures) {
        return figures.relations().stream()
                .map(r -> r.kind() + " " + r.rule() + " " + r.from().words() + " " + r.to().words())
                .toList();
    }

    private static Told killed(String published, String party, int number) {
        String words = number + " people were killed";
        return Told.by("Paper of " + published, published, "Flood\n\n" + party + " said " + words + " in the flood.")
                .figure(String.valueOf(number), number, Measure.KILLED)
                .says(party, party, words);
    }

    private FigureComparison compare(Told... told) {
        List<Telling> tellings =
                Arrays.stream(told).flatMap(t -> t.tellings().stream()).toList();
        return maker.make(tellings, Copies.NONE, Versions.NONE).figures();
    }
}
