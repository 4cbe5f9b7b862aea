package dev.sayso.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10,000 rafts                    | 10000      | 1
            2.5 million rafts               | 2500000    | 2
            12.3m tonnes                    | 12300000   | 2
            twelve rafts                    | 12         | 1
            twenty-five rafts               | 25         | 3
            two hundred and six rafts       | 206        | 4
            a hundred rafts                 | 100        | 2
            a dozen rafts                   | 12         | 2
            two dozen rafts                 | 24         | 2
            half a million rafts            | 500000     | 3
            two and a half rafts            | 2.5        | 4
            two and a half million rafts    | 2500000    | 5
            three thousand four hundred one | 3401       | 5
            one two                         | 1          | 1
            """)
    void readsDigitsAndWords(String text, String value, int tokens) {
        assertThat(Numerals.at(Lexemes.of(text), 0)).isNotNull().satisfies(numeral -> {
            assertThat(numeral.value()).isEqualByComparingTo(value);
            assertThat(numeral.end()).isEqualTo(tokens);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a raft", "half the rafts", "and five", "-", "1.2.3", ""})
    void readsNoNumberWhereThereIsNone(String text) {
        assertThat(Numerals.at(Lexemes.of(text), 0)).isNull();
    }
}
