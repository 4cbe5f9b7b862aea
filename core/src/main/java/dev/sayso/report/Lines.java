package dev.sayso.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream of bytes of any length into lines, holding one line at a time. Not thread-safe. */
final class Lines {

    /**
     * One line without its end.
     *
     * @param number counts from 1
     * @param offset bytes from the beginning of the stream
     * @param bytes no more than the limit
     * @param whole false if the line went on beyond the limit; the rest of it is skipped
     * @param ended false if the stream ends without a line end
     */
    @SuppressWarnings("ArrayRecordComponent") // lines are never compared
    record Line(long number, long offset, byte[] bytes, boolean whole, boolean ended) {}

    private final InputStream stream;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long number;
    private long offset;

    Lines(InputStream stream, int limit) {
        this.stream = stream;
        this.limit = limit;
    }

    /** The next line, null after the last. */
    @Nullable
    Line next() throws IOException {
        if (!fill()) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long start = offset;
        boolean whole = true;
        boolean ended = false;
        while (!ended && fill()) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            int kept = Math.min(end - at, limit - line.size());
            line.write(buffer, at, kept);
            whole &= kept == end - at;
            ended = end < filled;
            int next = ended ? end + 1 : end;
            offset += next - at;
            at = next;
        }
        number++;
        return new Line(number, start, line.toByteArray(), whole, ended);
    }

    private boolean fill() throws IOException {
        while (at == filled) {
            at = 0;
            filled = stream.read(buffer);
            if (filled < 0) {
                filled = 0;
                return false;
            }
        }
        return true;
    }
}
