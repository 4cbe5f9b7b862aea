package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final WordPieces PIECES = pieces();

    @Test
    void holdsEveryWordOnceAndNeverMorePiecesThanTheModelTakes() {
        Random random = new Random(11);
        for (int run = 0; run < 200; run++) {
            EncodedText text = EncodedText.of(text(random, random.nextInt(900)), PIECES);
            int next = 0;
            for (Window window : Window.cut(text)) {
                assertThat(window.start()).isEqualTo(next);
                assertThat(window.words()).isPositive();
                int pieces = text.first()[window.end()] - text.first()[window.start()];
                assertThat(pieces).isLessThanOrEqualTo(Window.LONGEST);
                next = window.end();
            }
            assertThat(next).isEqualTo(text.words());
        }
    }

    @Test
    void readsAShortTextInOneWindow() {
        EncodedText text = EncodedText.of("The ferry sank.\nNobody was hurt.", PIECES);
        assertThat(Window.cut(text)).containsExactly(new Window(0, text.words()));
    }

    @Test
    void endsAtALineBreakWhereOneIsNear() {
        String text = ("word ".repeat(150) + "\n").repeat(4);
        EncodedText encoded = EncodedText.of(text, PIECES);
        List<Window> windows = Window.cut(encoded);
        assertThat(encoded.breaks(windows.get(0).end())).isEqualTo((byte) 1);
    }

    @Test
    void endsAtASentenceWhereNoLineBreakIsNear() {
        EncodedText encoded = EncodedText.of("The ferry sank off Lorn on Monday. ".repeat(60), PIECES);
        for (Window window : Window.cut(encoded)) {
            assertThat(window.end() == encoded.words() || encoded.opensSentence(window.end()))
                    .isTrue();
        }
    }

    @Test
    void knowsNoSentencesInsideAQuotation() {
        EncodedText encoded = EncodedText.of("It sank. “It was cold. We swam,” he said.", PIECES);
        assertThat(IntStream.range(0, encoded.words()).filter(encoded::opensSentence))
                .containsExactly(3);
    }

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            String word = random.nextInt(40) == 0 ? "x".repeat(1 + random.nextInt(90)) : "ferry";
            text.append(word).append(random.nextInt(30) == 0 ? "\n" : " ");
        }
        return text.toString();
    }

    private static WordPieces pieces() {
        try {
            return new WordPieces(ModelFiles.shipped().vocabulary());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
