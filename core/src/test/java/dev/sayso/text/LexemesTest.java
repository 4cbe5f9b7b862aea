package dev.sayso.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexemesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            At 5 p.m. the U.S. ship left.     | at 5 p.m. the u.s. ship left .
            10,000 of 2,50                    | 10,000 of 2 , 50
            100km in 3.5 hours                | 100 km in 3.5 hours
            Monday’s A380 didn't              | monday 's a380 didn 't
            twenty-five (or 24)               | twenty - five ( or 24 )
            a .5 share.                       | a .5 share .
            """)
    void cutsWordsNumbersAndMarks(String text, String words) {
        assertThat(wordsOf(Lexemes.of(text))).isEqualTo(List.of(words.split(" ")));
    }

    @Test
    void keepsASurrogatePairTogether() {
        Lexemes tokens = Lexemes.of("a 𝄞 b");
        assertThat(tokens.span(1, 2)).isEqualTo(Span.of(2, 4));
    }

    @Test
    void knowsWhereSentencesBegin() {
        Lexemes tokens = Lexemes.of("Gen. Orme left. He may return.\nNo one knows");
        List<String> first = IntStream.range(0, tokens.size())
                .filter(tokens::startsSentence)
                .mapToObj(tokens::word)
                .toList();
        assertThat(first).containsExactly("gen", "he", "no");
    }

    private static List<String> wordsOf(Lexemes tokens) {
        return IntStream.range(0, tokens.size()).mapToObj(tokens::word).toList();
    }
}
