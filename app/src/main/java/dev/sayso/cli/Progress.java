package dev.sayso.cli;

import dev.sayso.ledger.ReadRun;
import dev.sayso.report.Input;
import dev.sayso.report.InputProblem;
import dev.sayso.storyline.Reading;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.function.Consumer;

/**
 * A bar on a terminal that shows how far a run over inputs has come. It moves on within an input by the bytes read, so that
 * one large file is not one step. Used by one thread.
 */
final class Progress implements ReadRun.Listener, AutoCloseable {

    private static final int STEPS_OF_AN_INPUT = 1000;

    private final PrintWriter err;
    private final Consumer<Reading> print;
    private final Bar bar;
    private String unit = "file";
    private long inputs;
    private long done;
    private long size;
    private long bytes;

    /**
     * A bar on a terminal.
     *
     * @param width characters a line; 0 where there is no terminal, and nothing is shown
     * @param print takes each reading, in the order of the inputs, when it is stored
     */
    Progress(PrintWriter err, int width, Consumer<Reading> print) {
        this.err = err;
        this.print = print;
        this.bar = new Bar(err, width, "Reading");
    }

    /** Says what an input is, in the singular; a file else. */
    void inputsAre(String what) {
        unit = what;
    }

    @Override
    public void begin(int count) {
        inputs = count;
    }

    /** The same input, which is watched while it is read. */
    @Override
    public Input reading(Input input, long itsSize) {
        size = itsSize;
        bytes = 0;
        return new Input(input.path(), () -> new Watched(input.content().open()), input.known());
    }

    @Override
    public void read(Reading reading, int reports) {
        print.accept(reading);
        long within = size == 0 ? 0 : STEPS_OF_AN_INPUT * Math.min(bytes, size) / size;
        bar.show(
                done * STEPS_OF_AN_INPUT + within,
                inputs * STEPS_OF_AN_INPUT,
                " " + unit + (inputs == 1 ? "" : "s"),
                STEPS_OF_AN_INPUT,
                reports + " reports");
    }

    @Override
    public void inputDone() {
        done++;
        size = 0;
    }

    /** Takes the bar out of the way of the line that says so. */
    @Override
    public void problem(InputProblem problem) {
        bar.clear();
        err.println(problem.message());
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
