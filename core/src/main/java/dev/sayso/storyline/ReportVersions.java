package dev.sayso.storyline;

import java.util.List;

/**
 * The versions of one report.
 *
 * @param readings the oldest first as far as is known; at least two
 * @param steps from each to the next
 */
public record ReportVersions(List<Reading> readings, List<VersionStep> steps) {

    public ReportVersions {
        readings = List.copyOf(readings);
        steps = List.copyOf(steps);
        if (readings.size() != steps.size() + 1) {
            throw new IllegalArgumentException(readings.size() + " versions with " + steps.size() + " steps");
        }
    }
}
