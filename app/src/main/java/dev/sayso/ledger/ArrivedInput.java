package dev.sayso.ledger;

import dev.sayso.report.Input;
import dev.sayso.text.Hashes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * An input whose bytes have been copied into a ledger's folder, so that what is read is what is kept, even if the
 * file changes meanwhile. Unless {@link #keep} is called, closing it removes the copy.
 */
public final class ArrivedInput implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final InputStore store;
    private final Input original;
    private final Path copy;
    private final String sha256;
    private final long size;

    private ArrivedInput(InputStore store, Input original, Path copy, String sha256, long size) {
        this.store = store;
        this.original = original;
        this.copy = copy;
        this.sha256 = sha256;
        this.size = size;
    }

    /**
     * Copies an input.
     *
     * @throws IOException if the input cannot be read
     * @throws LedgerException if the copy cannot be written
     */
    static ArrivedInput copy(Input input, InputStore store) throws IOException {
        try (InputStream from = input.content().open()) {
            Path copy = store.newFile();
            MessageDigest digest = Hashes.sha256();
            long size = 0;
            try (OutputStream to = Files.newOutputStream(copy)) {
                byte[] buffer = new byte[BUFFER];
                for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                    digest.update(buffer, 0, read);
                    store.write(to, buffer, read);
                    size += read;
                }
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(copy);
                throw e;
            }
            return new ArrivedInput(store, input, copy, HexFormat.of().formatHex(digest.digest()), size);
        }
    }

    /** The input with the copied bytes. */
    public Input input() {
        return new Input(
                original.path(),
                () -> Files.newInputStream(Files.exists(copy) ? copy : store.path(sha256)),
                original.known());
    }

    /** The SHA-256 of the bytes, in hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** How many bytes there are. */
    public long size() {
        return size;
    }

    /** Keeps the bytes for good, content-addressed: keeping them again changes nothing. */
    public void keep() {
        store.place(copy, sha256);
    }

    @Override
    public void close() {
        store.remove(copy);
    }
}
