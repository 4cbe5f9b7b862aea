package dev.sayso.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.storyline.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlainestTellingTest {

    @Test
    void takesTheTellingThatSaysMostOfWhatTheOthersSay() {
        assertThat(of(
                        "the bridge is shut",
                        "the mill bridge at Sellin is shut after the flood",
                        "the old mill bridge at Sellin, where traders from the hill villages used to sell their cheese on"
                                + " market days in spring, is shut after the flood of last week"))
                .isEqualTo("the mill bridge at Sellin is shut after the flood");
    }

    @Test
    void prefersWordsThatNeedNoSpeaker() {
        assertThat(of("we have shut our mill bridge at Sellin", "the mill bridge at Sellin has been shut"))
                .isEqualTo("the mill bridge at Sellin has been shut");
    }

    @Test
    void takesTheEarliestOfEquals() {
        List<Telling> tellings = tellings("the mill bridge is shut", "the mill bridge is shut");
        assertThat(PlainestTelling.of(tellings)).isSameAs(tellings.get(0));
    }

    private static String of(String... words) {
        return PlainestTelling.of(tellings(words)).words();
    }

    private static List<Telling> tellings(String... words) {
        List<Telling> tellings = new ArrayList<>();
        Stream.of(words)
                .forEach(some -> tellings.addAll(Told.by(
                                "Outlet " + tellings.size(),
                                "2031-05-0" + (1 + tellings.size()),
                                "Flood\n\nNow " + some + ".")
                        .says("Orla Council", "Flood", some)
                        .tellings()));
        return tellings;
    }
}
