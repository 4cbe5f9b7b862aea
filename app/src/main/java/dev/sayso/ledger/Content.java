package dev.sayso.ledger;

import dev.sayso.text.Hashes;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * What some bytes are, without the bytes.
 *
 * @param sha256 their SHA-256, in hexadecimal digits
 * @param size how many there are
 */
record Content(String sha256, long size) {

    private static final int BUFFER = 1 << 16;

    /** Takes the first {@code length} bytes of a buffer. */
    @FunctionalInterface
    interface Sink {
        void take(byte[] buffer, int length);
    }

    /** Reads a stream to its end. */
    static Content of(InputStream stream) throws IOException {
        return copied(stream, (buffer, length) -> {});
    }

    /** Reads a stream to its end and hands on what it reads. */
    static Content copied(InputStream stream, Sink sink) throws IOException {
        MessageDigest digest = Hashes.sha256();
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            digest.update(buffer, 0, read);
            sink.take(buffer, read);
            size += read;
        }
        return new Content(HexFormat.of().formatHex(digest.digest()), size);
    }
}
