package dev.sayso.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table that lies beside a class: a row a line, columns divided by tabs, comments behind "#". */
public final class ResourceTable {

    private ResourceTable() {}

    /** The rows of a table that lies beside a class, each with one column at least. */
    public static List<String[]> rows(Class<?> beside, String file) {
        try (InputStream resource = Objects.requireNonNull(beside.getResourceAsStream(file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
