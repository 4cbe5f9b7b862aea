package dev.sayso.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups of things that are joined, directly or through others: connected components, found by union and find. */
public final class Components<T> {

    private final Map<T, T> parents = new LinkedHashMap<>();

    public void add(T thing) {
        parents.putIfAbsent(thing, thing);
    }

    public void join(T a, T b) {
        add(a);
        add(b);
        parents.put(root(a), root(b));
    }

    /** The groups, and the things of each, in the order in which the things were added first. */
    public List<List<T>> groups() {
        Map<T, List<T>> groups = new LinkedHashMap<>();
        for (T thing : List.copyOf(parents.keySet())) {
            groups.computeIfAbsent(root(thing), r -> new ArrayList<>()).add(thing);
        }
        return groups.values().stream().map(List::copyOf).toList();
    }

    private T root(T thing) {
        T at = thing;
        T up = up(at);
        while (!up.equals(at)) {
            T above = up(up);
            parents.put(at, above);
            at = above;
            up = up(at);
        }
        return at;
    }

    private T up(T thing) {
        return parents.getOrDefault(thing, thing);
    }
}
