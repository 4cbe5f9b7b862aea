package dev.sayso.report;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns bytes into text without losing or inventing a character: by a byte order mark, else as strict UTF-8, else in
 * the encoding that the letters' frequencies point to. Thread-safe.
 */
final class TextDecoder {

    /** Of 100; below it the detector's answers are guesses. */
    private static final int MINIMAL_CONFIDENCE = 25;

    private TextDecoder() {}

    /**
     * The text, without a byte order mark.
     *
     * @throws BadInputException if it is not text, or in no encoding that can be told
     */
    static String text(byte[] bytes) throws BadInputException {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return strict(bytes, mark.get().length(), mark.get().charset());
        }
        rejectZeroBytes(bytes);
        long broken = firstError(bytes, 0, StandardCharsets.UTF_8);
        if (broken < 0) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        if (!Utf8Share.isMostlyUtf8(bytes)) {
            Optional<String> text = detected(bytes);
            if (text.isPresent()) {
                return text.get();
            }
        }
        throw new BadInputException(
                InputProblem.Kind.ENCODING, broken, "not UTF-8, and no other encoding can be told with confidence");
    }

    /** The text of bytes that must be UTF-8, without a byte order mark. */
    static String utf8(byte[] bytes) throws BadInputException {
        boolean marked =
                ByteOrderMark.of(bytes).filter(ByteOrderMark.UTF_8::equals).isPresent();
        return strict(bytes, marked ? ByteOrderMark.UTF_8.length() : 0, StandardCharsets.UTF_8);
    }

    /** The text in an encoding that must hold. */
    static String strict(byte[] bytes, int start, Charset charset) throws BadInputException {
        long broken = firstError(bytes, start, charset);
        if (broken >= 0) {
            throw new BadInputException(InputProblem.Kind.ENCODING, broken, "not " + charset.name());
        }
        return new String(bytes, start, bytes.length - start, charset);
    }

    /** A beginning of a text, for looking at only. */
    static String roughly(byte[] bytes) {
        return ByteOrderMark.of(bytes)
                .map(mark -> new String(bytes, mark.length(), bytes.length - mark.length(), mark.charset()))
                .orElseGet(() -> new String(bytes, StandardCharsets.UTF_8));
    }

    static void rejectZeroBytes(byte[] bytes) throws BadInputException {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new BadInputException(
                        InputProblem.Kind.BINARY, (long) i, "this is not text: it holds zero bytes");
            }
        }
    }

    /** The text in the encoding that the detector is most sure of, if it is sure enough and no byte contradicts it. */
    static Optional<String> detected(byte[] bytes) {
        for (CharsetMatch match : new CharsetDetector().setText(bytes).detectAll()) {
            if (match.getConfidence() < MINIMAL_CONFIDENCE) {
                break;
            }
            boolean utf8 = match.getName().equals(StandardCharsets.UTF_8.name());
            if (!utf8 && Charset.isSupported(match.getName())) {
                Charset charset = Charset.forName(match.getName());
                if (firstError(bytes, 0, charset) < 0) {
                    return Optional.of(new String(bytes, charset));
                }
            }
        }
        return Optional.empty();
    }

    /** The offset of the first byte that the encoding does not allow, or -1. */
    static long firstError(byte[] bytes, int start, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        return result.isError() ? in.position() : -1;
    }
}
