package dev.sayso.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Keeps the last things that were made, each made once however many ask for it at a time. Thread-safe.
 *
 * @param <V> what is made
 */
final class Recent<V> {

    private final Map<String, CompletableFuture<V>> made;

    /** So many are kept. */
    Recent(int most) {
        this.made = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<V>> eldest) {
                return size() > most;
            }
        };
    }

    /** What is kept under a key; else it is made, or waited for where another thread makes it. A failure is not kept. */
    V get(String key, Supplier<V> making) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        Optional<CompletableFuture<V>> others = put(key, mine);
        if (others.isPresent()) {
            return joined(others.get());
        }
        try {
            V value = making.get();
            mine.complete(value);
            return value;
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
            forget(key, mine);
            throw e;
        }
    }

    /** Puts a thing in the place of the one kept under a key, which it may be made of. */
    V renew(String key, Function<Optional<V>, V> making) {
        V value = making.apply(last(key));
        synchronized (this) {
            made.put(key, CompletableFuture.completedFuture(value));
        }
        return value;
    }

    private synchronized Optional<V> last(String key) {
        return Optional.ofNullable(made.get(key)).map(done -> done.getNow(null));
    }

    private synchronized Optional<CompletableFuture<V>> put(String key, CompletableFuture<V> mine) {
        Optional<CompletableFuture<V>> there = Optional.ofNullable(made.get(key));
        if (there.isEmpty()) {
            made.put(key, mine);
        }
        return there;
    }

    private synchronized void forget(String key, CompletableFuture<V> failed) {
        made.remove(key, failed);
    }

    private static <V> V joined(CompletableFuture<V> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
