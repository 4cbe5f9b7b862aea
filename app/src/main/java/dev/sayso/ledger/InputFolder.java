package dev.sayso.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The kept inputs of a ledger: files named by the SHA-256 of their bytes, {@code ab/cdef…}. */
final class InputFolder implements InputStore {

    /** Nothing is being copied for longer than this: what is older was left by a process that was killed. */
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    private final Path folder;
    private final Path arriving;

    private InputFolder(Path folder) {
        this.folder = folder;
        this.arriving = folder.resolve("arriving");
    }

    static InputFolder open(Path folder) {
        InputFolder store = new InputFolder(folder);
        store.write(() -> {
            Files.createDirectories(store.arriving);
            store.removeLeftBehind();
            return folder;
        });
        return store;
    }

    @Override
    public Path newFile() {
        return write(() -> Files.createTempFile(arriving, "input", ".part"));
    }

    @Override
    public LedgerException unwritable(IOException cause) {
        return LedgerException.unwritable(folder, cause);
    }

    @Override
    public void place(Path copy, String sha256) {
        Path shelf = folder.resolve(sha256.substring(0, 2));
        Path place = path(sha256);
        write(() -> {
            if (holds(place, sha256)) {
                return place;
            }
            Files.createDirectories(shelf);
            force(copy, StandardOpenOption.WRITE);
            Files.move(copy, place, StandardCopyOption.ATOMIC_MOVE);
            force(shelf, StandardOpenOption.READ);
            force(folder, StandardOpenOption.READ);
            return place;
        });
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(path(sha256));
    }

    @Override
    public String place(String sha256) {
        return path(sha256).toString();
    }

    @Override
    public void remove(Path copy) {
        write(() -> Files.deleteIfExists(copy));
    }

    private Path path(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2));
    }

    private static boolean holds(Path place, String sha256) throws IOException {
        if (!Files.exists(place)) {
            return false;
        }
        try (InputStream stream = Files.newInputStream(place)) {
            return Content.of(stream).sha256().equals(sha256);
        }
    }

    private static void force(Path fileOrFolder, StandardOpenOption access) throws IOException {
        try (FileChannel channel = FileChannel.open(fileOrFolder, access)) {
            channel.force(true);
        }
    }

    private void removeLeftBehind() throws IOException {
        List<Path> parts;
        try (Stream<Path> files = Files.list(arriving)) {
            parts = files.toList();
        }
        Instant limit = Instant.now().minus(LEFT_BEHIND);
        for (Path part : parts) {
            if (Files.getLastModifiedTime(part).toInstant().isBefore(limit)) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** Something done to the ledger's folder. */
    @FunctionalInterface
    private interface Act<T> {
        T run() throws IOException;
    }

    private <T> T write(Act<T> act) {
        try {
            return act.run();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }
}
