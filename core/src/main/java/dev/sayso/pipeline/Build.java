package dev.sayso.pipeline;

import dev.sayso.text.Hashes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which build of the program this is: builds of one number may read differently. */
public final class Build {

    private static final int DIGITS = 16;

    private Build() {}

    /** The program's name and number, and a hash of core's jar, where it lies in one. */
    public static String of(String nameAndNumber) {
        try {
            Path core = Path.of(Build.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(core)
                    ? nameAndNumber + " "
                            + Hashes.sha256(Files.readAllBytes(core)).substring(0, DIGITS)
                    : nameAndNumber;
        } catch (IOException e) {
            throw new UncheckedIOException("the program cannot read itself", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program lies nowhere", e);
        }
    }
}
