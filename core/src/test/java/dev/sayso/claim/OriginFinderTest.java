package dev.sayso.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.report.Copies;
import dev.sayso.report.CopyFinder;
import dev.sayso.report.CreditedReport;
import dev.sayso.statement.PartyTable;
import dev.sayso.storyline.Told;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OriginFinderTest {

    private static final String WALL = "the sea wall at Sellin broke in three places before dawn";
    private static final String LANES = "the water stood a metre deep in the lanes behind the fish market";

    @Test
    void tracesWhatACopySaysInItsOwnVoiceToTheSourceThatTheOriginalNames() {
        Told original = Told.by(
                        "GULL", "2031-05-02", "At night " + WALL + ", the Orla Council said. By noon " + LANES + ".")
                .says("Orla Council", "the Orla Council", WALL);
        Told copy = Told.by("Vantry Times", "2031-05-03", "At night " + WALL + ". By noon " + LANES + ".")
                .own(WALL);
        Descent descent = trace(original, copy);
        assertThat(descent.origins()).singleElement().satisfies(o -> {
            assertThat(o.name()).isEqualTo("Orla Council");
            assertThat(o.tellings()).hasSize(2);
            assertThat(words(o.evidence()))
                    .containsExactly("GULL same-words " + WALL, "Vantry Times same-words " + WALL);
        });
        assertThat(steps(descent)).containsExactly("Orla Council > GULL cites", "GULL > Vantry Times same-words");
    }

    @Test
    void tracesACopyOfACopyToTheAgencyThatTheOneBetweenCredits() {
        String text = " At night " + WALL + ". By noon " + LANES + ".";
        Told first = Told.by("Vantry Times", "2031-05-02", "(GULL) -" + text).credits("GULL", "GULL");
        Told second = Told.by("Coast Daily", "2031-05-03", "Flood." + text).own(WALL);
        Told between = Told.by("Vantry Times", "2031-05-02", "(GULL) -" + text)
                .credits("GULL", "GULL")
                .own(LANES);
        assertThat(first.tellings()).isEmpty();
        assertThat(steps(trace(between, second)))
                .contains("GULL > Vantry Times credit", "Vantry Times > Coast Daily same-words");
        assertThat(trace(between, second).origins()).extracting(Origin::name).containsExactly("GULL");
    }

    @Test
    void keepsAnUnnamedSourceOfAnAgencyTheSameOneForAllWhoCarryIt() {
        Told agency = Told.by("GULL", "2031-05-02", "A council official said " + WALL + ".")
                .unnamed("A council official", WALL);
        Told one = Told.by(
                        "Vantry Times",
                        "2031-05-03",
                        "At Sellin, officials said: " + WALL + ". First reported by GULL.")
                .credits("GULL", "GULL")
                .unnamed("officials", WALL);
        Told two = Told.by(
                        "Coast Daily",
                        "2031-05-03",
                        "Sources told GULL that " + WALL + " and more of it still to come.")
                .credits("GULL", "GULL")
                .unnamed("Sources", WALL);
        assertThat(trace(agency, one, two).origins()).singleElement().satisfies(o -> {
            assertThat(o.name()).isEqualTo("A council official");
            assertThat(o.identified()).isFalse();
            assertThat(o.tellings()).hasSize(3);
        });
        assertThat(trace(one, two).origins())
                .singleElement()
                .satisfies(o -> assertThat(o.tellings()).hasSize(2));
    }

    @Test
    void showsACircleAndCollapsesItToWhomOneOfThemNames() {
        Told one = Told.by("GULL", "2031-05-02", "In the night " + WALL + ", according to TERN.")
                .says("TERN", "TERN", WALL);
        String said = "three breaks opened in the wall at Sellin before dawn";
        Told other = Told.by("TERN", "2031-05-03", said + ", GULL reported, citing the Orla Council. More soon.")
                .says("GULL", "GULL", said);
        Told council = Told.by("Coast Daily", "2031-05-03", "The Orla Council met.")
                .says("Orla Council", "Orla Council", "met");
        List<Telling> all = tellings(one, other, council);
        Descent descent = origins(all).of(tellings(one, other));
        assertThat(descent.circles())
                .singleElement()
                .satisfies(c -> assertThat(c.tellings()).hasSize(2));
        assertThat(descent.origins()).singleElement().satisfies(o -> {
            assertThat(o.name()).isEqualTo("Orla Council");
            assertThat(o.tellings()).hasSize(2);
        });
        assertThat(steps(descent)).contains("GULL > TERN cites", "TERN > GULL cites", "Orla Council > GULL cites");
    }

    @Test
    void countsNobodyForACircleThatNamesNobody() {
        Told one = Told.by("GULL", "2031-05-02", "In the night " + WALL + ", according to TERN.")
                .says("TERN", "TERN", WALL);
        Told other = Told.by("TERN", "2031-05-03", "GULL says " + WALL + ". Nobody else was there to see.")
                .says("GULL", "GULL", WALL);
        assertThat(trace(one, other).origins())
                .singleElement()
                .satisfies(o -> assertThat(o.independent()).isFalse());
    }

    @Test
    void takesASpokeswomanForThePartyThatSheSpeaksForAndShowsTheWords() {
        Told she = Told.by("Coast Daily", "2031-05-02", "Anna Berg, a spokeswoman for Harbour Line, said " + WALL + ".")
                .person("Anna Berg", "Anna Berg", WALL);
        Told line = Told.by(
                        "Vantry Times",
                        "2031-05-03",
                        "It was so: " + WALL + ". That is what Harbour Line said at noon.")
                .says("Harbour Line", "Harbour Line", WALL);
        Descent descent = trace(she, line);
        assertThat(descent.origins()).singleElement().satisfies(o -> {
            assertThat(o.name()).isEqualTo("Harbour Line");
            assertThat(words(o.evidence()))
                    .contains("Coast Daily speaks-for Anna Berg, a spokeswoman for Harbour Line");
        });
        assertThat(steps(descent)).contains("Harbour Line > Anna Berg speaks-for", "Anna Berg > Coast Daily cites");
    }

    @Test
    void takesAMinistryAndItsGovernmentForOneAndTwoGovernmentsForTwo() {
        Told ministry = Told.by("Coast Daily", "2031-05-02", "Peru's Trade Ministry said " + WALL + ".")
                .says("Peru's Trade Ministry", "Peru's Trade Ministry", WALL);
        Told state = Told.by(
                        "Vantry Times", "2031-05-03", "Lima says it happened: " + WALL + ". No more was known of it.")
                .says("Peru", "Lima", WALL);
        Told other = Told.by("Sellin Post", "2031-05-04", "Oslo agrees, and has for days now, that " + WALL + ".")
                .says("Norway", "Oslo", WALL);
        assertThat(trace(ministry, state, other).origins())
                .extracting(Origin::name)
                .containsExactly("Peru", "Norway");
        assertThat(trace(ministry).origins()).extracting(Origin::name).containsExactly("Peru's Trade Ministry");
        assertThat(words(trace(state).origins().get(0).evidence())).containsExactly("Vantry Times speaks-for Lima");
    }

    @Test
    void neverCountsAnOutletsOwnVoiceAsASecondOrigin() {
        Told council = Told.by("Coast Daily", "2031-05-02", "The Orla Council said " + WALL + ".")
                .says("Orla Council", "The Orla Council", WALL);
        String later = "three breaks had opened in the sea wall";
        Told own = Told.by("Vantry Times", "2031-05-03", "On Friday, as all could see, " + later + ".")
                .own(later);
        assertThat(trace(council, own).origins()).singleElement().satisfies(o -> {
            assertThat(o.name()).isEqualTo("Orla Council");
            assertThat(o.evidence()).extracting(Evidence::kind).containsOnly(Evidence.Kind.REPEATS);
        });
        Told earlier = Told.by("Vantry Times", "2031-05-01", "On Friday, as all could see, " + later + ".")
                .own(later);
        assertThat(trace(council, earlier).origins())
                .filteredOn(Origin::independent)
                .hasSize(1);
    }

    @Test
    void findsTheSameInAnyOrder() {
        List<Telling> all = new ArrayList<>(tellings(
                Told.by("GULL", "2031-05-02", "A man said " + WALL + ".").unnamed("A man", WALL),
                Told.by("TERN", "2031-05-02", "GULL says " + WALL + ".").says("GULL", "GULL", WALL),
                Told.by("Coast Daily", "2031-05-03", "TERN says " + WALL + ".").says("TERN", "TERN", WALL),
                Told.by("Vantry Times", "2031-05-01", "At night " + WALL + ".").own(WALL),
                Told.by("Sellin Post", "2031-05-04", "Anna Berg, head of Harbour Line, said " + WALL + ".")
                        .person("Anna Berg", "Anna Berg", WALL)));
        Descent descent = origins(all).of(all);
        for (int seed = 0; seed < 30; seed++) {
            Collections.shuffle(all, new Random(seed));
            assertThat(origins(all).of(all)).isEqualTo(descent);
        }
    }

    private static Descent trace(Told... told) {
        List<Telling> tellings = tellings(told);
        return origins(tellings).of(tellings);
    }

    private static List<Telling> tellings(Told... told) {
        return Arrays.stream(told).flatMap(t -> t.tellings().stream()).toList();
    }

    private static Origins origins(List<Telling> tellings) {
        List<CreditedReport> reports = tellings.stream()
                .map(t -> new CreditedReport(t.report(), t.credits()))
                .distinct()
                .toList();
        Copies copies = new CopyFinder().find(reports);
        return new OriginFinder(PartyTable.standard()).over(tellings, copies);
    }

    private static List<String> words(List<Evidence> evidence) {
        return evidence.stream()
                .map(e -> e.report().outlet() + " " + e.kind() + " "
                        + e.spans().get(0).in(e.report().text()))
                .toList();
    }

    private static List<String> steps(Descent descent) {
        return descent.handDowns().stream()
                .map(h -> h.from().name() + " > " + h.to().name() + " " + h.kind())
                .toList();
    }
}
