package dev.sayso.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.report.Copies;
import dev.sayso.report.Versions;
import dev.sayso.statement.PartyTable;
import dev.sayso.storyline.Told;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DriftFinderTest {

    private static final String WALL = "the sea wall at Sellin broke in three places before dawn";

    @Test
    void findsASourceThatGetsLost() {
        assertThat(drifts(said("2031-05-02").says("Orla Council", "The council", WALL), own("2031-05-03")))
                .extracting(Drift::rule)
                .containsExactly("source-lost/1");
    }

    @Test
    void losesNothingWhereTheSourceComesLater() {
        assertThat(drifts(own("2031-05-02"), said("2031-05-03").says("Orla Council", "The council", WALL)))
                .isEmpty();
    }

    @Test
    void countsOfAReportTheTellingThatSaysMost() {
        assertThat(drifts(
                        said("2031-05-02").says("Orla Council", "The council", WALL),
                        said("2031-05-03")
                                .says("Orla Council", "The council", WALL)
                                .own(WALL)))
                .isEmpty();
    }

    private static Told said(String published) {
        return Told.by("Paper of " + published, published, "Flood\n\nThe council said " + WALL + ".");
    }

    private static Told own(String published) {
        return said(published).own(WALL);
    }

    private static List<Drift> drifts(Told... told) {
        ClaimMaker maker =
                new ClaimMaker(new ParaphraseLinker(), new OriginFinder(PartyTable.standard()), new StatusRules());
        return maker.make(
                        Arrays.stream(told).flatMap(t -> t.tellings().stream()).toList(), Copies.NONE, Versions.NONE)
                .drifts();
    }
}
