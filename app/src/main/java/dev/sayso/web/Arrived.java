package dev.sayso.web;

import io.javalin.http.BadRequestResponse;
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
import java.util.stream.Stream;

/** Files that somebody sent, in a folder of their own until they are read. */
final class Arrived implements AutoCloseable {

    /** A day's news is far smaller. */
    static final long LARGEST = 256L << 20;

    private final Path folder;
    private final List<Path> files = new ArrayList<>();
    private long bytes;

    Arrived() throws IOException {
        this.folder = Files.createTempDirectory("sayso-arrived");
    }

    /** Takes one that came with others in a form; its name is a name and no path. */
    void add(UploadedFile file) throws IOException {
        String name = file.filename().replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        if (name.isBlank() || name.startsWith(".")) {
            throw new BadRequestResponse("A file without a name cannot be read.");
        }
        try (InputStream content = file.content()) {
            add(name, content);
        }
    }

    /** Takes one. */
    void add(String name, InputStream content) throws IOException {
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
            throw new BadRequestResponse("Two files are called “" + name + "”.");
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] some = new byte[1 << 16];
            for (int n = content.read(some); n >= 0; n = content.read(some)) {
                bytes += n;
                if (bytes > LARGEST) {
                    throw new ContentTooLargeResponse("More than " + (LARGEST >> 20) + " MiB at once: send less.");
                }
                out.write(some, 0, n);
            }
        }
        files.add(file);
    }

    /** Takes one report as a line of a reports file. */
    void add(String line) throws IOException {
        add("report.jsonl", new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** What is to be read: the manifests among them, which name the others, else all. */
    List<String> paths() {
        List<Path> manifests = files.stream()
                .filter(f -> f.toString().toLowerCase(Locale.ROOT).endsWith(".csv"))
                .toList();
        return (manifests.isEmpty() ? files : manifests)
                .stream().map(Path::toString).toList();
    }

    /** Whether a file was sent. */
    boolean has(String path) {
        return files.contains(Path.of(path).normalize());
    }

    /** The name under which a file was sent. */
    String name(String path) {
        return path.startsWith(folder.toString())
                ? path.substring(folder.toString().length() + 1)
                : path;
    }

    /** Names this folder nowhere. */
    String without(String message) {
        return message.replace(folder + File.separator, "");
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
