package dev.sayso.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.figure.Figure.Measure;
import dev.sayso.storyline.Told;
import org.junit.jupiter.api.Test;

class CountedTest {

    @Test
    void keepsOtherValuesOfOneMeasureApart() {
        assertThat(contradict(
                        counted("the flood killed 40 people", "40", 40, Measure.KILLED),
                        counted("the flood killed 300 people", "300", 300, Measure.KILLED)))
                .isTrue();
        assertThat(contradict(
                        counted("the flood killed 40 people", "40", 40, Measure.KILLED),
                        counted("40 people drowned", "40", 40, Measure.KILLED)))
                .isFalse();
    }

    @Test
    void keepsOtherMeasuresOfOneValueApart() {
        assertThat(contradict(
                        counted("300 people were killed", "300", 300, Measure.KILLED),
                        counted("300 people were injured", "300", 300, Measure.INJURED)))
                .isTrue();
    }

    @Test
    void comparesAPartWithItsWhole() {
        Counted whole =
                Counted.of(Told.by("Sellin Post", "2031-05-02", "Flood\n\n27 people died, three of them children.")
                        .figure("27", 27, Measure.KILLED)
                        .figure("three", 3, Measure.KILLED)
                        .own("27 people died, three of them children")
                        .tellings()
                        .get(0));
        assertThat(contradict(whole, counted("27 died", "27", 27, Measure.KILLED)))
                .isFalse();
        assertThat(contradict(whole, counted("three died", "three", 3, Measure.KILLED)))
                .isTrue();
    }

    @Test
    void leavesOutTheNumberThatItMovedOnFrom() {
        Counted raised = Counted.of(Told.by("Sellin Post", "2031-05-02", "Flood\n\nThe toll rose to 16 from 11.")
                .figure("16", 16, Measure.KILLED)
                .figure("11", 11, Measure.KILLED)
                .own("The toll rose to 16 from 11")
                .tellings()
                .get(0));
        assertThat(contradict(raised, counted("16 died", "16", 16, Measure.KILLED)))
                .isFalse();
        assertThat(contradict(raised, counted("11 died", "11", 11, Measure.KILLED)))
                .isTrue();
    }

    private static boolean contradict(Counted one, Counted other) {
        assertThat(one.contradicts(other)).isEqualTo(other.contradicts(one));
        return one.contradicts(other);
    }

    private static Counted counted(String words, String number, long value, Measure measure) {
        return Counted.of(Told.by("Sellin Post", "2031-05-02", "Flood\n\n" + words + ".")
                .figure(number, value, measure)
                .own(words)
                .tellings()
                .get(0));
    }
}
