package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.text.Spans;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Decoding of invented probabilities: one letter a word, N none, S source, C content, Q cue; lower case is unsure. */
class AttributionDecoderTest {

    private static final WordPieces PIECES =
            new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]", "anna", "said", "it", "rained", "a", "lot", ",", "."));

    @Test
    void readsSourceCueAndContent() {
        Attribution found =
                decode("Anna said it rained a lot.", reading("SQCCCCN", 1, 0.9)).get(0);
        assertThat(found.source()).hasSize(1);
        assertThat(Spans.hull(found.source()).start()).isZero();
        assertThat(found.content())
                .singleElement()
                .satisfies(s -> assertThat(s.length()).isEqualTo(15));
        assertThat(found.form()).isEqualTo(Form.INDIRECT);
    }

    @Test
    void keepsContentInPiecesAroundTheCue() {
        Attribution found = decode("It rained , Anna said , a lot .", reading("CCNSQNCCN", 4, 0.9))
                .get(0);
        assertThat(found.content()).hasSize(2);
        assertThat(found.cue()).hasSize(1);
    }

    @Test
    void closesAGapOfOneWordInTheContent() {
        assertThat(decode("Anna said it rained a lot .", reading("SQCNCCN", 1, 0.9))
                        .get(0)
                        .content())
                .hasSize(1);
    }

    @Test
    void closesAGapOfOneWordInTheSource() {
        Attribution found = decode("a lot , Anna said it rained .", reading("SSNSQCCN", 4, 0.9))
                .get(0);
        assertThat(found.source()).hasSize(1);
        assertThat(found.source().get(0).start()).isZero();
    }

    @Test
    void givesEachWordToTheSurerOfTwoCues() {
        List<Attribution> found =
                decode("Anna said it rained a lot .", reading("SQCCCCN", 1, 0.9), reading("NSQCCCN", 2, 0.6));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).source()).isNotEmpty();
    }

    @Test
    void leavesASourceUnknownThatItIsNotSureOf() {
        assertThat(decode("Anna said it rained a lot .", reading("sQCCCCN", 1, 0.9))
                        .get(0)
                        .source())
                .isEmpty();
    }

    @Test
    void findsNothingWithoutContent() {
        assertThat(decode("Anna said it rained a lot .", reading("SQNNNNN", 1, 0.9)))
                .isEmpty();
    }

    @Test
    void isSurerOfWhatTheModelIsSurerOf() {
        double sure = decode("Anna said it rained a lot .", reading("SQCCCCN", 1, 0.95))
                .get(0)
                .confidence();
        double unsure = decode("Anna said it rained a lot .", reading("SQCCCCN", 1, 0.5))
                .get(0)
                .confidence();
        assertThat(sure).isGreaterThan(unsure).isLessThan(1);
        assertThat(unsure).isPositive();
    }

    private static List<Attribution> decode(String text, CueReading... readings) {
        ObjectNode card = new ObjectMapper().createObjectNode().put("version", "test");
        card.putObject("thresholds").put("source", 0.6).put("attribution", 0.2);
        card.putObject("calibration")
                .put("bias", 0.1)
                .put("cue", 0.5)
                .put("content", 0.5)
                .put("source", 0.2);
        return new AttributionDecoder(card).decode(EncodedText.of(text, PIECES), Arrays.asList(readings));
    }

    private static CueReading reading(String roles, int cue, double probability) {
        float[] around = new float[roles.length() * Role.COUNT];
        for (int word = 0; word < roles.length(); word++) {
            char letter = roles.charAt(word);
            float sure = Character.isUpperCase(letter) ? 0.91f : 0.55f;
            Arrays.fill(around, word * Role.COUNT, (word + 1) * Role.COUNT, (1 - sure) / 3);
            around[word * Role.COUNT + "NSCQ".indexOf(Character.toUpperCase(letter))] = sure;
        }
        return new CueReading(cue, probability, 0, around);
    }
}
