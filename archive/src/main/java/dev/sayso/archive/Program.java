package dev.sayso.archive;

import dev.sayso.pipeline.ReadingPipeline;
import dev.sayso.text.Hashes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Which program makes a result: what another one made is never mixed with its own. */
final class Program {

    private Program() {}

    /** The name and number, and a hash of core's jar, where it lies in one: builds of one number may differ. */
    static String name() {
        Properties properties = new Properties();
        try (InputStream file = Program.class.getResourceAsStream("version.properties")) {
            if (file == null) {
                throw new IllegalStateException("version.properties is missing from the program");
            }
            properties.load(file);
            Path core = Path.of(ReadingPipeline.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            String build = Files.isRegularFile(core)
                    ? " " + Hashes.sha256(Files.readAllBytes(core)).substring(0, 16)
                    : "";
            return "sayso " + properties.getProperty("version") + build;
        } catch (IOException e) {
            throw new UncheckedIOException("the program cannot read itself", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program lies nowhere", e);
        }
    }
}
