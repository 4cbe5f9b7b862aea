package dev.sayso.archive;

import dev.sayso.storyline.KeyVotes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * By which of its keys a report has to be looked for, so that every other report to which the keys in common give enough
 * votes is met: the prefix filter of similarity joins (Chaudhuri, Ganti and Kaushik 2006). The keys that most reports have
 * are no such keys, since all of them together give too few votes; no key counts that more than 2,000 reports have.
 */
final class SharedKeys {

    /** Less than sums of votes can be wrong by. */
    private static final double SLACK = 1e-9;

    private SharedKeys() {}

    /**
     * A report's keys, those that fewest have first, in an order that is the same in all reports.
     *
     * @param frequent how many reports have a key, for those that more than {@link KeyVotes#MANY} have
     */
    static List<String> ordered(List<String> keys, Map<String, Long> frequent) {
        return keys.stream()
                .sorted(Comparator.comparingLong((String k) -> frequent.getOrDefault(k, 0L))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Those by which a report has to be looked for. */
    static List<String> wanted(List<String> keys, Map<String, Long> frequent) {
        List<String> ordered = ordered(keys, frequent);
        double votes = 0;
        for (int i = ordered.size() - 1; i >= 0; i--) {
            votes += votes(ordered.get(i), frequent);
            if (votes >= KeyVotes.ENOUGH - SLACK) {
                return ordered.subList(0, i + 1);
            }
        }
        return List.of();
    }

    /** Whether two reports are worth comparing, as core decides it: votes are added in the order of the later one's keys. */
    static boolean enough(Holder earlier, Holder later, Map<String, Long> frequent) {
        double votes = 0;
        for (String key : later.print().keys()) {
            if (earlier.has().contains(key)) {
                votes += votes(key, frequent);
            }
        }
        return votes >= KeyVotes.ENOUGH;
    }

    private static double votes(String key, Map<String, Long> frequent) {
        return KeyVotes.of(frequent.getOrDefault(key, 1L));
    }
}
