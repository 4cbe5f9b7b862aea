package dev.sayso.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps a stream that can be read only once, so that it can be opened again: in memory, or in a temporary file. */
final class Spool {

    private static final int IN_MEMORY = 8 << 20;

    private Spool() {}

    /** Reads the stream to its end; the caller closes it. */
    static Input.Content of(InputStream stream) throws IOException {
        byte[] beginning = stream.readNBytes(IN_MEMORY);
        if (beginning.length < IN_MEMORY) {
            return () -> new ByteArrayInputStream(beginning);
        }
        Path file = Files.createTempFile("sayso-", ".input");
        file.toFile().deleteOnExit();
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(beginning);
            stream.transferTo(out);
        }
        return () -> Files.newInputStream(file);
    }
}
