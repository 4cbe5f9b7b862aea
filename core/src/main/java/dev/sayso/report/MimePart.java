package dev.sayso.report;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/**
 * One part of a mail or of a page that was saved with its pictures.
 *
 * @param type its media type, in lower case
 * @param charset the encoding that it declares, null if it declares none
 * @param location the address that it was fetched from, null if it does not say
 * @param attached whether it is a file that goes with the mail, and not its text
 * @param bytes without transfer encoding
 */
@SuppressWarnings("ArrayRecordComponent") // parts are never compared
record MimePart(
        String type, @Nullable String charset, @Nullable String location, boolean attached, byte[] bytes) {

    /**
     * Its text in the encoding that it declares, else in the one that can be told.
     *
     * @throws BadInputException if it is in no encoding that can be told
     */
    String text() throws BadInputException {
        Charset declared = declared();
        if (declared == null || TextDecoder.firstError(bytes, 0, StandardCharsets.UTF_8) < 0) {
            return type.equals("text/html") ? PageDecoder.text(bytes) : TextDecoder.text(bytes);
        }
        return new String(bytes, declared);
    }

    private @Nullable Charset declared() {
        try {
            return charset == null || charset.equalsIgnoreCase("us-ascii") ? null : Charset.forName(charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
