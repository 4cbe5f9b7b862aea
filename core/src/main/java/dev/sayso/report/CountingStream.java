package dev.sayso.report;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that tells how far it has been read. */
final class CountingStream extends FilterInputStream {

    private long offset;

    /** @param offset how many bytes were skipped before */
    CountingStream(InputStream stream, long offset) {
        super(stream);
        this.offset = offset;
    }

    /** Bytes from the beginning of what is read. */
    long offset() {
        return offset;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        offset += read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] into, int start, int length) throws IOException {
        int read = super.read(into, start, length);
        offset += Math.max(0, read);
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        offset += skipped;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
