package dev.sayso.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.sayso.storyline.Told;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetractionsTest {

    private static final String WALL = "the sea wall at Sellin broke in three places";

    @Test
    void findsWhatItsPartyTakesBackInTheSameSentenceOrTheNext() {
        assertThat(takenBack("Orla Council withdrew its statement that " + WALL + "."))
                .isTrue();
        assertThat(takenBack("Orla Council had said " + WALL + ". That statement was wrong, it now says."))
                .isTrue();
    }

    @Test
    void leavesWhatIsTakenBackElsewhere() {
        assertThat(takenBack(
                        "Orla Council withdrew its statement on fares. It rained. Orla Council said " + WALL + "."))
                .isFalse();
        assertThat(takenBack("Orla Council said " + WALL + ". It withdrew its boats."))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gave the ",
                "withdrew its ",
                "corrected its earlier ",
                "statement that x ",
                "reports that",
                "the ",
                " ",
                "x"
            })
    void endsSoonOnOneLongLine(String piece) {
        String line = WALL + " " + piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> takenBack("Orla Council said " + line));
    }

    private static boolean takenBack(String text) {
        List<Telling> tellings = Told.by("Sellin Post", "2031-05-02", "Flood\n\n" + text)
                .says("Orla Council", "Orla Council", WALL)
                .tellings();
        TracedClaim claim = new TracedClaim(tellings, new Descent(List.of(), List.of(), List.of()));
        return !Retractions.in(tellings).of(claim).isEmpty();
    }
}
