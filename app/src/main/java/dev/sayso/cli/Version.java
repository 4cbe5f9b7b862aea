package dev.sayso.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The program's name and version, as {@code --version} prints it and the ledger keeps it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {nameAndNumber()};
    }

    /** Such as {@code sayso 1.2.0}. */
    static String nameAndNumber() {
        Properties properties = new Properties();
        try (InputStream file = Version.class.getResourceAsStream("version.properties")) {
            if (file != null) {
                properties.load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "sayso " + properties.getProperty("version", "unknown");
    }
}
