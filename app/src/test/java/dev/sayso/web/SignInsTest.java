package dev.sayso.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
        clock.now = clock.now.plus(SignIns.WINDOW.minus(Duration.ofSeconds(1)));
        assertThat(signIns.allow("mara", "10.0.0.1")).isFalse();
        clock.now = clock.now.plusSeconds(1);
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

    /** A clock that goes where it is told to. */
    private static final class SetClock extends Clock {

        private Instant now = Instant.parse("2025-02-04T08:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
