package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceEmbedderTest {

    private static final SentenceEmbedder EMBEDDER = SentenceEmbedder.load();

    @Test
    void pointsWordsThatSaySomethingAlikeInLikeDirections() {
        float[] closed = EMBEDDER.of("the harbour of Orla has been closed to all ships");
        assertThat(cosine(closed, EMBEDDER.of("no vessel may enter the port of Orla any more")))
                .isGreaterThan(0.15 + cosine(closed, EMBEDDER.of("the price of bread in Orla has doubled")));
        assertThat(cosine(closed, closed)).isCloseTo(1, within(1e-5));
    }

    @Test
    void givesTheSameWhateverIsEmbeddedBeside() {
        List<String> texts = Collections.nCopies(40, "the wall of the mill had been weak since March");
        float[] alone = EMBEDDER.of(texts.get(0));
        assertThat(texts.parallelStream().map(EMBEDDER::of))
                .allSatisfy(again -> assertThat(again).containsExactly(alone));
    }

    @Test
    void takesAnyText() {
        for (String text : List.of("", " ", "?", "\u0000\ud800", "word ".repeat(5_000))) {
            assertThat(cosine(EMBEDDER.of(text), EMBEDDER.of(text))).isCloseTo(1, within(1e-5));
        }
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < SentenceEmbedder.SIZE; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
