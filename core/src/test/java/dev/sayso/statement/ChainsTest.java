package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChainsTest {

    @Test
    void goesFromTheOutermostToTheInnermost() {
        Marked marked = Marked.of("The ministry said the captain had told police he saw smoke.");
        List<Attribution> attributions = List.of(
                marked.attribution("The ministry", "said", "the captain had told police he saw smoke"),
                marked.attribution("the captain", "had told", "he saw smoke"));
        Chains chains = chains(marked, attributions, List.of(Optional.empty(), Optional.empty()));
        assertThat(chains.of(0)).isEmpty();
        assertThat(chains.of(1)).containsExactly("The ministry", "the captain");
    }

    @Test
    void beginsWithTheOutletThatWasTold() {
        Marked marked = Marked.of("The captain told the Lorn Herald he saw smoke.");
        Span herald = marked.span("the Lorn Herald");
        Chains chains = chains(
                marked,
                List.of(marked.attribution("The captain", "told", "he saw smoke")),
                List.of(Optional.of(new Medium(Medium.Kind.OUTLET, herald))));
        assertThat(chains.of(0)).containsExactly("the Lorn Herald", "The captain");
    }

    @Test
    void beginsWithWhoCites() {
        Marked marked = Marked.of("The mill is shut, the Lorn Herald reports, citing two officials.");
        Chains chains = chains(
                marked,
                List.of(
                        marked.attribution("the Lorn Herald", "reports", "The mill is shut"),
                        marked.attribution("two officials", "citing", "The mill is shut")),
                List.of(Optional.empty(), Optional.empty()));
        assertThat(chains.of(0)).isEmpty();
        assertThat(chains.of(1)).containsExactly("the Lorn Herald", "two officials");
    }

    @Test
    void letsNobodyPassOnWhatIsSaidByTheWay() {
        Marked marked = Marked.of("Berg demanded the release of men who, Norland says, are held in the mill.");
        Chains chains = chains(
                marked,
                List.of(
                        marked.attribution(
                                "Berg", "demanded", "the release of men who, Norland says, are held in the mill"),
                        marked.attribution("Norland", "says", "are held in the mill")),
                List.of(Optional.empty(), Optional.empty()));
        assertThat(chains.of(1)).isEmpty();
    }

    @Test
    void namesWhoHandedOnALetter() {
        Marked marked =
                Marked.of("In a letter to staff, which a clerk read to the Gazette, Orme wrote that he was sorry.");
        Medium letter = new Medium(Medium.Kind.LETTER, marked.span("In a letter"));
        Chains chains = chains(
                marked, List.of(marked.attribution("Orme", "wrote", "he was sorry")), List.of(Optional.of(letter)));
        assertThat(chains.of(0)).containsExactly("a clerk", "Orme");
    }

    @Test
    void letsNobodyPassOnToHimselfNorGoRoundInACircle() {
        Marked marked = Marked.of("The Herald, citing Orme, citing the Herald, reported that the mill is shut.");
        Chains chains = chains(
                marked,
                List.of(
                        marked.attribution("Orme", "citing", "the mill is shut"),
                        marked.attribution("The Herald", "citing", "the mill is shut")),
                List.of(Optional.empty(), Optional.empty()));
        assertThat(chains.of(0)).containsExactly("The Herald", "Orme");
    }

    private static Chains chains(Marked marked, List<Attribution> attributions, List<Optional<Medium>> media) {
        List<Source> sources = attributions.stream()
                .map(a -> new Source(a.source(), List.of(), Source.Kind.UNKNOWN, false))
                .toList();
        return new Chains(marked.report().text(), attributions, sources, media);
    }
}
