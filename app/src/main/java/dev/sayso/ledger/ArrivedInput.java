package dev.sayso.ledger;

import dev.sayso.report.Input;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An input whose bytes have been copied for a ledger, so that what is read is what is kept, even if the
 * file changes meanwhile. Unless {@link #keep} is called, closing it removes the copy.
 */
public final class ArrivedInput implements AutoCloseable {

    private final InputStore store;
    private final Input original;
    private final Path copy;
    private final Content content;
    private boolean kept;

    private ArrivedInput(InputStore store, Input original, Path copy, Content content) {
        this.store = store;
        this.original = original;
        this.copy = copy;
        this.content = content;
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
            try (OutputStream to = Files.newOutputStream(copy)) {
                Content content = Content.copied(from, (buffer, length) -> write(store, to, buffer, length));
                return new ArrivedInput(store, input, copy, content);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(copy);
                throw e;
            }
        }
    }

    private static void write(InputStore store, OutputStream to, byte[] buffer, int length) {
        try {
            to.write(buffer, 0, length);
        } catch (IOException e) {
            throw store.unwritable(e);
        }
    }

    /** The input with the copied bytes. */
    public Input input() {
        return new Input(
                original.path(),
                () -> Files.exists(copy) ? Files.newInputStream(copy) : store.open(sha256()),
                original.known());
    }

    /** The SHA-256 of the bytes, in hexadecimal digits. */
    public String sha256() {
        return content.sha256();
    }

    /** How many bytes there are. */
    public long size() {
        return content.size();
    }

    /** Keeps the bytes for good, content-addressed: keeping them again changes nothing. */
    public synchronized void keep() {
        if (!kept) {
            store.place(copy, sha256());
            kept = true;
        }
    }

    @Override
    public void close() {
        store.remove(copy);
    }
}
