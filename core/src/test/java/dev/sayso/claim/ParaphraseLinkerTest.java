package dev.sayso.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.storyline.Told;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParaphraseLinkerTest {

    private final ClaimLinker linker = new ParaphraseLinker();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the old mill bridge will stay closed until Friday|That the old mill bridge will stay closed until Friday",
                "“The old mill bridge will stay closed until Friday,”|the old mill bridge will stay closed until Friday",
                "at least 40 homes on the east bank of the Orla were flooded when the wall broke"
                        + "|at least 40 homes on the east bank of the Orla were flooded when the sea wall broke",
            })
    void joinsWhatIsToldInTheSameWords(String one, String other) {
        assertThat(linker.link(both(one, other)).groups()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the flood in the lower town has killed 40 people since Monday night"
                        + "|the flood in the lower town has killed 400 people since Monday night",
                "the flood in the lower town has killed 40 people since Monday night"
                        + "|the flood in the lower town has injured 40 people since Monday night",
                "the flood in the lower town has killed 40 people since Monday night"
                        + "|the flood in the lower town has killed 40 soldiers since Monday night",
                "the flood in the lower town has killed 40 people since Monday night"
                        + "|the flood in the lower town has killed 40 people since Sunday night",
                "the gate at the pumping station was open during the whole of the storm"
                        + "|the gate at the pumping station was not open during the whole of the storm",
                "the gate at the pumping station was open during the whole of the storm"
                        + "|the gate at the pumping station was closed during the whole of the storm",
                "the gate at the pumping station was open during the whole of the storm"
                        + "|the gate at the pumping station may have been open during the whole of the storm",
                "the mayor of the town of Sellin knew of the crack in the harbour wall"
                        + "|the mayor of the town of Vantry knew of the crack in the harbour wall",
                "it is over|it was over",
            })
    void keepsApartWhatDiffersInWhatItSays(String one, String other) {
        assertThat(linker.link(both(one, other)).groups()).hasSize(2);
    }

    @Test
    void keepsTheSameWordsOfTwoSpeakersAboutThemselvesApart() {
        List<Telling> tellings = new ArrayList<>();
        tellings.addAll(Told.by("Sellin Post", "2031-05-02", "We had no warning of the flood, Ada Brun said.")
                .says("Ada Brun", "Ada Brun", "We had no warning of the flood")
                .tellings());
        tellings.addAll(Told.by("Orla Times", "2031-05-02", "We had no warning of the flood, Jon Weir said.")
                .says("Jon Weir", "Jon Weir", "We had no warning of the flood")
                .tellings());
        assertThat(linker.link(tellings).groups()).hasSize(2);
    }

    @Test
    void givesTheSameGroupsInAnyOrder() {
        List<Telling> tellings = new ArrayList<>();
        for (int day = 1; day <= 9; day++) {
            String words = "the wall on the east bank was last inspected in " + (day % 3 == 0 ? "summer" : "spring");
            tellings.addAll(told("Outlet " + day, "2031-05-0" + day, words));
        }
        Links links = linker.link(tellings);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(tellings, new Random(seed));
            assertThat(linker.link(tellings)).isEqualTo(links);
        }
        assertThat(links.groups())
                .hasSize(2)
                .allSatisfy(group -> assertThat(group).hasSizeGreaterThan(2));
    }

    @Test
    void quotesFromTheReportItself() {
        Telling telling =
                told("Sellin Post", "2031-05-02", "the bridge is closed").get(0);
        assertThat(telling.words()).isEqualTo("the bridge is closed");
        assertThat(telling.statement().content()).containsExactly(Span.of(19, 39));
    }

    private static List<Telling> both(String one, String other) {
        List<Telling> tellings = new ArrayList<>(told("Sellin Post", "2031-05-02", one));
        tellings.addAll(told("Orla Times", "2031-05-03", other));
        return tellings;
    }

    private static List<Telling> told(String outlet, String published, String words) {
        return Told.by(outlet, published, "The council said:\n\n" + words + ".")
                .says("Sellin Council", "The council", words)
                .tellings();
    }
}
