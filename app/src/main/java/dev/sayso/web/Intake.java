package dev.sayso.web;

import dev.sayso.ledger.ReadRun;
import dev.sayso.pipeline.ReadingPipeline;
import dev.sayso.report.Input;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what visitors hand in, one run after the other, by the same steps as the command line. Thread-safe. */
final class Intake implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final int REMEMBERED = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Desk desk;
    private final ExecutorService thread;
    private final Map<String, Arriving> runs = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Arriving> eldest) {
            return size() > REMEMBERED;
        }
    };
    private @Nullable ReadingPipeline pipeline;

    Intake(Desk desk) {
        this.desk = desk;
        this.thread = Executors.newSingleThreadExecutor(work -> {
            Thread reading = new Thread(work, "intake");
            reading.setDaemon(true);
            return reading;
        });
    }

    /**
     * Begins to read, as soon as what was handed in before is read.
     *
     * @param inputs gives the inputs, and names to the run what there is none of
     * @param after is called when all has been read
     */
    synchronized String begin(Function<Arriving, List<Input>> inputs, Runnable after) {
        String id = UUID.randomUUID().toString();
        Arriving run = new Arriving();
        runs.put(id, run);
        thread.execute(() -> read(run, inputs, after));
        return id;
    }

    private void read(Arriving run, Function<Arriving, List<Input>> inputs, Runnable after) {
        try {
            ReadRun reading = new ReadRun(desk.ledger(), () -> pipeline()::read, desk.maker(), run);
            reading.read(inputs.apply(run));
            run.summed(reading.summary());
            desk.renewing().await(PATIENCE);
            run.end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            run.fail("The reading room was closed.");
        } catch (RuntimeException e) {
            LOG.error("reading in failed", e);
            run.fail("It could not be read in: " + e.getMessage());
        } finally {
            after.run();
        }
    }

    private synchronized ReadingPipeline pipeline() {
        ReadingPipeline made = pipeline;
        if (made == null) {
            made = ReadingPipeline.standard();
            pipeline = made;
        }
        return made;
    }

    synchronized Optional<Arriving> run(String id) {
        return Optional.ofNullable(runs.get(id));
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
