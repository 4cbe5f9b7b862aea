package dev.sayso.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The inputs that a caller's words stand for: a file, a folder, a manifest, or {@code -} for standard input.
 *
 * <p>The order is that of the words, sorted within a folder. A file that is named more than once is one input, with
 * the details of the last manifest that names it.
 */
public final class Inputs {

    private static final String STANDARD_INPUT = "-";
    private static final Pattern MANIFEST = Pattern.compile("(?i).*\\.csv");

    private final Map<Path, Input> inputs = new LinkedHashMap<>();
    private final ReportReaders readers;
    private final InputStream standardInput;
    private final Consumer<InputProblem> problems;
    private @Nullable Input spooled;

    private Inputs(ReportReaders readers, InputStream standardInput, Consumer<InputProblem> problems) {
        this.readers = readers;
        this.standardInput = standardInput;
        this.problems = problems;
    }

    /**
     * Finds the inputs; no content but that of manifests and of standard input is opened yet.
     *
     * @param paths what the caller names
     * @param known what flags say of every report: a manifest's row goes before it, the file's own word before both
     * @param standardInput read to its end if {@code -} is named
     * @param problems takes what is missing or cannot be listed
     */
    public static List<Input> expand(
            List<String> paths, Details known, InputStream standardInput, Consumer<InputProblem> problems) {
        Inputs found = new Inputs(ReportReaders.standard(), standardInput, problems);
        paths.forEach(path -> found.add(path, known));
        List<Input> all = new ArrayList<>(found.inputs.values());
        return List.copyOf(all);
    }

    private void add(String name, Details known) {
        if (name.equals(STANDARD_INPUT)) {
            addStandardInput(known);
            return;
        }
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            problems.accept(InputProblem.of(name, InputProblem.Kind.MISSING, "not a file name: " + e.getReason()));
            return;
        }
        if (Files.isDirectory(path)) {
            Folder.files(path, readers, problems).forEach(file -> inputs.putIfAbsent(key(file), input(file, known)));
        } else if (!Files.exists(path)) {
            problems.accept(InputProblem.of(name, InputProblem.Kind.MISSING, "there is no such file"));
        } else if (MANIFEST.matcher(name).matches()) {
            Manifest.rows(path, problems).forEach((file, row) -> inputs.put(key(file), input(file, row.or(known))));
        } else {
            inputs.putIfAbsent(key(path), input(path, known));
        }
    }

    private void addStandardInput(Details known) {
        if (spooled != null) {
            return;
        }
        try {
            spooled = new Input(STANDARD_INPUT, Spool.of(standardInput), known);
            inputs.put(Path.of(STANDARD_INPUT), spooled);
        } catch (IOException e) {
            problems.accept(InputProblem.of(STANDARD_INPUT, InputProblem.Kind.UNREADABLE, Unreadable.reason(e)));
        }
    }

    private static Input input(Path file, Details known) {
        return new Input(file.toString(), () -> Files.newInputStream(file), known);
    }

    private static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
