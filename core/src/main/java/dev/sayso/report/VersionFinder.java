package dev.sayso.report;

import dev.sayso.text.Components;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds which reports are versions of one report: they have one address and no two outlets, or one outlet has nearly the
 * same words within a day, or later where one of the two says that it was corrected. A report that nearly repeats another
 * outlet's is a copy and no version. The work grows with the words, not with the pairs. Thread-safe.
 */
public final class VersionFinder {

    public static final String SAME_ADDRESS = "same-address/1";
    public static final String SAME_WORDS = "same-words/1";

    /** The least shares of the shorter one's and of the longer one's different runs of five words. */
    private static final double OF_SHORTER = 2.0 / 3;

    private static final double OF_LONGER = 1.0 / 3;
    private static final int LEAST_RUNS = 8;
    private static final int REMEMBERED = 8;
    private static final int DAYS_APART = 1;

    private static final Comparator<Version> BY_TIME = Comparator.comparing(
                    (Version v) -> v.report().published(), Comparator.nullsLast(Comparator.<Published>naturalOrder()))
            .thenComparing(v -> v.report().id());

    /** The versions among these reports, whatever order they come in; in order of the first one of each. */
    public Versions find(Collection<Report> reports) {
        List<Version> ordered =
                reports.stream().collect(Collectors.toMap(Report::id, r -> r, (a, b) -> a)).values().stream()
                        .map(Version::of)
                        .sorted(BY_TIME)
                        .toList();
        Components<Version> joined = new Components<>();
        ordered.forEach(joined::add);
        byAddress(ordered).forEach(group -> group.forEach(v -> joined.join(group.get(0), v)));
        byOutlet(ordered).forEach(group -> sameWords(group, joined));
        return new Versions(joined.groups().stream()
                .filter(group -> group.size() > 1)
                .map(VersionFinder::oldestFirst)
                .toList());
    }

    /** The rule by which two versions that follow one another are known to be of one report. */
    public static String rule(Version one, Version other) {
        Optional<String> address = address(one.report());
        return address.isPresent() && address.equals(address(other.report())) ? SAME_ADDRESS : SAME_WORDS;
    }

    private static Optional<String> address(Report report) {
        return Optional.ofNullable(report.url()).flatMap(PageAddress::key);
    }

    private static String outlet(Report report) {
        return OutletName.plain(Objects.requireNonNullElse(report.outlet(), ""));
    }

    /** Reports of one address; where two outlets have it, only those of one of them. */
    private static List<List<Version>> byAddress(List<Version> versions) {
        Map<String, List<Version>> byAddress = new TreeMap<>();
        for (Version version : versions) {
            address(version.report())
                    .ifPresent(a ->
                            byAddress.computeIfAbsent(a, k -> new ArrayList<>()).add(version));
        }
        List<List<Version>> groups = new ArrayList<>();
        for (List<Version> its : byAddress.values()) {
            Map<String, List<Version>> outlets = its.stream()
                    .collect(Collectors.groupingBy(v -> outlet(v.report()), TreeMap::new, Collectors.toList()));
            long named = outlets.keySet().stream().filter(o -> !o.isEmpty()).count();
            groups.addAll(named < 2 ? List.of(its) : outlets.values());
        }
        return groups;
    }

    private static List<List<Version>> byOutlet(List<Version> versions) {
        Map<String, List<Version>> outlets = versions.stream()
                .collect(Collectors.groupingBy(v -> outlet(v.report()), TreeMap::new, Collectors.toList()));
        outlets.remove("");
        return outlets.values().stream().filter(its -> its.size() > 1).toList();
    }

    /** Joins those of one outlet's reports that have nearly the same words. */
    private static void sameWords(List<Version> reports, Components<Version> joined) {
        Map<Long, Deque<Integer>> holders = new HashMap<>();
        int[] sizes = new int[reports.size()];
        for (int i = 0; i < sizes.length; i++) {
            Map<Integer, Integer> shared = new TreeMap<>();
            long[] runs = WordRuns.of(reports.get(i).report().text()).distinct();
            sizes[i] = runs.length;
            for (long run : runs) {
                Deque<Integer> its = holders.computeIfAbsent(run, r -> new ArrayDeque<>(1));
                its.forEach(j -> shared.merge(j, 1, Integer::sum));
                its.add(i);
                if (its.size() > REMEMBERED) {
                    its.remove();
                }
            }
            for (Map.Entry<Integer, Integer> other : shared.entrySet()) {
                int j = other.getKey();
                if (nearlySame(other.getValue(), sizes[i], sizes[j]) && near(reports.get(i), reports.get(j))) {
                    joined.join(reports.get(j), reports.get(i));
                }
            }
        }
    }

    private static boolean nearlySame(int shared, int one, int other) {
        return shared >= LEAST_RUNS
                && shared >= OF_SHORTER * Math.min(one, other)
                && shared >= OF_LONGER * Math.max(one, other);
    }

    /** Whether they came out within a day as far as is known, or one says that it was corrected. */
    private static boolean near(Version one, Version other) {
        LocalDate day = day(one);
        LocalDate its = day(other);
        return day == null
                || its == null
                || Math.abs(ChronoUnit.DAYS.between(day, its)) <= DAYS_APART
                || one.corrected()
                || other.corrected();
    }

    private static @Nullable LocalDate day(Version version) {
        Published published = version.report().published();
        return published == null ? null : published.day();
    }

    /** By the time of day only where all have one; then those with more notes later. */
    private static List<Version> oldestFirst(List<Version> versions) {
        boolean timed = versions.stream().map(v -> v.report().published()).allMatch(p -> p == null || p.hasTime());
        Comparator<Published> time =
                timed ? Comparator.comparing(Published::earliest) : Comparator.comparing(Published::day);
        return versions.stream()
                .sorted(Comparator.comparing((Version v) -> v.report().published(), Comparator.nullsLast(time))
                        .thenComparing(v -> v.notes().size())
                        .thenComparing(v -> v.report().id()))
                .toList();
    }
}
