package dev.sayso.figure;

import dev.sayso.report.Report;
import dev.sayso.time.TimeMention;
import java.util.List;

/** Finds the figures of a report. Thread-safe. */
public interface FigureFinder {

    /**
     * The figures in order of the text.
     *
     * @param times the report's time expressions: numbers in dates and clock times are no figures, lengths of time are
     */
    List<Figure> find(Report report, List<TimeMention> times);
}
