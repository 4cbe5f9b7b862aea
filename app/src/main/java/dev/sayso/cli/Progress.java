package dev.sayso.cli;

import dev.sayso.report.Input;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A bar on a terminal that shows how far a run over inputs has come, once it has taken two seconds. It moves on
 * within an input by the bytes read, so that one large file is not one step. Used by one thread.
 */
final class Progress implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int STEPS_OF_AN_INPUT = 1000;
    private static final int UPDATE_MILLIS = 200;
    private static final String CLEAR_LINE = "\r\033[K";

    private final PrintWriter err;
    private final int width;
    private final Instant began = Instant.now();
    private long inputs;
    private long done;
    private long size;
    private long bytes;
    private @Nullable ProgressBar bar;

    /**
     * A bar on a terminal.
     *
     * @param width characters a line; 0 where there is no terminal, and nothing is shown
     */
    Progress(PrintWriter err, int width) {
        this.err = err;
        this.width = width;
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
        Duration elapsed = Duration.between(began, Instant.now());
        if (width == 0 || elapsed.compareTo(PATIENCE) < 0) {
            return;
        }
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Reading")
                    .setInitialMax(inputs * STEPS_OF_AN_INPUT)
                    .setUnit(inputs == 1 ? " file" : " files", STEPS_OF_AN_INPUT)
                    .startsFrom(0, elapsed)
                    .setUpdateIntervalMillis(UPDATE_MILLIS)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .setConsumer(new Line())
                    .build();
        }
        long within = size == 0 ? 0 : STEPS_OF_AN_INPUT * Math.min(bytes, size) / size;
        bar.stepTo(done * STEPS_OF_AN_INPUT + within);
        bar.setExtraMessage(reports + " reports");
    }

    void inputDone() {
        done++;
        size = 0;
    }

    /** Takes the bar out of the way of a line that is about to be printed. */
    void clear() {
        if (bar != null) {
            err.print(CLEAR_LINE);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
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

    /** One line of the terminal that is written over, and removed in the end. */
    private final class Line implements ProgressBarConsumer {

        @Override
        public int getMaxRenderedLength() {
            return width - 1;
        }

        @Override
        public void accept(String line) {
            err.print("\r" + line);
            err.flush();
        }

        @Override
        public void close() {
            err.print(CLEAR_LINE);
            err.flush();
        }
    }
}
