package dev.sayso.storyline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.sayso.figure.Figure.Measure;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerFinderTest {

    private static final String QUESTION = "It was not clear how many people were rescued from the barges";
    private static final String ANSWER = "12 people were rescued from the barges";

    @Test
    void findsWhatALaterReportSaysOnAQuestion() {
        assertThat(answers(asked("2031-05-02"), answered("2031-05-03").figure("12", 12, Measure.RESCUED)))
                .singleElement()
                .satisfies(a -> assertThat(a.telling().words()).isEqualTo(ANSWER));
    }

    @Test
    void wantsAFigureWhereAskedForANumber() {
        assertThat(answers(asked("2031-05-02"), answered("2031-05-03"))).isEmpty();
    }

    @Test
    void takesNothingThatWasSaidBefore() {
        assertThat(answers(asked("2031-05-04"), answered("2031-05-03").figure("12", 12, Measure.RESCUED)))
                .isEmpty();
    }

    @Test
    void findsHowManyOfThoseInTheSentenceBefore() {
        String miners = "A shift of miners was below when the shaft flooded";
        String question = "It was not known how many of them were safe";
        Told asked = Told.by("Sellin Post", "2031-05-02", "Flood\n\n" + miners + ". " + question + ".")
                .asks(question);
        String horses = "4 horses had survived in the upper stables";
        String found = "12 of the miners had been found alive";
        Told answered = Told.by(
                        "Vantry Times", "2031-05-03", "Flood\n\nOrla Council: " + horses + ". And " + found + ".")
                .figure("4", 4, Measure.RESCUED)
                .figure("12", 12, Measure.RESCUED)
                .says("Orla Council", "Orla Council", horses)
                .says("Orla Council", "Orla Council", found);
        assertThat(new AnswerFinder().find(Storyline.of(List.of(asked.reading(), answered.reading(), rain()))))
                .singleElement()
                .satisfies(a -> assertThat(a.telling().words()).isEqualTo(found));
    }

    @Test
    void findsAnAnswerInOtherWordsOfTheSameSense() {
        String question = "Whether the second pump ran at all is still an open question";
        Told asked = Told.by("Sellin Post", "2031-05-02", "Flood\n\n" + question + ".")
                .asks(question);
        String answer = "both pumps started at noon";
        Told answered = Told.by(
                        "Vantry Times", "2031-05-03", "Flood\n\nOrla Council said a pump was sold and " + answer + ".")
                .says("Orla Council", "Orla Council", "a pump was sold")
                .says("Orla Council", "Orla Council", answer);
        assertThat(new AnswerFinder().find(Storyline.of(List.of(asked.reading(), answered.reading(), rain()))))
                .singleElement()
                .satisfies(a -> assertThat(a.telling().words()).isEqualTo(answer));
    }

    @Test
    void endsSoonOnOneLongLine() {
        String line = "how number of toll they ".repeat(40_000);
        Told told = Told.by("Sellin Post", "2031-05-02", "Flood\n\n" + line).asks(line.strip());
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> answers(told, answered("2031-05-03")));
    }

    private static Reading rain() {
        return Told.by("Coast Daily", "2031-05-02", "Flood\n\nRain went on.").reading();
    }

    private static Told asked(String published) {
        return Told.by("Sellin Post", published, "Flood\n\n" + QUESTION + ".").asks(QUESTION);
    }

    private static Told answered(String published) {
        return Told.by("Vantry Times", published, "Flood\n\nOrla Council said " + ANSWER + ".");
    }

    private static List<Answer> answers(Told asked, Told answered) {
        Reading answer = answered.says("Orla Council", "Orla Council", ANSWER).reading();
        return new AnswerFinder().find(Storyline.of(List.of(asked.reading(), answer, rain())));
    }
}
