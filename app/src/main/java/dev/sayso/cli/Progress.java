package dev.sayso.cli;

import dev.sayso.report.Input;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;

/**
 * A bar on a terminal that shows how far a run over inputs has come. It moves on within an input by the bytes read, so that
 * one large file is not one step. Used by one thread.
 */
final class Progress implements AutoCloseable {

    private static final int STEPS_OF_AN_INPUT = 1000;

    private final Bar bar;
    private long inputs;
    private long done;
    private long size;
    private long bytes;

    /**
     * A bar on a terminal.
     *
     * @param width characters a line; 0 where there is no terminal, and nothing is shown
     */
    Progress(PrintWriter err, int width) {
        this.bar = new Bar(err, width, "Reading");
    }

    void begin(int count) {
        inputs = count;
    }

    /** The same input, which is watched while it is read. */
    Input watch(Input input, long itsSize) {
        size = itsSize;
        bytes = 0;
        return new Input(input.path(), () -> new Watched(input.content().open()), input.known());
    }

    /** Shows how many reports have been read so far. */
    void show(int reports) {
        long within = size == 0 ? 0 : STEPS_OF_AN_INPUT * Math.min(bytes, size) / size;
        bar.show(
                done * STEPS_OF_AN_INPUT + within,
                inputs * STEPS_OF_AN_INPUT,
                inputs == 1 ? " file" : " files",
                STEPS_OF_AN_INPUT,
                reports + " reports");
    }

    void inputDone() {
        done++;
        size = 0;
    }

    /** Takes the bar out of the way of a line that is about to be printed. */
    void clear() {
        bar.clear();
    }

    @Override
    public void close() {
        bar.close();
    }

    private final class Watched extends FilterInputStream {

        Watched(InputStream stream) {
            super(stream);
            bytes = 0;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            bytes += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            bytes += Math.max(0, read);
            return read;
        }
    }
}
