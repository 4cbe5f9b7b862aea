package dev.sayso.web;

import dev.sayso.report.Details;
import dev.sayso.report.Input;
import dev.sayso.report.InputProblem;
import dev.sayso.report.Inputs;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files that a visitor handed in, kept until they are read. */
final class HandedIn {

    private static final Logger LOG = LoggerFactory.getLogger(HandedIn.class);
    private static final int LONGEST_NAME = 120;

    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    HandedIn() throws IOException {
        this.folder = Files.createTempDirectory("sayso-handed-in");
    }

    void add(UploadedFile file) throws IOException {
        if (file.size() > 0 || !file.filename().isBlank()) {
            try (InputStream in = file.content()) {
                Files.copy(in, place(file.filename()));
            }
        }
    }

    void add(String text) throws IOException {
        Files.writeString(place("pasted.txt"), text, StandardCharsets.UTF_8);
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** A place for a file of this name, without folders and whatever else a name may do. */
    private Path place(String name) {
        String last = name.replaceFirst(".*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}]", "")
                .strip();
        String plain = last.isEmpty() || last.matches("\\.+") ? "report" : last;
        String some = plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
        Path place = folder.resolve(some);
        for (int i = 2; files.contains(place); i++) {
            place = folder.resolve(i + "-" + some);
        }
        files.add(place);
        return place;
    }

    /** What there is to be read: by a manifest, where there is one, else each file. */
    List<Input> inputs(Details known, Arriving run) {
        List<String> manifests = files.stream()
                .map(Path::toString)
                .filter(f -> f.toLowerCase(Locale.ROOT).endsWith(".csv"))
                .toList();
        List<String> paths =
                manifests.isEmpty() ? files.stream().map(Path::toString).toList() : manifests;
        return Inputs.expand(paths, known, InputStream.nullInputStream(), p -> run.problem(named(p))).stream()
                .filter(i -> isOurs(i, run))
                .map(i -> new Input(name(i.path()), i.content(), i.known()))
                .toList();
    }

    /** A manifest may name any file of this machine; only what was handed in with it is read. */
    private boolean isOurs(Input input, Arriving run) {
        boolean ours = files.contains(Path.of(input.path()).normalize());
        if (!ours) {
            run.problem(InputProblem.of(input.path(), InputProblem.Kind.MISSING, "it was not handed in"));
        }
        return ours;
    }

    private InputProblem named(InputProblem problem) {
        return new InputProblem(
                name(problem.path()), problem.line(), problem.offset(), problem.kind(), problem.reason());
    }

    /** The name under which a visitor knows a file. */
    private String name(String path) {
        return path.startsWith(folder + "/") ? path.substring(folder.toString().length() + 1) : path;
    }

    void delete() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("{} cannot be deleted", folder, e);
        }
    }
}
