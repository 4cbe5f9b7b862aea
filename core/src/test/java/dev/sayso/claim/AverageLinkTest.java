package dev.sayso.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AverageLinkTest {

    private static final double APART = -3;

    @Test
    void leavesThingsAloneThatNoPairJoins() {
        AverageLink links = new AverageLink(3, APART, 0, 0);
        links.add(0, 2, -0.1);
        assertThat(links.groups()).containsExactly(List.of(0), List.of(1), List.of(2));
    }

    @Test
    void joinsWhatIsCloseOnAverage() {
        AverageLink links = new AverageLink(4, APART, 0, 0);
        links.add(3, 0, 4);
        links.add(3, 1, 2);
        links.add(0, 1, -1);
        assertThat(links.groups()).containsExactly(List.of(0, 1, 3), List.of(2));
    }

    @Test
    void keepsTwoGroupsApartThatOneStrongPairTies() {
        AverageLink links = new AverageLink(4, APART, 0, 0);
        links.add(0, 1, 4);
        links.add(2, 3, 4);
        links.add(1, 2, 3);
        assertThat(links.groups()).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void joinsTheLowestOfEqualsFirst() {
        AverageLink links = new AverageLink(3, APART, 0, 0);
        links.add(1, 2, 1);
        links.add(0, 1, 1);
        assertThat(links.groups()).containsExactly(List.of(0, 1), List.of(2));
    }

    @Test
    void joinsPairsWhoseScoreIsTheBound() {
        AverageLink links = new AverageLink(2, APART, 0.5, 0);
        links.add(0, 1, 0.5);
        assertThat(links.groups()).containsExactly(List.of(0, 1));
    }

    @Test
    void asksMoreOfTwoGroupsThanOfASingleThing() {
        assertThat(twoPairsAndOneThing(0).groups()).containsExactly(List.of(0, 1, 2, 3), List.of(4));
        assertThat(twoPairsAndOneThing(1).groups()).containsExactly(List.of(0, 1, 4), List.of(2, 3));
    }

    @Test
    void neverJoinsGroupsWithAForbiddenPair() {
        AverageLink links = new AverageLink(3, APART, 0.5, 0);
        links.add(0, 1, 0.9);
        links.add(1, 2, 0.8);
        links.add(0, 2, 0.8);
        assertThat(links.groups((a, b) -> a + b == 2)).containsExactly(List.of(0, 1), List.of(2));
    }

    @Test
    void countsAThingThatStandsForManyAsMany() {
        AverageLink links = new AverageLink(new int[] {9, 1, 1}, 0, 0.5, 0);
        links.add(0, 1, 0.6);
        links.add(1, 2, 0.55);
        assertThat(links.groups()).containsExactly(List.of(0, 1), List.of(2));
    }

    @Test
    void asksNoMoreOfGroupsBeyondTwenty() {
        AverageLink links = new AverageLink(80, APART, 0, 1);
        for (int one = 0; one < 80; one++) {
            for (int other = one + 1; other < 80; other++) {
                boolean together = one / 40 == other / 40;
                links.add(one, other, together ? 5 : 3.2); // the logarithm of 20 is 3.0, that of 40 is 3.7
            }
        }
        assertThat(links.groups()).hasSize(1);
    }

    private static AverageLink twoPairsAndOneThing(double rise) {
        AverageLink links = new AverageLink(5, APART, 0, rise);
        links.add(0, 1, 4);
        links.add(2, 3, 4);
        for (int one : List.of(0, 1)) {
            for (int other : List.of(2, 3, 4)) {
                links.add(one, other, 0.5);
            }
        }
        return links;
    }
}
