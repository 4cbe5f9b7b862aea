package dev.sayso.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected output in a file beside the tests. Run with {@code -Dsayso.golden=write} to write it anew, and read it. */
final class Golden {

    private Golden() {}

    static void assertSame(String name, String actual) {
        Path file = Path.of("src/test/resources/dossier").resolve(name);
        try {
            if ("write".equals(System.getProperty("sayso.golden"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(actual).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("no golden file " + file, e);
        }
    }
}
