package dev.sayso.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpansTest {

    @Test
    void mergesTouchingAndOverlappingSpansInOrderOfTheText() {
        assertThat(Spans.merged(List.of(Span.of(8, 9), Span.of(0, 3), Span.of(2, 5), Span.of(5, 6), Span.of(7, 7))))
                .containsExactly(Span.of(0, 6), Span.of(8, 9));
    }

    @Test
    void joinsTheWordsOfPieces() {
        String text = "one two three";
        assertThat(Spans.words(List.of(Span.of(0, 3), Span.of(8, 13)), text)).isEqualTo("one … three");
    }

    @Test
    void refusesSpansThatEndBeforeTheyBegin() {
        assertThatThrownBy(() -> Span.of(3, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[3, 2)");
    }

    @Test
    void trimsNoBreakSpacesToo() {
        String text = " \u00a0word\u2003\n";
        assertThat(Spans.trimmed(Span.of(0, text.length()), text).in(text)).isEqualTo("word");
    }
}
