package dev.sayso.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.account.SetClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInsTest {

    private final SetClock clock = new SetClock();
    private final SignIns signIns = new SignIns(clock);

    @Test
    void aNameMayFailAFewTimesAtOnePlaceUntilTheWindowIsOver() {
        for (int i = 0; i < SignIns.OF_ONE_AT_ONE_PLACE; i++) {
            assertThat(signIns.allow("mara", "10.0.0.1")).isTrue();
        }
        assertThat(signIns.allow("mara", "10.0.0.1")).isFalse();
        assertThat(signIns.allow("mara", "10.0.0.2")).isTrue();
        assertThat(signIns.allow("jon", "10.0.0.1")).isTrue();
        clock.set(clock.instant().plus(SignIns.WINDOW.minus(Duration.ofSeconds(1))));
        assertThat(signIns.allow("mara", "10.0.0.1")).isFalse();
        clock.set(clock.instant().plusSeconds(1));
        assertThat(signIns.allow("mara", "10.0.0.1")).isTrue();
    }

    @Test
    void onePlaceMayNotGoThroughManyNames() {
        for (int i = 0; i < SignIns.AT_ONE_PLACE; i++) {
            assertThat(signIns.allow("name " + i, "10.0.0.1")).isTrue();
        }
        assertThat(signIns.allow("another", "10.0.0.1")).isFalse();
        assertThat(signIns.allow("another", "10.0.0.2")).isTrue();
    }

    @Test
    void manyPlacesMayNotTryOneName() {
        for (int i = 0; i < SignIns.OF_ONE; i++) {
            assertThat(signIns.allow("mara", "10.0.0." + i)).isTrue();
        }
        assertThat(signIns.allow("mara", "10.0.1.1")).isFalse();
    }

    @Test
    void whoSignsInOftenIsNotHeldBack() {
        for (int i = 0; i < 3 * SignIns.OF_ONE; i++) {
            assertThat(signIns.allow("mara", "10.0.0.1")).isTrue();
            signIns.forgive("mara", "10.0.0.1");
        }
    }
}
