package dev.sayso.report;

import java.io.IOException;
import java.io.InputStream;

/**
 * One thing to read reports from: bytes, and what the caller knows of them.
 *
 * @param path the name shown to people and kept with the report; {@code -} is standard input
 * @param content opens the bytes, from the beginning, as often as it is called
 * @param known what a manifest or a flag says; the file's own word goes first
 */
public record Input(String path, Content content, Details known) {

    /** Opens a stream that the caller closes. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** The first bytes, fewer if there are no more. */
    byte[] beginning(int length) throws IOException {
        try (InputStream stream = content.open()) {
            return stream.readNBytes(length);
        }
    }
}
