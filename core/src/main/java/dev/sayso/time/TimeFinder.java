package dev.sayso.time;

import dev.sayso.report.Report;
import java.util.List;

/** Finds the time expressions of a report and resolves them against its publication date. Thread-safe. */
public interface TimeFinder {

    /** The time expressions in order of the text; none overlap. */
    List<TimeMention> find(Report report);
}
