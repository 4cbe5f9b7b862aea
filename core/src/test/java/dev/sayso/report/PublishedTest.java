package dev.sayso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublishedTest {

    @Test
    void ordersByTheMomentAndNotByTheClockOnTheWall() {
        assertThat(Stream.of(
                                "2031-05-02T09:00:00+09:00",
                                "2031-05-02T08:30Z",
                                "2031-05-02T0100+0200",
                                "2031-05-01",
                                "2031-05-02")
                        .map(Published::parse)
                        .sorted()
                        .map(Published::iso))
                .containsExactly(
                        "2031-05-01",
                        "2031-05-02T0100+0200",
                        "2031-05-02",
                        "2031-05-02T09:00:00+09:00",
                        "2031-05-02T08:30Z");
    }

    @Test
    void takesADayFromItsStartToItsEnd() {
        Published day = Published.parse("2031-05-02");
        assertThat(day.earliest()).isEqualTo(Instant.parse("2031-05-02T00:00:00Z"));
        assertThat(day.latest()).isAfter(Instant.parse("2031-05-02T23:59:59Z"));
        Published time = Published.parse("2031-05-02T23:30:15.250-04:00");
        assertThat(time.earliest())
                .isEqualTo(Instant.parse("2031-05-03T03:30:15Z"))
                .isEqualTo(time.latest());
    }
}
