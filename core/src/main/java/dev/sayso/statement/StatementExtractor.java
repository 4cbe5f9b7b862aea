package dev.sayso.statement;

import dev.sayso.report.Report;
import java.util.List;

/** Finds who said what in a report, as words. Thread-safe. */
public interface StatementExtractor {

    /** The attributions in order of their contents; the same on every run. */
    List<Attribution> extract(Report report);
}
