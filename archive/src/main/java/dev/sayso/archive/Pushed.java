package dev.sayso.archive;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;

/**
 * What one thread pushes, for another one to take: so a file of any size is read with few of its reports in memory. Used by
 * one thread beside its own.
 */
final class Pushed<T> implements Iterator<T> {

    private static final int WAITING = 64;

    private final BlockingQueue<Item<T>> queue = new ArrayBlockingQueue<>(WAITING);
    private @Nullable Item<T> next;

    /** Takes what is pushed. */
    @FunctionalInterface
    interface Taker<T> {
        void take(T value);
    }

    /** A value, or the end with what it came of. */
    private record Item<T>(@Nullable T value, @Nullable Throwable failure) {}

    /** Runs the source on a thread of its own; when it returns, that was all. */
    Pushed(Consumer<Taker<T>> source) {
        Thread thread = new Thread(
                () -> {
                    Throwable failure = null;
                    try {
                        source.accept(value -> put(new Item<>(value, null)));
                    } catch (RuntimeException | Error e) { // at this thread's edge; the taking one throws it
                        failure = e;
                    }
                    put(new Item<>(null, failure));
                },
                "taking in");
        thread.setDaemon(true);
        thread.start();
        TaskContext task = TaskContext.get();
        if (task != null) {
            task.addTaskCompletionListener((TaskCompletionListener) ended -> thread.interrupt());
        }
    }

    private void put(Item<T> item) {
        try {
            queue.put(item);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while taking in", e);
        }
    }

    @Override
    public boolean hasNext() {
        Item<T> item = peek();
        if (item.failure != null) {
            throw new IllegalStateException("the reader failed", item.failure);
        }
        return item.value != null;
    }

    @Override
    public T next() {
        T value = hasNext() ? peek().value : null;
        if (value == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return value;
    }

    private Item<T> peek() {
        Item<T> item = next;
        if (item == null) {
            try {
                item = queue.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while taking in", e);
            }
            next = item;
        }
        return item;
    }
}
