package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.text.Sentences;
import dev.sayso.text.Spans;
import java.util.List;
import org.junit.jupiter.api.Test;

class MisreadingsTest {

    private static final PersonWords PEOPLE = PersonWords.load();

    @Test
    void takesTermsOfAnonymityAndPoliceQuestioningForNoStatement() {
        Marked terms = Marked.of("An official asked not to be named because talks go on.");
        assertThat(mended(terms, terms.attribution("An official", "asked", "not to be named because talks go on")))
                .isEmpty();
        Marked police = Marked.of("The captain was questioned for an hour.");
        assertThat(mended(police, police.attribution("", "was questioned", "The captain")))
                .isEmpty();
    }

    @Test
    void takesAMereAuxiliaryAndWhatThePaperDoesNotPrintForNoStatement() {
        Marked seen = Marked.of("The mill has the letter.");
        assertThat(mended(seen, seen.attribution("The mill", "has", "the letter")))
                .isEmpty();
        Marked named = Marked.of("The Sel Gazette is not naming him, because he is a child.");
        assertThat(mended(named, named.attribution("The Sel Gazette", "is not naming", "him")))
                .isEmpty();
    }

    @Test
    void creditsWhomAReportCites() {
        Marked marked = Marked.of("The mill is shut, the Lorn Herald reports, citing two officials.");
        List<Attribution> mended = mended(
                marked,
                marked.attribution("the Lorn Herald", "reports", "The mill is shut"),
                marked.attribution("the Lorn Herald", "citing", "two officials"));
        String text = marked.report().text();
        assertThat(Spans.words(mended.get(1).source(), text)).isEqualTo("two officials");
        assertThat(Spans.words(mended.get(1).content(), text)).isEqualTo("The mill is shut");
    }

    @Test
    void leavesAReasonThatIsCitedAlone() {
        Marked marked = Marked.of("The mill will shut, the board said, citing a threat to health.");
        Attribution cites = marked.attribution("the board", "citing", "a threat to health");
        assertThat(mended(marked, marked.attribution("the board", "said", "The mill will shut"), cites))
                .contains(cites);
    }

    @Test
    void takesAVideoAndNotWhoSawItForWhatShows() {
        Marked marked = Marked.of("Video filmed by a nurse and seen by the Lorn Herald shows smoke.");
        Attribution mended = mended(marked, marked.attribution("the Lorn Herald", "shows", "smoke"))
                .get(0);
        assertThat(Spans.words(mended.source(), marked.report().text()))
                .isEqualTo("Video filmed by a nurse and seen by the Lorn Herald");
    }

    @Test
    void endsWhatIsSaidInAnAsideWithTheAside() {
        Marked marked = Marked.of("Sudria, which Norland says arms the rebels, did not reply.");
        Attribution mended = mended(marked, marked.attribution("Norland", "says", "arms the rebels, did not reply"))
                .get(0);
        assertThat(Spans.words(mended.content(), marked.report().text())).isEqualTo("arms the rebels");
    }

    @Test
    void goesOnWithWhatIsDemandedBehindAnAside() {
        Marked marked = Marked.of("Berg demanded the release of two men who, Norland says, are held in the mill.");
        Attribution mended = mended(marked, marked.attribution("Berg", "demanded", "the release of two men who"))
                .get(0);
        assertThat(Spans.words(mended.content(), marked.report().text()))
                .isEqualTo("the release of two men who, Norland says, are held in the mill");
    }

    @Test
    void takesNobodyOfAnotherSentenceForWhoAsked() {
        Marked marked = Marked.of("It was late, Anna Berg said. Asked whether it was over, a clerk left.");
        Attribution mended = mended(marked, marked.attribution("Anna Berg", "Asked", "whether it was over"))
                .get(0);
        assertThat(mended.source()).isEmpty();
    }

    @Test
    void takesThePartyAskedForWhatTheOutletAsked() {
        Marked marked = Marked.of("The Gazette has asked the harbour office for a copy.");
        Attribution mended = mended(
                        marked, marked.attribution("The Gazette", "has asked", "the harbour office for a copy"))
                .get(0);
        assertThat(Spans.words(mended.content(), marked.report().text())).isEqualTo("the harbour office");
    }

    @Test
    void beginsContentThatStandsFirstWithItsSentence() {
        Marked marked = Marked.of("“The upper dam held all night,” Brun said. But the road did not, she said.");
        List<Attribution> mended = mended(
                marked,
                marked.attribution("Brun", "said", "dam held all night"),
                marked.attribution("she", "said", "the road did not"));
        String text = marked.report().text();
        assertThat(Spans.words(mended.get(0).content(), text)).isEqualTo("The upper dam held all night");
        assertThat(Spans.words(mended.get(1).content(), text)).isEqualTo("the road did not");
    }

    private static List<Attribution> mended(Marked marked, Attribution... attributions) {
        return new Misreadings(marked.report(), Sentences.of(marked.report().text()), PEOPLE)
                .mended(List.of(attributions));
    }
}
