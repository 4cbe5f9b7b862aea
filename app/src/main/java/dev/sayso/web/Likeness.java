package dev.sayso.web;

import dev.sayso.ledger.Catalogue;
import dev.sayso.ledger.SearchQuery;
import dev.sayso.statement.SentenceEmbedder;
import dev.sayso.storyline.Hit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Finds who said something like some words. Whenever the catalogue has changed, the words of what is new in it are first compared
 * with nothing, which takes some milliseconds each: that is done in the background. Thread-safe.
 */
final class Likeness implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final SearchQuery ANYTHING = SearchQuery.of("anything", 1);

    private final Catalogue catalogue;
    private final Renewing renewing;
    private final Progress progress = new Progress();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread preparing = new Thread(work, "likeness");
        preparing.setDaemon(true);
        return preparing;
    });
    private @Nullable Future<SentenceEmbedder> prepared;
    private String preparedFor = "";
    private volatile @Nullable SentenceEmbedder embedder;

    Likeness(Catalogue catalogue, Renewing renewing) {
        this.catalogue = catalogue;
        this.renewing = renewing;
    }

    /** What is like a query's words; empty while the statements are being prepared for that, which has begun then. */
    Optional<List<Hit>> find(SearchQuery query) {
        try {
            SentenceEmbedder ready = prepare().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.of(catalogue.alike(query, ready, progress));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("statements cannot be compared", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** How far that has come, as "300 of 2000"; empty where it is not known. */
    String progress() {
        return progress.words;
    }

    private synchronized Future<SentenceEmbedder> prepare() {
        String state = renewing.upTo() + " " + renewing.progress();
        Future<SentenceEmbedder> its = prepared;
        if (its == null || its.isDone() && !preparedFor.equals(state)) {
            preparedFor = state;
            its = thread.submit(this::load);
            prepared = its;
        }
        return its;
    }

    private SentenceEmbedder load() {
        SentenceEmbedder loaded = embedder;
        if (loaded == null) {
            loaded = SentenceEmbedder.load();
            embedder = loaded;
        }
        catalogue.alike(ANYTHING, loaded, progress);
        return loaded;
    }

    private static final class Progress implements Catalogue.Listener {

        private volatile int all;
        private volatile String words = "";

        @Override
        public void begin(int count) {
            all = count;
            words = "";
        }

        @Override
        public void made(int count) {
            words = count + " of " + all;
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
