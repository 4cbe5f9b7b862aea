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

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "é̂ ї 한", "a🚢b", "🚢🚢", "𝔖ay 🚢 so"})
    void findsTheWayBack(String text) {
        CodePoints points = CodePoints.of(text);
        int length = text.codePointCount(0, text.length());
        for (int start = 0; start <= length; start++) {
            for (int end = start; end <= length; end++) {
                Span utf16 = points.utf16(Span.of(start, end));
                assertThat(points.of(utf16)).isEqualTo(Span.of(start, end));
                assertThat(utf16.in(text).codePoints().toArray())
                        .isEqualTo(
                                text.codePoints().skip(start).limit(end - start).toArray());
            }
        }
    }
}
