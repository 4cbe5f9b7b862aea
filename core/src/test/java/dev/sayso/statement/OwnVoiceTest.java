package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnVoiceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ship was built in 1994.",
                "Rescuers pulled two crew members from the water.",
                "The chief executive resigned on Saturday.",
                "The ferry sank within an hour of the alarm.",
                "Two other ships have not sailed since."
            })
    void takesAnEventThatNobodyIsCreditedWith(String sentence) {
        assertThat(own(sentence)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pumps feed the sprinklers on the deck.",
                "Why did nobody sound the alarm?",
                "We wanted to know what happened.",
                "All three asked not to be named.",
                "Additional reporting by Tom Lindqvist in Lorn was used.",
                "What was known:"
            })
    void leavesOutWhatStatesNoEvent(String sentence) {
        assertThat(own(sentence)).isEmpty();
    }

    @Test
    void leavesOutWhatSomebodySays() {
        String text = "The mayor said the road was closed.";
        Attribution said = Marked.of(text).attribution("The mayor", "said", "the road was closed");
        assertThat(OwnVoice.find(text, Paragraph.of(Marked.of(text).report()), List.of(said), List.of(), List.of()))
                .isEmpty();
    }

    @Test
    void takesTheOutletsClauseBeforeWhatSomebodySays() {
        String text = "The number stood at 12 on Monday, when the office said it had counted badly.";
        Attribution said = Marked.of(text).attribution("the office", "said", "it had counted badly");
        assertThat(OwnVoice.find(text, Paragraph.of(Marked.of(text).report()), List.of(said), List.of(), List.of()))
                .singleElement()
                .satisfies(
                        own -> assertThat(own.content().get(0).in(text)).isEqualTo("The number stood at 12 on Monday"));
    }

    private static List<Attribution> own(String text) {
        return OwnVoice.find(text, Paragraph.of(Marked.of(text).report()), List.of(), List.of(), List.of());
    }
}
