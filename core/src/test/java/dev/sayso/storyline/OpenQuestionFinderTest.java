package dev.sayso.storyline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.sayso.text.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenQuestionFinderTest {

    private static final String HEADLINE = "Bridge shut in Varnholm\n";

    private static List<String> questions(String body) {
        Reading told =
                Told.by("The Varnholm Post", "2031-05-04", HEADLINE + body).reading();
        return found(told);
    }

    private static Body body(Reading told) {
        return new Body(told.report(), told.statements(), told.figures());
    }

    private static List<String> found(Reading told) {
        String text = told.report().text();
        return new OpenQuestionFinder()
                .find(body(told)).stream()
                        .map(OpenQuestion::span)
                        .map((Span s) -> s.in(text))
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was not immediately known how many workers were inside.",
                "It remains unclear whether the bridge will open again.",
                "It wasn't clear on Tuesday night if the crane had been inspected.",
                "It is too early to say what brought the span down.",
                "It could not be determined who had locked the gate.",
                "The cause of Sunday's collapse was not known.",
                "The motive has not been disclosed.",
                "Her condition was not immediately known.",
                "The names and ages of the victims have not been released.",
                "The cause of the fire is under investigation.",
                "Whether the second crane ran at all is still an open question.",
                "How the water got in remains a mystery.",
                "Police have not said how many people were on the bridge.",
                "The ministry has yet to say who signed the permit.",
                "Investigators do not know why the bolts were missing.",
                "There was no immediate word on casualties.",
                "Little is known about the owner of the barge.",
                "No motive has been established."
            })
    void findsWhatIsLeftOpenAsTheWholeClause(String sentence) {
        assertThat(questions(sentence)).containsExactly(sentence.substring(0, sentence.length() - 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He did not know whether the gate was locked.",
                "She was not certain what she had heard.",
                "The road to Ostmark was not clear of snow.",
                "The man was not known to police.",
                "Two unknown men ran from the quay.",
                "The suspect has not been released.",
                "The collapse is under investigation.",
                "It is clear what brought the span down.",
                "The mayor declined to say when the bridge was last inspected.",
                "Why was the cause not known?",
                "The Post could not independently verify the list.",
                "No further details were released.",
                "\"It is unclear whether we will ever build here again,\" said the engineer."
            })
    void leavesAloneWhatIsNoOpenQuestionOfTheReport(String sentence) {
        assertThat(questions(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge fell at noon, but it was not clear who was on it. | it was not clear who was on it",
                "It was unclear who was on it, but the river was searched. | It was unclear who was on it",
                "The cause is unknown but the crane was old. | The cause is unknown",
                "Information about their injuries and conditions was not released. | Information about their injuries and"
                        + " conditions was not released"
            })
    void keepsToTheClause(String sentence, String clause) {
        assertThat(questions(sentence)).containsExactly(clause);
    }

    @Test
    void leavesOutWhoSaysSoBehindIt() {
        Reading told = Told.by(
                        "The Varnholm Post",
                        "2031-05-04",
                        HEADLINE + "It was not clear who was on the bridge, harbour police said.")
                .says("Harbour Police", "harbour police", "It was not clear who was on the bridge")
                .reading();
        assertThat(found(told)).containsExactly("It was not clear who was on the bridge");
    }

    @Test
    void takesNoQuestionFromTheHeadline() {
        assertThat(found(Told.by("The Varnholm Post", "2031-05-04", "Cause of collapse is unknown\nThe span fell.")
                        .reading()))
                .isEmpty();
    }

    @Test
    void endsSoonOnOneLongLine() {
        String line = "it was not still yet so far and the cause of the names who ".repeat(2_000);
        Reading told =
                Told.by("The Varnholm Post", "2031-05-04", HEADLINE + line).reading();
        assertTimeout(Duration.ofSeconds(1), () -> new OpenQuestionFinder().find(body(told)));
    }

    @Test
    void takesASentenceForAQuestionOnlyWhereItIsMostlyOne() {
        assertThat(covered("It was not clear who shut the bridge.")).isTrue();
        assertThat(covered("Nine workers died when the crane fell into the river on Monday, but it was not clear why."))
                .isFalse();
    }

    /** Whether the outlet's own sentence is nothing but the open question in it. */
    private static boolean covered(String sentence) {
        Reading told = Told.by("The Varnholm Post", "2031-05-04", HEADLINE + sentence)
                .own(sentence)
                .reading();
        List<OpenQuestion> open = new OpenQuestionFinder().find(body(told));
        assertThat(open).hasSize(1);
        return OpenQuestion.cover(open, told.statements().get(0));
    }
}
