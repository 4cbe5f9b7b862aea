package dev.sayso.archive;

import dev.sayso.report.Published;
import dev.sayso.storyline.Fingerprint;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A report that has a key in common with others.
 *
 * @param print what tells how much it is on one event with another
 * @param ordered its keys, those that fewest have first, in an order that is the same in all reports
 * @param has the same keys
 */
record Holder(String id, @Nullable Published published, Fingerprint print, List<String> ordered, Set<String> has) {

    /** As storylines order their reports: from the earliest published on, undated ones last. */
    static final Comparator<Holder> BY_TIME = Comparator.comparing(
                    Holder::published, Comparator.nullsLast(Comparator.<Published>naturalOrder()))
            .thenComparing(Holder::id);

    static Holder of(String id, @Nullable String published, Fingerprint print, Map<String, Long> frequent) {
        return new Holder(
                id,
                published == null ? null : Published.parse(published),
                print,
                SharedKeys.ordered(print.keys(), frequent),
                new HashSet<>(print.keys()));
    }

    /** Whether a key is the first in order that this report shares with another one. */
    boolean meetsFirst(String key, Holder other) {
        for (String its : ordered) {
            if (its.equals(key)) {
                return true;
            }
            if (other.has.contains(its)) {
                return false;
            }
        }
        throw new IllegalArgumentException(id + " has no key \"" + key + "\"");
    }
}
