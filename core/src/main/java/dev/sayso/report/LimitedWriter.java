package dev.sayso.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/** Keeps what is written, up to a length. */
final class LimitedWriter extends Writer {

    /** Says that more was to be written. */
    static final class FullException extends IOException {

        private static final long serialVersionUID = 1;
    }

    private final StringWriter kept = new StringWriter();
    private final int limit;

    /** @param limit in UTF-16 units */
    LimitedWriter(int limit) {
        this.limit = limit;
    }

    @Override
    public void write(char[] words, int start, int length) throws IOException {
        if (kept.getBuffer().length() + length > limit) {
            throw new FullException();
        }
        kept.write(words, start, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return kept.toString();
    }
}
