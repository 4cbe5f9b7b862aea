package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.text.Sentences;
import dev.sayso.text.Spans;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtectionsTest {

    private static final SourceIdentity IDENTITY = new SourceIdentity();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A 15-year-old girl; minor; 15-year-old",
                "A schoolboy from Lorn; minor; schoolboy",
                "The two-year-old's sister, a toddler; minor; two-year-old",
                "A soldier who was captured; prisoner-of-war; soldier who was captured",
                "A captured Norland soldier; prisoner-of-war; captured Norland soldier",
                "One of the hostages; hostage; hostages",
                "A sailor held by armed rebels; hostage; held by armed rebels",
                "A boy aged nine; minor; aged nine",
                "A survivor of sexual violence; victim; survivor of sexual violence"
            })
    void shieldsWhoSpeaks(String source, String rule, String words) {
        String text = source + " said it was cold.";
        Protection protection = protections(text, Marked.of(text).attribution(source, "said", "it was cold"))
                .get(0)
                .orElseThrow();
        assertThat(protection.rule().toString()).isEqualTo(rule);
        assertThat(Spans.words(protection.spans(), text)).isEqualTo(words);
    }

    @Test
    void shieldsAPersonByNameInLaterSentences() {
        String text = "Mira Solde, 14, was on deck. Her uncle said Mira called him twice. The mayor said it was cold.";
        Marked marked = Marked.of(text);
        List<Optional<Protection>> found = protections(
                text,
                marked.attribution("Her uncle", "said", "Mira called him twice"),
                marked.attribution("The mayor", "said", "it was cold"));
        assertThat(found.get(0)).hasValueSatisfying(p -> {
            assertThat(p.rule()).isEqualTo(Protection.Rule.MINOR);
            assertThat(p.speaks()).isFalse();
        });
        assertThat(found.get(1)).isEmpty();
    }

    @Test
    void shieldsElsewhereWhomAProtectedSpeakerIsNamed() {
        String text = "A schoolgirl said it was cold. The mayor said that Mira Solde was well.";
        Marked marked = Marked.of(text);
        List<Attribution> attributions = List.of(
                marked.attribution("A schoolgirl", "said", "it was cold"),
                marked.attribution("The mayor", "said", "Mira Solde was well"));
        List<Source> sources = List.of(
                new Source(attributions.get(0).source(), List.of("Mira Solde"), Source.Kind.PERSON, true),
                new Source(attributions.get(1).source(), List.of(), Source.Kind.PERSON, false));
        List<Optional<Protection>> found =
                Protections.of(marked.report(), IDENTITY::names).of(attributions, sources, Sentences.of(text));
        assertThat(found.get(1)).hasValueSatisfying(p -> assertThat(p.rule()).isEqualTo(Protection.Rule.MINOR));
    }

    @Test
    void shieldsWhoIsSpokenOfAgainByTheNounAlone() {
        String text = "A 15-year-old girl said it was cold. The mayor said so. \"It burned,\" the girl said.";
        Marked marked = Marked.of(text);
        List<Optional<Protection>> found = protections(
                text,
                marked.attribution("A 15-year-old girl", "said", "it was cold"),
                marked.attribution("The mayor", "said", "so"),
                marked.attribution("the girl", "said", "\"It burned,\""));
        assertThat(found.get(1)).isEmpty();
        assertThat(found.get(2)).hasValueSatisfying(p -> assertThat(p.speaks()).isTrue());
    }

    @Test
    void shieldsWhoWasMadeToReadButTellsOfItFreely() {
        String text = "The deck hand said that he had been made to read out the words in the video."
                + " The mayor said that pupils were made to read.";
        Marked marked = Marked.of(text);
        List<Optional<Protection>> found = protections(
                text,
                marked.attribution("The deck hand", "said", "that he had been made to read out the words in the video"),
                marked.attribution("The mayor", "said", "that pupils were made to read"));
        assertThat(found.get(0))
                .hasValueSatisfying(p -> assertThat(p.underPressure()).isFalse());
        assertThat(found.get(1)).isEmpty();
    }

    @Test
    void takesReadingFromPaperForPressureOnlyWhereThereAreCaptives() {
        String text = "\"I am well,\" he says, reading from a sheet of paper.";
        Marked alone = Marked.of(text);
        assertThat(protections(text, alone.attribution("he", "says", "\"I am well,\""))
                        .get(0))
                .isEmpty();
        String more = text + " Lisk calls the men hostages.";
        Marked held = Marked.of(more);
        assertThat(protections(more, held.attribution("he", "says", "\"I am well,\""))
                        .get(0))
                .hasValueSatisfying(p -> assertThat(p.underPressure()).isTrue());
    }

    @Test
    void marksACaptivesWordsAsSaidUnderPressureAsLongAsHeSpeaks() {
        String text =
                "He said in his prisoner-of-war video that he was cold. They added they were tired. The mayor said so too.";
        Marked marked = Marked.of(text);
        List<Optional<Protection>> found = protections(
                text,
                marked.attribution("He", "said", "he was cold"),
                marked.attribution("They", "added", "they were tired"),
                marked.attribution("The mayor", "said so", "too"));
        assertThat(found.get(0))
                .hasValueSatisfying(p -> assertThat(p.underPressure()).isTrue());
        assertThat(found.get(1))
                .hasValueSatisfying(p -> assertThat(p.underPressure()).isTrue());
        assertThat(found.get(2)).isEmpty();
    }

    @Test
    void doesNotTakeAParentForTheChild() {
        String text = "The mother of a 9-year-old boy said it was cold.";
        assertThat(protections(
                                text,
                                Marked.of(text).attribution("The mother of a 9-year-old boy", "said", "it was cold"))
                        .get(0))
                .hasValueSatisfying(p -> assertThat(p.speaks()).isFalse());
    }

    @Test
    void takesAScoreOrADateForNoAge() {
        String text = "Lorn won 3-1. On March 9, Anna Berg, 117, said it was cold.";
        assertThat(protections(text, Marked.of(text).attribution("Anna Berg, 117,", "said", "it was cold")))
                .containsExactly(Optional.empty());
    }

    @Test
    void shieldsNobodyWithoutNeed() {
        String text = "Anna Berg, 51, said the 12-year-old ship was cold.";
        assertThat(protections(
                        text, Marked.of(text).attribution("Anna Berg, 51,", "said", "the 12-year-old ship was cold")))
                .containsExactly(Optional.empty());
    }

    private static List<Optional<Protection>> protections(String text, Attribution... attributions) {
        Marked marked = Marked.of(text);
        List<Attribution> all = List.of(attributions);
        return Protections.of(marked.report(), IDENTITY::names)
                .of(all, IDENTITY.resolve(marked.report(), all), Sentences.of(text));
    }
}
