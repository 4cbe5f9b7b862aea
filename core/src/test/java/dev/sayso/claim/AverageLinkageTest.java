package dev.sayso.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AverageLinkageTest {

    @Test
    void joinsWhatBelongsTogetherOnAverage() {
        AverageLinkage linkage = new AverageLinkage(new int[] {1, 1, 1}, 0.5);
        linkage.score(0, 1, 0.9);
        linkage.score(1, 2, 0.7);
        linkage.score(0, 2, 0.5);
        assertThat(linkage.groups((a, b) -> false)).containsExactly(List.of(0, 1, 2));
    }

    @Test
    void doesNotChainTwoGroupsByOneLink() {
        AverageLinkage linkage = new AverageLinkage(new int[] {1, 1, 1, 1}, 0.5);
        linkage.score(0, 1, 0.9);
        linkage.score(2, 3, 0.9);
        linkage.score(1, 2, 0.8);
        assertThat(linkage.groups((a, b) -> false)).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void neverJoinsGroupsWithAForbiddenPair() {
        AverageLinkage linkage = new AverageLinkage(new int[] {1, 1, 1}, 0.5);
        linkage.score(0, 1, 0.9);
        linkage.score(1, 2, 0.8);
        linkage.score(0, 2, 0.8);
        assertThat(linkage.groups((a, b) -> a + b == 2)).containsExactly(List.of(0, 1), List.of(2));
    }

    @Test
    void countsAPlaceThatStandsForManyAsMany() {
        AverageLinkage linkage = new AverageLinkage(new int[] {9, 1, 1}, 0.5);
        linkage.score(0, 1, 0.6);
        linkage.score(1, 2, 0.55);
        assertThat(linkage.groups((a, b) -> false)).containsExactly(List.of(0, 1), List.of(2));
    }
}
