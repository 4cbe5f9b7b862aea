package dev.sayso.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.storyline.Hit;
import dev.sayso.text.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

    @Test
    void showsTheWordsThatWereSearchedFor() {
        String text = "fog ".repeat(200) + "the crane fell " + "fog ".repeat(200);
        int place = text.indexOf("crane");
        Excerpt excerpt = Excerpt.of(hit(text, Span.of(place, place + 5)));
        assertThat(excerpt.words())
                .startsWith("fog ")
                .contains("the crane fell")
                .hasSizeLessThan(340);
        assertThat(excerpt.places())
                .extracting(span -> span.in(excerpt.words()))
                .containsExactly("crane");
        assertThat(excerpt.cutBefore()).isTrue();
        assertThat(excerpt.cutAfter()).isTrue();
    }

    @Test
    void leavesAShortTextWhole() {
        Excerpt excerpt = Excerpt.of(hit("the crane fell", Span.of(4, 9)));
        assertThat(excerpt).isEqualTo(new Excerpt("the crane fell", List.of(Span.of(4, 9)), false, false));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void neverDividesACharacter(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 900; i++) {
            text.append(random.nextInt(12) == 0 ? " " : random.nextBoolean() ? "🌫" : "a");
        }
        int place = text.offsetByCodePoints(0, random.nextInt(600));
        Excerpt excerpt = Excerpt.of(hit(text.toString(), Span.of(place, text.offsetByCodePoints(place, 1))));
        assertThat(excerpt.words().codePoints().filter(c -> Character.isSurrogate((char) c) && c < 0x10000))
                .isEmpty();
        assertThat(excerpt.places()).hasSize(1);
    }

    private static Hit hit(String words, Span place) {
        return new Hit(Hit.Kind.REPORT, "a", "b", "a", words, "", null, null, null, null, List.of(place), null);
    }
}
