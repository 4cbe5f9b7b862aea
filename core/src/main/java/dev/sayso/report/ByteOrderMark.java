package dev.sayso.report;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The first bytes by which a text says its Unicode encoding. */
enum ByteOrderMark {
    UTF_8("efbbbf", StandardCharsets.UTF_8),
    // before UTF-16, whose little-endian mark begins the same way
    UTF_32LE("fffe0000", Charset.forName("UTF-32LE")),
    UTF_32BE("0000feff", Charset.forName("UTF-32BE")),
    UTF_16LE("fffe", StandardCharsets.UTF_16LE),
    UTF_16BE("feff", StandardCharsets.UTF_16BE);

    private final String hex;
    private final Charset charset;

    ByteOrderMark(String hex, Charset charset) {
        this.hex = hex;
        this.charset = charset;
    }

    static Optional<ByteOrderMark> of(byte[] text) {
        String beginning = HexFormat.of().formatHex(text, 0, Math.min(4, text.length));
        return Arrays.stream(values())
                .filter(mark -> beginning.startsWith(mark.hex))
                .findFirst();
    }

    /** In bytes. */
    int length() {
        return hex.length() / 2;
    }

    Charset charset() {
        return charset;
    }
}
