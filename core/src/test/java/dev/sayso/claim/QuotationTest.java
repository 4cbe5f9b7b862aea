package dev.sayso.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.sayso.storyline.Told;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationTest {

    private static final String WALL = "we will mend the harbour wall before winter";

    @Test
    void findsOtherWordsInOneUtterance() {
        assertThat(changes(quoted("2031-05-02", WALL), quoted("2031-05-03", WALL.replace("will", "must"))))
                .singleElement()
                .satisfies(drift -> {
                    assertThat(drift.kind()).isEqualTo(Drift.Kind.WORDING);
                    assertThat(drift.steps())
                            .extracting(t -> t.report().outlet())
                            .containsExactly("Paper of 2031-05-02", "Paper of 2031-05-03");
                });
    }

    @Test
    void takesAShorterQuotationForNoChange() {
        assertThat(changes(quoted("2031-05-02", WALL), quoted("2031-05-03", WALL.replace(" before winter", ""))))
                .isEmpty();
    }

    @Test
    void keepsOtherUtterancesApart() {
        assertThat(changes(quoted("2031-05-02", WALL), quoted("2031-05-03", "the ferry sails again in spring")))
                .isEmpty();
    }

    @Test
    void leavesOutSingleQuotedWords() {
        Telling telling = quoted("2031-05-02", "a mess");
        assertThat(Quotation.of(telling, "c")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "wall ", "“we mend the wall”", "‘"})
    void endsSoonOnOneLongLine(String piece) {
        String line = piece.repeat(1_000_000 / piece.length());
        Telling one = quoted("2031-05-02", line);
        Telling other = quoted("2031-05-03", "so " + line);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> changes(one, other));
    }

    private static Telling quoted(String published, String words) {
        String content = "“" + words + "”";
        return Told.by("Paper of " + published, published, "Flood\n\nAnna Berg said: " + content)
                .says("Anna Berg", "Anna Berg", content)
                .tellings()
                .get(0);
    }

    private static List<Drift> changes(Telling... tellings) {
        return Quotation.changes(Arrays.stream(tellings)
                .flatMap(t -> Quotation.of(t, "c").stream())
                .toList());
    }
}
