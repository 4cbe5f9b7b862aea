package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodedTextTest {

    private static final WordPieces PIECES = new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]", "a", "##b", "it", "."));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "A “b c” d; 0 2 1 1 2 0",
                "A \"b c\" d; 0 2 1 1 2 0",
                "A ''b c'' d; 0 2 2 1 1 2 2 0",
                "A ``b'' c; 0 2 2 1 2 2 0",
                "it's 'b'; 0 0 0 0 0 0",
            })
    void knowsWhatStandsBetweenQuotationMarks(String text, String states) {
        EncodedText encoded = EncodedText.of(text, PIECES);
        assertThat(IntStream.range(0, encoded.words())
                        .mapToObj(w -> Byte.toString(encoded.quote(w)))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(states);
    }

    @Test
    void endsEveryQuotationWithTheLine() {
        EncodedText encoded = EncodedText.of("“a b\nc", PIECES);
        assertThat(encoded.quote(2)).isEqualTo(EncodedText.QUOTED);
        assertThat(encoded.quote(3)).isEqualTo(EncodedText.UNQUOTED);
    }

    @Test
    void tellsLettersApart() {
        EncodedText encoded = EncodedText.of("low High ALL X mIx a1 —", PIECES);
        assertThat(IntStream.range(0, encoded.words()).mapToObj(w -> (int) encoded.letterCase(w)))
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void countsLines() {
        EncodedText encoded = EncodedText.of("a b\n\nc\nd", PIECES);
        assertThat(IntStream.range(0, 4).map(encoded::line)).containsExactly(0, 0, 1, 2);
        assertThat(IntStream.range(0, 4).map(encoded::breaks)).containsExactly(2, 0, 1, 1);
    }

    @Test
    void knowsWhichPiecesAWordHas() {
        EncodedText encoded = EncodedText.of("ab it.", PIECES);
        assertThat(encoded.pieces()).containsExactly(3, 4, 5, 6);
        assertThat(encoded.first()).containsExactly(0, 2, 3, 4);
        assertThat(encoded.span(0, 2).in("ab it.")).isEqualTo("ab it");
    }
}
