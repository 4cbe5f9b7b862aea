package dev.sayso.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static List<String> words(String text) {
        return Tokens.of(text, Span.of(0, text.length())).stream()
                .map(Token::word)
                .toList();
    }

    @Test
    void keepsContractionsPossessivesInitialsAndHyphensWhole() {
        assertThat(words("The U.S. officials’ well-known aide didn't go, o'clock."))
                .containsExactly(
                        "The", "U.S.", "officials’", "well-known", "aide", "didn't", "go", ",", "o'clock", ".");
    }

    @Test
    void keepsDoubledApostrophesApart() {
        assertThat(words("''Go,'' he said")).containsExactly("''", "Go", ",", "''", "he", "said");
    }

    @Test
    void makesTypographicApostrophesPlainInLowerCase() {
        Token token = Tokens.of("Norland’s", Span.of(0, 9)).get(0);
        assertThat(token.lower()).isEqualTo("norland's");
        assertThat(token.isPossessive()).isTrue();
    }
}
