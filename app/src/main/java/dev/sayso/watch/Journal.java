package dev.sayso.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a watcher has done, in a file of a line each, on disk before it goes on: a stop at any moment loses nothing. The last
 * line on a thing counts; a line that was not finished does not. One watcher at a time holds it. Not thread-safe.
 */
final class Journal implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Lines that count no more and are kept for each that does, before the file is written anew. */
    private static final int MOST_OLD_LINES = 8;

    private static final int FEW_LINES = 10_000;

    private final Path file;
    private final Map<String, Visit> visits;
    private final FileChannel held;
    private FileChannel channel;
    private long lines;

    private Journal(Path file, Map<String, Visit> visits, FileChannel held) throws IOException {
        this.file = file;
        this.visits = visits;
        this.held = held;
        this.channel = shortened(file, visits.values());
        this.lines = visits.size();
    }

    /**
     * Opens the journal; a file that is not there becomes one.
     *
     * @throws WatchException if another watcher holds it, or it cannot be read or written
     */
    static Journal open(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
            FileChannel held = hold(file.resolveSibling(file.getFileName() + ".lock"));
            Map<String, Visit> visits = Files.exists(file) ? read(file) : new LinkedHashMap<>();
            return new Journal(file, visits, held);
        } catch (IOException e) {
            throw new WatchException("The watcher's journal " + file + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** Writes the file anew, with a line for each of these; whole, or not at all. */
    private static FileChannel shortened(Path file, Collection<Visit> visits) throws IOException {
        Path shortened = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel out = FileChannel.open(
                shortened, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            write(out, visits);
        }
        Files.move(shortened, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }

    private static FileChannel hold(Path lockFile) throws IOException {
        FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new WatchException("Another watcher is at work on " + lockFile + ".", null);
        }
        return channel;
    }

    private static Map<String, Visit> read(Path file) throws IOException {
        Map<String, Visit> visits = new LinkedHashMap<>();
        for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1)) {
            visit(line).ifPresent(visit -> visits.put(visit.id(), visit));
        }
        return visits;
    }

    /** Empty for a line that was not finished. */
    private static Optional<Visit> visit(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (node == null || !node.isObject()) {
                return Optional.empty();
            }
            return Optional.of(new Visit(
                    Visit.Kind.valueOf(node.path("kind").asText()),
                    node.path("key").asText(),
                    URI.create(node.path("address").asText()),
                    node.path("feed").asText(null),
                    Visit.State.valueOf(node.path("state").asText()),
                    node.path("next").asLong(),
                    node.path("failures").asInt(),
                    node.path("etag").asText(null),
                    node.path("modified").asText(null),
                    node.path("published").asText(null)));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Nullable
    Visit get(Visit like) {
        return visits.get(like.id());
    }

    Collection<Visit> all() {
        return List.copyOf(visits.values());
    }

    /** Writes these down; they are on disk when this returns. */
    void put(Collection<Visit> changed) {
        try {
            write(channel, changed);
            changed.forEach(visit -> visits.put(visit.id(), visit));
            lines += changed.size();
            if (lines > FEW_LINES + (long) MOST_OLD_LINES * visits.size()) {
                channel.close();
                channel = shortened(file, visits.values());
                lines = visits.size();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the watcher's journal cannot be written", e);
        }
    }

    void put(Visit changed) {
        put(List.of(changed));
    }

    private static void write(FileChannel to, Collection<Visit> visits) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Visit visit : visits) {
            ObjectNode node = JSON.createObjectNode()
                    .put("kind", visit.kind().name())
                    .put("key", visit.key())
                    .put("address", visit.address().toString())
                    .put("state", visit.state().name())
                    .put("next", visit.next())
                    .put("failures", visit.failures());
            put(node, "feed", visit.feed());
            put(node, "etag", visit.etag());
            put(node, "modified", visit.modified());
            put(node, "published", visit.published());
            lines.append('\n').append(JSON.writeValueAsString(node)); // first, so that no line goes on with a torn one
        }
        ByteBuffer bytes = ByteBuffer.wrap(lines.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            to.write(bytes);
        }
        to.force(false);
    }

    private static void put(ObjectNode node, String name, @Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
    }

    @Override
    public void close() {
        try (held;
                FileChannel written = channel) {
            written.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("the watcher's journal cannot be closed", e);
        }
    }
}
