package dev.sayso.report;

/** Reads the reports of one kind of input. Implementations are stateless and thread-safe. */
public interface ReportReader {

    /** Whether an input of this name is of this reader's kind. */
    boolean reads(String path);

    /** Hands each report, and each thing that could not be read, to the sink; bad input never throws. */
    void read(Input input, ReportSink sink);
}
