package dev.sayso.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Mr. Berg left. He did not return. | 2",
                "Gen. Ana Holm of the U.S. Navy spoke on Feb. 4. Nobody answered. | 2",
                "The boat, built by Hjelm Corp. in 1994, sank. | 1",
                "Is it over? Nobody knows. | 2",
                "It was I. Nobody else came. | 2",
                "The price rose 3.5 percent. It fell later. | 2"
            })
    void splitsAtTheEndsOfSentencesOnly(String text, int count) {
        assertThat(Sentences.of(text)).hasSize(count);
    }

    @Test
    void neverCrossesALineBreakAndLeavesOutWhiteSpace() {
        String text = "A headline without a stop\r\n  First sentence. \n\nSecond one";
        assertThat(Sentences.of(text).stream().map(s -> s.in(text)))
                .containsExactly("A headline without a stop", "First sentence.", "Second one");
    }
}
