package dev.sayso.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.sayso.figure.Figure;
import dev.sayso.figure.Figure.Measure;
import dev.sayso.figure.Figure.Qualifier;
import dev.sayso.storyline.Told;
import dev.sayso.text.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureSubjectsTest {

    private static final int LONG = 1_000_000;

    @Test
    void namesWhatIsCountedInTheSingular() {
        assertThat(subject("Harn Line said 12 ferries were late.", "ferries", null))
                .contains("ferry");
        assertThat(subject("Harn Line said 12 crew members of the ship swam.", "crew members of the ship", null))
                .contains("member");
    }

    @Test
    void saysNothingOfPeopleWhomNothingIsToldOf() {
        assertThat(subject("Harn Line said 12 people were aboard.", "people", null))
                .isEmpty();
    }

    @Test
    void takesAnybodyForAnybody() {
        assertThat(subject("Harn Line said 12 victims drowned.", "victims", Measure.KILLED))
                .isEqualTo(subject("Harn Line said 12 men drowned.", "men", Measure.KILLED))
                .contains("killed");
    }

    @Test
    void knowsWhatIsAllowedAndWhatIsAPart() {
        assertThat(subject("The ferry is certified for 12 passengers.", "passengers", null))
                .contains("passenger · allowed");
        assertThat(subject("Harn Line said 12 of them drowned.", null, Measure.KILLED))
                .contains("killed · part of the total");
    }

    @Test
    void leavesOutWhatOnlyNamesTheEvent() {
        assertThat(subject("Harn Line spoke of the fire that killed 12 people.", "people", Measure.KILLED))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "A.", "St Odile ", "Hospital ", " ", "the fire that has killed ", "of the dead and "})
    void endsSoonOnOneLongLine(String piece) {
        String text = piece.repeat(LONG / piece.length()) + " said 12 people drowned.";
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> subject(text, "people", Measure.KILLED));
    }

    private static Optional<String> subject(String sentence, @Nullable String counts, @Nullable Measure measure) {
        String words = sentence.substring(0, sentence.length() - 1);
        Telling telling = Told.by("Sellin Post", "2031-05-02", "Flood\n\n" + sentence)
                .says("Harn Line", words.substring(0, 1), words)
                .tellings()
                .get(0);
        int start = telling.report().text().indexOf("12");
        Figure figure = new Figure(
                "f1",
                Span.of(start, start + 2),
                BigDecimal.valueOf(12),
                BigDecimal.valueOf(12),
                Qualifier.EXACT,
                null,
                counts,
                measure,
                false);
        return new FigureSubjects(List.of(telling))
                .of(new DatedFigure(figure, telling), "Harn Line")
                .map(FigureSubject::toString);
    }
}
