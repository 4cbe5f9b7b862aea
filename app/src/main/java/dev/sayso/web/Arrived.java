package dev.sayso.web;

import dev.sayso.report.Details;
import dev.sayso.report.Input;
import dev.sayso.report.InputProblem;
import dev.sayso.report.Inputs;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Files that somebody sent, in a folder of their own until they are read. */
final class Arrived implements AutoCloseable {

    /** A day's news is far smaller. */
    private static final long LARGEST = 256L << 20;

    private static final int LONGEST_NAME = 120;

    private final Path folder;
    private final List<Path> files = new ArrayList<>();
    private long bytes;

    Arrived() throws IOException {
        this.folder = Files.createTempDirectory("sayso-arrived");
    }

    /** Takes one that came with others in a form; a field that was left empty sends one without name and content. */
    void add(UploadedFile file) throws IOException {
        if (file.size() > 0 || !file.filename().isBlank()) {
            try (InputStream content = file.content()) {
                add(file.filename(), content);
            }
        }
    }

    /** Takes one. */
    void add(String name, InputStream content) throws IOException {
        try (OutputStream out = Files.newOutputStream(place(name))) {
            byte[] some = new byte[1 << 16];
            for (int n = content.read(some); n >= 0; n = content.read(some)) {
                bytes += n;
                if (bytes > LARGEST) {
                    throw new ContentTooLargeResponse("More than " + (LARGEST >> 20) + " MiB at once: send less.");
                }
                out.write(some, 0, n);
            }
        }
    }

    /** Takes one that is a text. */
    void add(String name, String text) throws IOException {
        add(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
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

    /** What there is to be read: by the manifests among them, which name the others, else each file. */
    List<Input> inputs(Details known, Consumer<InputProblem> problems) {
        List<String> manifests = files.stream()
                .map(Path::toString)
                .filter(f -> f.toLowerCase(Locale.ROOT).endsWith(".csv"))
                .toList();
        List<String> paths =
                manifests.isEmpty() ? files.stream().map(Path::toString).toList() : manifests;
        return Inputs.expand(paths, known, InputStream.nullInputStream(), problems).stream()
                .filter(input -> wasSent(input, problems))
                .map(input -> new Input(without(input.path()), input.content(), input.known()))
                .toList();
    }

    /** A manifest may name any file of this machine; only what was sent with it is read. */
    private boolean wasSent(Input input, Consumer<InputProblem> problems) {
        boolean sent = files.contains(Path.of(input.path()).normalize());
        if (!sent) {
            problems.accept(InputProblem.of(input.path(), InputProblem.Kind.MISSING, "it was not handed in"));
        }
        return sent;
    }

    /** The same words, with files under the names by which the sender knows them. */
    String without(String words) {
        return words.replace(folder + File.separator, "");
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
