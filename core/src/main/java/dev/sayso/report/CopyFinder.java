package dev.sayso.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds which reports repeat the words of which. Every run of five words remembers the first few reports that have it, in
 * order of time, and a report is compared with those that any of its runs remembers: the work grows with the words, not
 * with the pairs, and of many copies each is still traced to the first. Two reports that share no more than quotations
 * quote the same person and are no copies. Thread-safe.
 */
public final class CopyFinder {

    /** From this share on two reports are copies, quotations or not. */
    private static final double MOSTLY = 0.5;

    /** The least share, outside quotations, of the shorter one's and of both one's runs. */
    private static final double LEAST = 0.1;

    private static final double LEAST_OF_BOTH = 0.05;
    private static final int LEAST_RUNS = 8;
    private static final int REMEMBERED = 8;

    private static final Comparator<CreditedReport> BY_TIME = Comparator.comparing(
                    (CreditedReport r) -> r.report().published(),
                    Comparator.nullsLast(Comparator.<Published>naturalOrder()))
            .thenComparing(r -> r.report().id());

    /** The copies among these reports, whatever order they come in, those of the earliest published first. */
    public Copies find(Collection<CreditedReport> reports) {
        List<CreditedReport> ordered = reports.stream().sorted(BY_TIME).toList();
        List<WordRuns> runs =
                ordered.stream().map(r -> WordRuns.of(r.report().text())).toList();
        List<WordRuns.Shared> sizes = runs.stream().map(WordRuns::size).toList();
        Map<Long, List<Integer>> remembered = new HashMap<>();
        List<Copy> copies = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            for (int j : remember(i, runs.get(i), remembered)) {
                WordRuns.Shared shared = runs.get(j).shared(runs.get(i));
                if (isCopy(shared, sizes.get(j), sizes.get(i))) {
                    int least = Math.min(sizes.get(i).all(), sizes.get(j).all());
                    copies.add(copy(ordered, runs, j, i, (double) shared.all() / least));
                }
            }
        }
        return new Copies(copies);
    }

    /** The earlier reports that share a run, of which they are the first to have it; then remembers this one. */
    private static Set<Integer> remember(int report, WordRuns runs, Map<Long, List<Integer>> remembered) {
        Set<Integer> earlier = new TreeSet<>();
        for (long run : runs.distinct()) {
            List<Integer> first = remembered.computeIfAbsent(run, r -> new ArrayList<>(1));
            earlier.addAll(first);
            if (first.size() < REMEMBERED) {
                first.add(report);
            }
        }
        return earlier;
    }

    private static boolean isCopy(WordRuns.Shared shared, WordRuns.Shared one, WordRuns.Shared other) {
        int shorter = Math.min(one.all(), other.all());
        if (shared.all() >= MOSTLY * shorter && shared.all() > 1) {
            return true;
        }
        int either = one.all() + other.all() - shared.all();
        return shared.unquoted() >= LEAST_RUNS
                && shared.unquoted() >= LEAST * shorter
                && shared.unquoted() >= LEAST_OF_BOTH * either;
    }

    private static Copy copy(List<CreditedReport> reports, List<WordRuns> runs, int early, int late, double share) {
        CreditedReport earlier = reports.get(early);
        CreditedReport later = reports.get(late);
        boolean turned = isCredited(later.report(), earlier) && !isCredited(earlier.report(), later);
        boolean sameTime = !isBefore(earlier.report(), later.report());
        boolean byCredit = sameTime && earlier.creditsAnother() != later.creditsAnother();
        boolean credited = isCredited(earlier.report(), later) || turned;
        Copy.Direction direction =
                credited || byCredit ? Copy.Direction.CREDIT : sameTime ? Copy.Direction.UNKNOWN : Copy.Direction.TIME;
        boolean swap = turned || !credited && byCredit && earlier.creditsAnother();
        int original = swap ? late : early;
        int copy = swap ? early : late;
        return new Copy(
                reports.get(original).report(),
                reports.get(copy).report(),
                runs.get(original).passages(runs.get(copy)),
                share,
                direction);
    }

    private static boolean isCredited(Report report, CreditedReport by) {
        return report.outlet() != null && by.credits(report.outlet());
    }

    private static boolean isBefore(Report one, Report other) {
        Published first = one.published();
        Published second = other.published();
        return first != null && second != null && first.isBefore(second);
    }
}
