package dev.sayso.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.jspecify.annotations.Nullable;

/** A manifest: a CSV table that names files, and what is known of each. */
final class Manifest {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setIgnoreSurroundingSpaces(true)
            .setTrim(true)
            .setAllowMissingColumnNames(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
            .get();

    private final Path file;
    private final Consumer<InputProblem> problems;
    private final Map<Path, Details> rows = new LinkedHashMap<>();

    private Manifest(Path file, Consumer<InputProblem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The files that the manifest names, in its order, with the details of their rows. */
    static Map<Path, Details> rows(Path file, Consumer<InputProblem> problems) {
        Manifest manifest = new Manifest(file, problems);
        try {
            Input input = new Input(file.toString(), () -> Files.newInputStream(file), Details.NONE);
            manifest.parse(TextDecoder.text(WholeFile.read(input)));
        } catch (BadInputException e) {
            problems.accept(e.problem(file.toString()));
        } catch (IOException e) {
            problems.accept(Unreadable.problem(file.toString(), e));
        }
        return manifest.rows;
    }

    private void parse(String table) throws IOException {
        long line = 1;
        boolean anyRow = false;
        try (CSVParser parser = CSVParser.parse(table, format(table))) {
            if (!parser.getHeaderNames().stream().anyMatch("path"::equalsIgnoreCase)) {
                problem(1, "no column \"path\" in the first line");
                return;
            }
            line = parser.getCurrentLineNumber() + 1;
            for (CSVRecord row : parser) {
                anyRow = true;
                row(row, line);
                line = parser.getCurrentLineNumber() + 1;
            }
            if (!anyRow) {
                problems.accept(
                        InputProblem.of(file.toString(), InputProblem.Kind.EMPTY, "the manifest names no file"));
            }
        } catch (IllegalArgumentException e) {
            problem(1, String.valueOf(e.getMessage()));
        } catch (UncheckedIOException | CSVException e) {
            problem(line, "not a row of a CSV table: " + e.getMessage());
        }
    }

    /** Spreadsheets of many countries write semicolons. */
    private static CSVFormat format(String table) {
        String header = table.lines().findFirst().orElse("");
        boolean semicolons = header.indexOf(',') < 0 && header.indexOf(';') >= 0;
        return semicolons ? FORMAT.builder().setDelimiter(';').get() : FORMAT;
    }

    private void row(CSVRecord row, long line) {
        String path = cell(row, "path");
        if (row.size() > row.getParser().getHeaderNames().size()) {
            problem(line, "more cells than columns; a cell with a comma stands in quotation marks");
            return;
        }
        if (path == null) {
            problem(line, "no path");
            return;
        }
        try {
            Path named = file.resolveSibling(path);
            String published = cell(row, "published");
            String kind = cell(row, "kind");
            Details details = new Details(
                    null,
                    null,
                    cell(row, "headline"),
                    cell(row, "outlet"),
                    published == null ? null : Published.parse(published),
                    cell(row, "url"),
                    null,
                    kind == null ? null : ReportKind.parse(kind),
                    null,
                    List.of());
            if (!Files.exists(named)) {
                problems.accept(InputProblem.atLine(
                        file.toString(), line, InputProblem.Kind.MISSING, "there is no file \"" + named + "\""));
            } else if (Files.isDirectory(named)) {
                problem(line, "\"" + named + "\" is a folder; a row names one file");
            } else if (rows.putIfAbsent(named, details) != null) {
                problem(line, "\"" + path + "\" is named in an earlier row; that one holds");
            }
        } catch (InvalidPathException e) {
            problem(line, "not a file name: \"" + path + "\"");
        } catch (DateTimeException e) {
            problem(line, "published: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            problem(line, "kind: " + e.getMessage());
        }
    }

    private static @Nullable String cell(CSVRecord row, String column) {
        String value = row.isSet(column) ? row.get(column) : "";
        return value.isBlank() ? null : value;
    }

    private void problem(long line, String reason) {
        problems.accept(InputProblem.atLine(file.toString(), line, InputProblem.Kind.MALFORMED, reason));
    }
}
