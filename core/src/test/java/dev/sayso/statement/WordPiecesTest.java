package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sayso.text.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordPiecesTest {

    private static final List<String> VOCABULARY = vocabulary();
    private final WordPieces pieces = new WordPieces(VOCABULARY);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harbour master, Ilse Brandt, said: “No ferry sailed.”",
                "''We don't know,'' a spokes-woman told Reuters; \"ask the Navy!\"",
                "Naïve café owners in São Tomé — 3,000 of them – paid €1.5m (£1.3m) on 12/11/2031…",
                "Київ, Москва, 서울, 東京 and القاهرة",
                "soft\u00adhyphen zero\u200bwidth tab\tnewline\nnbsp\u00a0end\u0000nul",
                "e\u0301 combining, ﬁ ligature, ẞ sharp, İstanbul, ﷺ",
                "supercalifragilisticexpialidocious antidisestablishmentarianism",
                "😀 emoji 👩‍👩‍👧 family ½ ² ③ x\ufffdy $#@~^`|<>= +",
            })
    void agreesWithTheReference(String text) throws IOException {
        try (HuggingFaceTokenizer reference = reference()) {
            assertThat(ours(text)).isEqualTo(theirs(reference, text));
        }
    }

    @Test
    void agreesWithTheReferenceOnAnythingAtAll() throws IOException {
        Random random = new Random(7);
        try (HuggingFaceTokenizer reference = reference()) {
            for (int i = 0; i < 3_000; i++) {
                String text = anything(random);
                assertThat(ours(text)).as("text %d: %s", i, text).isEqualTo(theirs(reference, text));
            }
        }
    }

    @Test
    void makesOneUnknownPieceOfAVeryLongWord() {
        assertThat(pieces.of("a".repeat(101))).containsExactly(VOCABULARY.indexOf("[UNK]"));
        assertThat(pieces.of("a".repeat(100)).length).isGreaterThan(1);
    }

    @Test
    void givesEveryWordOfATextPieces() {
        String text = "Control \u0001\u0002 characters, \u0301 lone marks and \ufffd.";
        for (Span word : ModelWords.of(text)) {
            assertThat(pieces.of(word.in(text))).isNotEmpty();
        }
    }

    private List<Long> ours(String text) {
        List<Long> numbers = new ArrayList<>();
        for (Span word : ModelWords.of(text)) {
            for (int piece : pieces.of(word.in(text))) {
                numbers.add((long) piece);
            }
        }
        return numbers;
    }

    private static List<Long> theirs(HuggingFaceTokenizer reference, String text) {
        Encoding encoding = reference.encode(text, false, false);
        List<Long> numbers = new ArrayList<>();
        for (long id : encoding.getIds()) {
            numbers.add(id);
        }
        return numbers;
    }

    /** Words, marks and characters of several scripts that both sides' versions of Unicode know. */
    private static String anything(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(60);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(5)) {
                case 0 -> text.append((char) (' ' + random.nextInt(95)));
                case 1 -> text.append((char) (0xA0 + random.nextInt(0x24F - 0xA0)));
                case 2 -> text.append((char) (0x391 + random.nextInt(0x45F - 0x391)));
                case 3 ->
                    text.append(' ')
                            .append(VOCABULARY
                                    .get(2_000 + random.nextInt(20_000))
                                    .replace("##", ""));
                default -> text.append("’“”–—…\u2009\u200d\u0301\u00ad€".charAt(random.nextInt(11)));
            }
        }
        return text.codePoints()
                .filter(Character::isDefined)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<String> vocabulary() {
        try {
            return ModelFiles.shipped().vocabulary();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The reference tokenizer as BERT's own release is set up, with our vocabulary. */
    private static HuggingFaceTokenizer reference() throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < VOCABULARY.size(); i++) {
            numbers.put(VOCABULARY.get(i), i);
        }
        Map<String, Object> tokenizer = Map.of(
                "version",
                "1.0",
                "normalizer",
                Map.of(
                        "type", "BertNormalizer",
                        "clean_text", true,
                        "handle_chinese_chars", true,
                        "strip_accents", true,
                        "lowercase", true),
                "pre_tokenizer",
                Map.of("type", "BertPreTokenizer"),
                "model",
                Map.of(
                        "type", "WordPiece",
                        "unk_token", "[UNK]",
                        "continuing_subword_prefix", "##",
                        "max_input_chars_per_word", 100,
                        "vocab", numbers));
        byte[] json = new ObjectMapper().writeValueAsBytes(tokenizer);
        return HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(json), Map.of("truncation", "false"));
    }
}
