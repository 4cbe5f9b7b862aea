package dev.sayso.result;

import dev.sayso.report.InputProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder into which {@code sayso archive} wrote its tables.
 *
 * @param folder as the caller named it, or below what the caller named
 */
public record ArchiveResult(Path folder) {

    static final String REPORTS = "reports";
    static final String STORYLINES = "storylines";

    /** Tables that lie in folders of months; a folder with one of them is a result, of which others may be missing. */
    private static final List<String> TABLES = List.of(REPORTS, "statements", STORYLINES, "claims");

    private static final String MONTH = "month=";

    public ArchiveResult {
        folder = folder.normalize();
        folder = folder.toString().isEmpty() ? Path.of(".") : folder;
    }

    /** The folder itself, if it is a result, else the results that are in it and below it, in order of their paths. */
    public static List<ArchiveResult> under(Path folder) {
        List<ArchiveResult> found = new ArrayList<>();
        if (isResult(folder)) {
            found.add(new ArchiveResult(folder));
            return found;
        }
        for (Path inner : folders(folder)) {
            found.addAll(under(inner));
        }
        return found;
    }

    private static boolean isResult(Path folder) {
        if (Files.exists(program(folder))) {
            return true;
        }
        for (String table : TABLES) {
            Path place = folder.resolve(table);
            if (Files.isDirectory(place) && folders(place).stream().anyMatch(f -> name(f).startsWith(MONTH))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The folders in one, in order; no links, which might lead in circles, and no hidden ones. One that cannot be listed has
     * none: who reads its files says so.
     */
    private static List<Path> folders(Path folder) {
        try (Stream<Path> inner = Files.list(folder)) {
            return inner.filter(f -> Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS))
                    .filter(f -> !name(f).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /** Which program made it; empty if nothing says so. */
    public Optional<String> madeBy() throws IOException {
        Path program = program(folder);
        return Files.exists(program) ? Optional.of(Files.readString(program).strip()) : Optional.empty();
    }

    /** The file that says which program made it. */
    public Path program() {
        return program(folder);
    }

    private static Path program(Path folder) {
        return folder.resolve("_stages").resolve("program");
    }

    /** What is kept as the place of a report: its own path, and which result had it. */
    String place(@Nullable String path) {
        return path == null ? toString() : path + " in " + this;
    }

    /**
     * The storylines that were made of it: the ids of their reports by their own id.
     *
     * @throws BadTableException if the table is missing or broken
     */
    public Map<String, List<String>> storylines() throws BadTableException {
        Map<String, List<String>> reports = new LinkedHashMap<>();
        for (Path part : parts(STORYLINES)) {
            try (ParquetRows rows = ParquetRows.open(part, List.of("id", REPORTS))) {
                for (Row row = rows.next(); row != null; row = rows.next()) {
                    reports.put(row.required("id"), row.all(REPORTS, String.class));
                }
            } catch (IllegalArgumentException | ClassCastException e) {
                throw new BadTableException(
                        part, InputProblem.Kind.MALFORMED, "not a table of storylines: " + e.getMessage(), e);
            }
        }
        return reports;
    }

    /**
     * The files of a table, in order of their paths; those that Spark keeps for itself left out.
     *
     * @throws BadTableException if there is no such table
     */
    List<Path> parts(String table) throws BadTableException {
        Path place = folder.resolve(table);
        if (!Files.isDirectory(place)) {
            throw new BadTableException(place, InputProblem.Kind.MISSING, "the result has no table \"" + table + "\"");
        }
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(f -> name(f).endsWith(".parquet"))
                    .filter(f -> Stream.iterate(f, p -> !p.equals(place), Path::getParent)
                            .noneMatch(p -> name(p).startsWith("_") || name(p).startsWith(".")))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new BadTableException(place, InputProblem.Kind.UNREADABLE, String.valueOf(e.getMessage()), e);
        }
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    /** As it is named to people; the stroke at the end says that it is a folder. */
    @Override
    public String toString() {
        return folder + "/";
    }
}
