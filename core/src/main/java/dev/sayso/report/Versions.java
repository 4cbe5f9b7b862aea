package dev.sayso.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which of many reports are versions of one another. Immutable. */
public final class Versions {

    public static final Versions NONE = new Versions(List.of());

    private final List<List<Version>> all;
    private final Map<String, List<Version>> byReport = new HashMap<>();

    /** @param all the versions of each report that has several, the oldest first as far as is known */
    public Versions(List<List<Version>> all) {
        this.all = all.stream().map(List::copyOf).toList();
        this.all.forEach(its -> its.forEach(v -> byReport.put(v.report().id(), its)));
    }

    /** The versions of each report that has several, the oldest first as far as is known. */
    public List<List<Version>> all() {
        return all;
    }

    /** Versions of a report that are known to have come after this one, in order. */
    public List<Report> after(Report report) {
        List<Version> its = byReport.getOrDefault(report.id(), List.of());
        return its.stream().filter(v -> v.report().id().equals(report.id())).findFirst().stream()
                .flatMap(mine ->
                        its.stream().skip(its.indexOf(mine) + 1L).filter(v -> mine.before(v) != Version.Order.UNKNOWN))
                .map(Version::report)
                .toList();
    }

    /** How many reports these are, all versions of one counted once. */
    public int count(Collection<Report> reports) {
        return (int) reports.stream().map(this::first).distinct().count();
    }

    private String first(Report report) {
        return Stream.concat(
                        byReport.getOrDefault(report.id(), List.of()).stream()
                                .map(v -> v.report().id()),
                        Stream.of(report.id()))
                .findFirst()
                .orElseThrow();
    }
}
