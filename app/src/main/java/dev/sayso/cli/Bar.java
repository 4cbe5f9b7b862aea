package dev.sayso.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on one line of a terminal, shown once two seconds have passed and removed in the end. Used by one thread. */
final class Bar implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int UPDATE_MILLIS = 200;
    private static final String CLEAR_LINE = "\r\033[K";

    private final PrintWriter err;
    private final int width;
    private final String task;
    private final Instant began = Instant.now();
    private @Nullable ProgressBar bar;

    /**
     * A bar that is not shown yet.
     *
     * @param width characters a line; 0 where there is no terminal, and nothing is shown
     * @param task what is done, in a word
     */
    Bar(PrintWriter err, int width, String task) {
        this.err = err;
        this.width = width;
        this.task = task;
    }

    /**
     * Shows how far it is.
     *
     * @param unit what is counted, after a space
     * @param steps how many steps one of these has
     */
    void show(long done, long all, String unit, long steps, String message) {
        Duration elapsed = Duration.between(began, Instant.now());
        if (width == 0 || elapsed.compareTo(PATIENCE) < 0) {
            return;
        }
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(all)
                    .setUnit(unit, steps)
                    .startsFrom(0, elapsed)
                    .setUpdateIntervalMillis(UPDATE_MILLIS)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .setConsumer(new Line())
                    .build();
        }
        bar.stepTo(done);
        bar.setExtraMessage(message);
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
