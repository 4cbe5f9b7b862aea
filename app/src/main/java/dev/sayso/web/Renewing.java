package dev.sayso.web;

import dev.sayso.ledger.Catalogue;
import dev.sayso.ledger.Ledger;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the catalogue up to the ledger in the background, since that takes long on a big one: readers see the last one meanwhile.
 * Between two renewals it rests for as long as the first took. Thread-safe.
 */
final class Renewing implements AutoCloseable {

    private static final long AT_ONCE = 50;
    private static final Logger LOG = LoggerFactory.getLogger(Renewing.class);

    private final Ledger ledger;
    private final Supplier<Catalogue.View> view;
    private final Runnable after;
    private final ExecutorService thread;
    private final AtomicInteger made = new AtomicInteger();
    private volatile int storylines;
    private volatile long upTo = -1;
    private volatile long tried = -1;
    private boolean running;
    private long notBefore = System.nanoTime();

    /** @param after is called when it is up to date, before anybody is told */
    Renewing(Ledger ledger, Supplier<Catalogue.View> view, Runnable after) {
        this.after = after;
        this.ledger = ledger;
        this.view = view;
        this.thread = Executors.newSingleThreadExecutor(work -> {
            Thread renewing = new Thread(work, "renewing");
            renewing.setDaemon(true);
            return renewing;
        });
    }

    /** The entry of the log up to which the catalogue is made; what it is made of does not change while this does not. */
    long upTo() {
        return upTo;
    }

    /** How far it has come, as "3 of 40 storylines"; empty where it is not known. */
    String progress() {
        return storylines == 0 ? "" : made.get() + " of " + storylines;
    }

    /** Begins to renew it, unless it is up to date or being renewed; whether it is up to date. */
    boolean fresh(long last) {
        if (upTo >= last || tried >= last) {
            return true;
        }
        begin();
        return false;
    }

    private synchronized void begin() {
        if (!running && System.nanoTime() - notBefore >= 0) {
            running = true;
            thread.execute(this::renew);
        }
    }

    /** Waits until it is up to date, or for so long. */
    synchronized void await(Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (!fresh(ledger.last()) && end - System.nanoTime() > 0) {
            wait(AT_ONCE);
        }
    }

    private void renew() {
        long last = ledger.last();
        long begun = System.nanoTime();
        try {
            made.set(0);
            storylines = 0;
            ledger.catalogue().renew(view.get(), new Counted(), finding -> LOG.warn("left out: {}", finding));
            upTo = last;
            after.run();
        } catch (RuntimeException e) {
            LOG.error("the catalogue cannot be renewed", e);
        } finally {
            tried = last;
            ended(System.nanoTime() - begun);
        }
    }

    private synchronized void ended(long took) {
        running = false;
        notBefore = System.nanoTime() + took;
        notifyAll();
    }

    private final class Counted implements Catalogue.Listener {
        @Override
        public void begin(int all) {
            storylines = all;
        }

        @Override
        public void made(int some) {
            made.set(some);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
