package dev.sayso.report;

/** Takes what a {@link ReportReader} finds, in the order of the input. */
public interface ReportSink {

    /**
     * One report.
     *
     * @param line where it stands in its input, from 1; 1 where the whole input is one report
     */
    void report(Report report, long line);

    /** Something that could not be read; reading goes on. */
    void problem(InputProblem problem);
}
