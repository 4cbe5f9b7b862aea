package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Berg told reporters on the quay that it was over.; press-conference; reporters",
                "Berg told a packed news conference that it was over.; press-conference; a packed news conference",
                "Berg told the Gazette that it was over.; interview; the Gazette",
                "Berg told this newspaper that it was over.; interview; this newspaper",
                "Berg told the Lorn Herald that it was over.; outlet; the Lorn Herald",
                "Berg told AFP by telephone that it was over.; call; by telephone",
                "Berg told state television that it was over.; broadcast; state television"
            })
    void tellsWhoWasToldWhat(String text, String kind, String words) {
        Marked marked = Marked.of(text);
        Medium medium = medium(marked, "Berg", "told", "it was over").orElseThrow();
        assertThat(medium.kind().toString()).isEqualTo(kind);
        assertThat(medium.span().in(text)).isEqualTo(words);
    }

    @Test
    void takesAVideoForTheMediumOfWhatItShows() {
        Marked marked = Marked.of("A video posted by the group shows two men.");
        Medium medium = medium(marked, "A video posted by the group", "shows", "two men")
                .orElseThrow();
        assertThat(medium.kind()).isEqualTo(Medium.Kind.VIDEO);
    }

    @Test
    void keepsAVideoForWhatIsSaidInItAsLongAsTheParagraphGoesOn() {
        for (String gap : List.of(" ", "\n\n")) {
            String text = "A video of militia men shows a man." + gap + "\"I am well,\" he says.";
            Marked marked = Marked.of(text);
            List<Attribution> both = List.of(
                    marked.attribution("A video of militia men", "shows", "a man"),
                    marked.attribution("he", "says", "\"I am well,\""));
            Medium video = new Medium(Medium.Kind.VIDEO, both.get(0).source().get(0));
            assertThat(Media.carriedOn(text, both, List.of(Optional.of(video), Optional.empty())))
                    .containsExactly(Optional.of(video), gap.equals(" ") ? Optional.of(video) : Optional.empty());
        }
    }

    @Test
    void findsTheOutletThatQuotes() {
        Marked marked = Marked.of("\"It is over,\" Berg was quoted as saying by the Lorn Herald on Monday.");
        Medium medium = medium(marked, "Berg", "was quoted as saying", "\"It is over,\"")
                .orElseThrow();
        assertThat(medium.kind()).isEqualTo(Medium.Kind.OUTLET);
        assertThat(medium.span().in(marked.report().text())).isEqualTo("the Lorn Herald");
    }

    @Test
    void takesWhoeverQuotesForAnOutlet() {
        Marked marked = Marked.of("\"It is over,\" Berg was quoted as saying by the Signal.");
        Medium medium = medium(marked, "Berg", "was quoted as saying", "\"It is over,\"")
                .orElseThrow();
        assertThat(medium.kind()).isEqualTo(Medium.Kind.OUTLET);
        assertThat(medium.span().in(marked.report().text())).isEqualTo("the Signal");
    }

    @Test
    void namesNoMediumWhereAPersonIsTold() {
        assertThat(medium(Marked.of("Berg told her brother that it was over."), "Berg", "told", "it was over"))
                .isEmpty();
    }

    @Test
    void doesNotTakeTheNameOfAnOutletForAPost() {
        Marked marked = Marked.of("The Lorn Post could not verify the list.");
        assertThat(medium(marked, "The Lorn Post", "could not verify", "the list"))
                .isEmpty();
    }

    private static Optional<Medium> medium(Marked marked, String source, String cue, String content) {
        return new Media(marked.report()).of(marked.attribution(source, cue, content), marked.whole());
    }
}
