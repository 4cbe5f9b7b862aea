package dev.sayso.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.figure.Figure.Measure;
import dev.sayso.storyline.Told;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameFiguresTest {

    private static final String FIRST = "27 people died when the wall of the mill gave way";

    @Test
    void putsAStatementIntoTheClaimOfEachOfItsFigures() {
        List<Telling> tellings = new ArrayList<>(first());
        tellings.addAll(Told.by("Orla Times", "2031-05-03", "The mayor said 27 died and 40 were injured.")
                .figure("27", 27, Measure.KILLED)
                .figure("40", 40, Measure.INJURED)
                .says("Ada Brun", "The mayor", "27 died and 40 were injured")
                .tellings());
        tellings.addAll(Told.by("Vantry Echo", "2031-05-04", "The clinic said it had counted 40 injured.")
                .figure("40", 40, Measure.INJURED)
                .says("Clinic", "The clinic", "it had counted 40 injured")
                .tellings());
        assertThat(new ParaphraseLinker().link(tellings).groups())
                .extracting(group -> group.stream().map(Telling::party).toList())
                .containsExactly(List.of("Sellin Council", "Ada Brun"), List.of("Ada Brun", "Clinic"));
    }

    @Test
    void keepsTheClaimsOfOneStatementApartAlsoWherePeopleDecidedElsewhere() {
        List<Telling> tellings = new ArrayList<>(first());
        tellings.addAll(Told.by("Orla Times", "2031-05-03", "The mayor said 27 died and 40 were injured.")
                .figure("27", 27, Measure.KILLED)
                .figure("40", 40, Measure.INJURED)
                .says("Ada Brun", "The mayor", "27 died and 40 were injured")
                .tellings());
        List<Telling> two = Told.by(
                        "Vantry Echo", "2031-05-04", "The port is shut, Jon Weir said. It rains, Mia Falk said.")
                .says("Jon Weir", "Jon Weir", "The port is shut")
                .says("Mia Falk", "Mia Falk", "It rains")
                .tellings();
        tellings.addAll(two);
        Decisions decisions = new Decisions(List.of(new Decisions.Decision(
                true, List.of(two.get(0).id()), List.of(two.get(1).id()))));
        assertThat(new DecidedLinker(new ParaphraseLinker(), decisions)
                        .link(tellings)
                        .groups())
                .extracting(List::size)
                .containsExactlyInAnyOrder(2, 1, 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "26 people died|26",
                "27 people did not die|27",
                "the number had been cut from 27|27",
            })
    void keepsApartWhatGivesAnotherNumberOrSaysThatItIsNotSo(String words, long value) {
        assertThat(groupsWith(words, value, Measure.KILLED)).hasSize(2);
    }

    @Test
    void keepsApartWhatHappenedToOthers() {
        assertThat(groupsWith("27 people were hurt there", 27, Measure.INJURED)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the number now stands at 27|27|1",
                "there had been 27 of them|27|2",
                "the number now stands at 28|28|2",
            })
    void takesANumberWithoutAThingForTheOneThatAloneHasIt(String words, long value, int groups) {
        assertThat(groupsWith(words, value, null)).hasSize(groups);
    }

    private static List<List<Telling>> groupsWith(String words, long value, @Nullable Measure measure) {
        List<Telling> tellings = new ArrayList<>(first());
        tellings.addAll(Told.by("Orla Times", "2031-05-03", "The mayor said " + words + ".")
                .figure(Long.toString(value), value, measure)
                .says("Ada Brun", "The mayor", words)
                .tellings());
        return new ParaphraseLinker().link(tellings).groups();
    }

    private static List<Telling> first() {
        return Told.by("Sellin Post", "2031-05-02", "The council said " + FIRST + ".")
                .figure("27", 27, Measure.KILLED)
                .says("Sellin Council", "The council", FIRST)
                .tellings();
    }
}
