package dev.sayso.archive;

import dev.sayso.pipeline.Build;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which program makes a result: what another one made is never mixed with its own. */
final class Program {

    private Program() {}

    static String name() {
        Properties properties = new Properties();
        try (InputStream file = Program.class.getResourceAsStream("version.properties")) {
            if (file == null) {
                throw new IllegalStateException("version.properties is missing from the program");
            }
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the program cannot read itself", e);
        }
        return Build.of("sayso " + properties.getProperty("version"));
    }
}
