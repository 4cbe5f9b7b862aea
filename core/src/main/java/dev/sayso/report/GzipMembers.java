package dev.sayso.report;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * A gzip file as the sequence of its members (RFC 1952), each read as a stream of its own, so that what is broken in one
 * does not reach into the next. Holds no more than a buffer. Not thread-safe.
 */
final class GzipMembers implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int MAGIC = 0x1f8b08;
    private static final int RESERVED_FLAGS = 0xe0;
    private static final int HEADER_CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final InputStream file;
    private final byte[] buffer = new byte[BUFFER];
    private final Inflater inflater = new Inflater(true);
    private long bufferStart;
    private int at;
    private int filled;

    /** @param offset how many bytes of the file were skipped before */
    GzipMembers(InputStream file, long offset) {
        this.file = new BufferedInputStream(file, BUFFER);
        this.bufferStart = offset;
    }

    /** Bytes of the file before the next one that is read. */
    long offset() {
        return bufferStart + at;
    }

    /** Whether there is another member. */
    boolean hasNext() throws IOException {
        return at < filled || fill();
    }

    /**
     * The next member's bytes; they end where it ends. The one before must have been read to its end.
     *
     * @throws ZipException if none begins here
     */
    InputStream next() throws IOException {
        header();
        inflater.reset();
        return new Member();
    }

    /** Goes on to where a member seems to begin; false if none does. */
    boolean seek() throws IOException {
        int last = 0;
        while (hasNext()) {
            last = (last << 8 | read()) & 0xffffff;
            if (last == MAGIC) {
                at -= 3; // may be before the buffer: fill() keeps three bytes for this
                return true;
            }
        }
        return false;
    }

    private void header() throws IOException {
        if ((read() << 16 | read() << 8 | read()) != MAGIC) {
            throw new ZipException("no gzip member begins here");
        }
        int flags = read();
        if ((flags & RESERVED_FLAGS) != 0) {
            throw new ZipException("not a gzip header");
        }
        pass(6);
        if ((flags & EXTRA) != 0) {
            pass(read() | read() << 8);
        }
        if ((flags & NAME) != 0) {
            skipString();
        }
        if ((flags & COMMENT) != 0) {
            skipString();
        }
        if ((flags & HEADER_CRC) != 0) {
            pass(2);
        }
    }

    private void pass(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            read();
        }
    }

    private void skipString() throws IOException {
        while (read() != 0) {
            // up to its end
        }
    }

    private int read() throws IOException {
        if (!hasNext()) {
            throw new EOFException("the file ends in the middle of a gzip member");
        }
        return buffer[at++] & 0xff;
    }

    /** Keeps the last three bytes before the new ones, so that one can go back to where a member began. */
    private boolean fill() throws IOException {
        int kept = Math.min(3, filled);
        System.arraycopy(buffer, filled - kept, buffer, 0, kept);
        bufferStart += filled - kept;
        at = kept;
        filled = kept;
        int read = file.read(buffer, kept, buffer.length - kept);
        if (read <= 0) {
            return false;
        }
        filled += read;
        return true;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        file.close();
    }

    private final class Member extends InputStream {

        private final CRC32 crc = new CRC32();
        private boolean ended;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int start, int length) throws IOException {
            if (ended || length == 0) {
                return ended ? -1 : 0;
            }
            try {
                while (true) {
                    int read = inflater.inflate(into, start, length);
                    if (read > 0) {
                        crc.update(into, start, read);
                        return read;
                    }
                    if (inflater.finished()) {
                        at -= inflater.getRemaining();
                        end();
                        return -1;
                    }
                    if (inflater.needsDictionary()) {
                        throw new ZipException("a gzip member has no dictionary");
                    }
                    if (!hasNext()) {
                        throw new EOFException("the file ends in the middle of a gzip member");
                    }
                    inflater.setInput(buffer, at, filled - at);
                    at = filled;
                }
            } catch (DataFormatException e) {
                throw new ZipException("damaged: " + e.getMessage());
            }
        }

        private void end() throws IOException {
            ended = true;
            long sum = 0;
            for (int i = 0; i < 4; i++) {
                sum |= (long) GzipMembers.this.read() << 8 * i;
            }
            pass(4);
            if (sum != crc.getValue()) {
                throw new ZipException("damaged: its checksum is not that of its bytes");
            }
        }
    }
}
