package dev.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rails|the rail at Orla gave way|rail",
                "'\"Orla gave\"'|the rail at Orla gave way|Orla gave",
                "gav*|the rail at Orla gave way|gave",
                "'\"rail at Or\"*'|the rail at Orla gave way|rail at Orla",
                "CAFE|the Café Lund|Café",
                "mid-may|in mid-May it fell|mid-May",
                "ship|the vessel sank|vessel",
            })
    void findsTheWordsThatAreMeant(String typed, String text, String found) {
        assertThat(places(typed, text)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"rails\"'|the rail at Orla gave way",
                "'\"gave Orla\"'|the rail at Orla gave way",
                "rai|the rail at Orla gave way",
                "'\"way out\"'|the rail at Orla gave way",
            })
    void findsNothingElse(String typed, String text) {
        assertThat(places(typed, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\"", "*", "\"\"*", "' OR 1=1 --", "a AND NOT (b", ":* & !", "\u0000", "🌫"})
    void takesWhateverIsTyped(String typed) {
        assertThat(SearchTerm.of(typed))
                .allSatisfy(term -> assertThat(String.join("", term.words())).matches("[\\p{L}\\p{N}]+"));
    }

    @Test
    void standsInTheTextWhereItsSpanSays() {
        String text = "🌫 Fog over Port Ansel";
        assertThat(places("fog", text)).containsExactly("Fog");
    }

    private static List<String> places(String typed, String text) {
        return SearchTerm.places(SearchTerm.of(typed), SearchWord.of(text)).stream()
                .map(span -> span.in(text))
                .toList();
    }
}
