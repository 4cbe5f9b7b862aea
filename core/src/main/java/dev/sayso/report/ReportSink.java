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

    /**
     * Something in an input that is no report and no fault either: a picture in an archive, a call in a chat.
     *
     * @param what its kind in the plural, by which it is counted
     */
    default void passedOver(String path, String what) {}
}
