package dev.sayso.archive;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** Makes one thing of each run of pairs with the same key; only one run is in memory. Used by one thread. */
final class Runs<V, R> implements Iterator<R> {

    private final Iterator<Tuple2<String, V>> sorted;
    private final Function<List<V>, R> make;
    private @Nullable Tuple2<String, V> next;

    /** @param sorted by key */
    Runs(Iterator<Tuple2<String, V>> sorted, Function<List<V>, R> make) {
        this.sorted = sorted;
        this.make = make;
        this.next = following();
    }

    private @Nullable Tuple2<String, V> following() {
        return sorted.hasNext() ? sorted.next() : null;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public R next() {
        List<V> run = new ArrayList<>();
        Tuple2<String, V> first = next;
        if (first == null) {
            throw new NoSuchElementException();
        }
        while (next != null && next._1().equals(first._1())) {
            run.add(next._2());
            next = following();
        }
        return make.apply(run);
    }
}
