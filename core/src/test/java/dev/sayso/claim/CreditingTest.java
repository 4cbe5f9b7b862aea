package dev.sayso.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.storyline.Told;
import org.junit.jupiter.api.Test;

class CreditingTest {

    private static final String WALL = "the wall broke";

    @Test
    void ranksWhatIsSaidOfTheSource() {
        assertThat(Crediting.of(told("It").own(WALL).tellings().get(0))).isEqualTo(Crediting.NOBODY);
        assertThat(unnamed("Officials")).isEqualTo(Crediting.SOMEONE);
        assertThat(unnamed("Media reports")).isEqualTo(Crediting.SOMEONE);
        assertThat(unnamed("A harbour official with knowledge of the wall")).isEqualTo(Crediting.DESCRIBED);
        assertThat(Crediting.of(told("Anna Berg")
                        .says("Anna Berg", "Anna Berg", WALL)
                        .tellings()
                        .get(0)))
                .isEqualTo(Crediting.NAMED);
    }

    private static Crediting unnamed(String source) {
        return Crediting.of(told(source).unnamed(source, WALL).tellings().get(0));
    }

    private static Told told(String source) {
        return Told.by("Sellin Post", "2031-05-02", "Flood\n\n" + source + " said " + WALL + ".");
    }
}
