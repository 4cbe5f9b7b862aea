package dev.sayso.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table that lies beside the classes: a row a line, columns divided by tabs, comments behind "#". */
final class ResourceTable {

    private ResourceTable() {}

    /** The rows of a table, each with one column at least. */
    static List<String[]> rows(String file) {
        try (InputStream resource = Objects.requireNonNull(ResourceTable.class.getResourceAsStream(file), file);
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
