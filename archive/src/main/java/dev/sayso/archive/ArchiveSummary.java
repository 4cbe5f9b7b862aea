package dev.sayso.archive;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much a result has.
 *
 * @param rejected how many things could not be read, by kind
 */
public record ArchiveSummary(long reports, long statements, long storylines, long claims, Map<String, Long> rejected) {

    public ArchiveSummary {
        rejected = Map.copyOf(rejected);
    }

    /** {@code 14 reports, 96 statements, 3 storylines, 41 claims; rejected: 1 malformed, 2 truncated}. */
    @Override
    public String toString() {
        String words = "%d reports, %d statements, %d storylines, %d claims"
                .formatted(reports, statements, storylines, claims);
        return rejected.isEmpty()
                ? words
                : words + "; rejected: "
                        + rejected.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(e -> e.getValue() + " " + e.getKey())
                                .collect(Collectors.joining(", "));
    }
}
