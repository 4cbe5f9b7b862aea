package dev.sayso.storyline;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What became of something from one version of a report to the next. */
public enum ChangeKind {
    ADDED,
    REMOVED,
    CHANGED;

    static ChangeKind of(@Nullable Object earlier, @Nullable Object later) {
        if (earlier == null && later == null) {
            throw new IllegalArgumentException("a change of nothing");
        }
        return earlier == null ? ADDED : later == null ? REMOVED : CHANGED;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
