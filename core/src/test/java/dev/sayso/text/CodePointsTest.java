package dev.sayso.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "a🚢b", "🚢🚢", "x\uD83Dy", "\uDEA2🚢", "é한🇰🇷"})
    void countsLikeTheTextItself(String text) {
        CodePoints points = CodePoints.of(text);
        for (int end = 0; end <= text.length(); end++) {
            if (end < text.length() && end > 0 && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end))) {
                continue; // inside a code point
            }
            assertThat(points.of(Span.of(0, end))).isEqualTo(Span.of(0, text.codePointCount(0, end)));
        }
    }
}
