package dev.sayso.report;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a page's bytes into text: by a byte order mark, else as strict UTF-8, else in the encoding that the page
 * declares, else in the one that its letters point to. Thread-safe.
 */
final class PageDecoder {

    /** Where browsers look for the declaration, with room for pages that put much before it. */
    private static final int DECLARATION_WITHIN = 8192;

    private static final Pattern DECLARED = Pattern.compile(
            "(?i)(?:<meta[^>]{0,200}?charset|<\\?xml[^>]{0,100}?encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

    private PageDecoder() {}

    /** @throws BadInputException if it is not text, or in no encoding that can be told */
    static String text(byte[] page) throws BadInputException {
        if (ByteOrderMark.of(page).isPresent()) {
            return TextDecoder.text(page);
        }
        TextDecoder.rejectZeroBytes(page);
        if (TextDecoder.firstError(page, 0, StandardCharsets.UTF_8) < 0) {
            return new String(page, StandardCharsets.UTF_8);
        }
        Optional<Charset> declared = declared(page);
        if (declared.isPresent()) {
            // as browsers do: a byte that the declared encoding does not know becomes U+FFFD, and the page is shown
            return new String(page, declared.get());
        }
        return TextDecoder.text(page);
    }

    private static Optional<Charset> declared(byte[] page) {
        String beginning = new String(page, 0, Math.min(page.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(beginning);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(matcher.group(1));
            // what pages call ISO-8859-1 is windows-1252, as the WHATWG Encoding Standard says
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
