package dev.sayso.ledger;

import dev.sayso.report.Report;
import dev.sayso.storyline.Reading;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Reads reports on several threads and hands on what was read in the order of the reports. It holds a few reports at a
 * time, however many there are. Used by one thread.
 */
final class ReadingThreads implements AutoCloseable {

    private static final int WAITING_PER_THREAD = 4;

    /** Takes the outcome for one report, on the thread that hands reports in. */
    interface Outcome {
        void read(Reading reading);

        /** The program's own fault with one report; the others are read. */
        void failed(Throwable fault);
    }

    private record Pending(Future<Reading> reading, Outcome outcome) {}

    private final Function<Report, Reading> reading;
    private final ExecutorService threads;
    private final Deque<Pending> pending = new ArrayDeque<>();
    private final int most;

    ReadingThreads(Function<Report, Reading> reading, int count) {
        this.reading = reading;
        this.most = count * WAITING_PER_THREAD;
        this.threads = Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(work, "reading");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Hands one report in; outcomes of earlier ones may be handed on before this returns. */
    void read(Report report, Outcome outcome) {
        pending.add(new Pending(threads.submit(() -> reading.apply(report)), outcome));
        while (pending.size() > most
                || (!pending.isEmpty() && pending.element().reading().isDone())) {
            handOn(pending.remove());
        }
    }

    /** Hands on all that is still being read. */
    void finish() {
        while (!pending.isEmpty()) {
            handOn(pending.remove());
        }
    }

    private static void handOn(Pending next) {
        Reading reading;
        try {
            reading = next.reading().get();
        } catch (ExecutionException e) {
            next.outcome().failed(Objects.requireNonNullElse(e.getCause(), e));
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        }
        next.outcome().read(reading);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
