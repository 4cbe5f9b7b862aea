package dev.sayso.report;

import java.util.List;

/** Reads the reports of one kind of input. Implementations are stateless and thread-safe. */
public interface ReportReader {

    /** How the names of such files end, in lower case, with the dot. */
    List<String> extensions();

    /** Hands each report, and each thing that could not be read, to the sink; bad input never throws. */
    void read(Input input, ReportSink sink);

    /**
     * Whether a file of another name is of this kind, as far as its first bytes tell.
     *
     * @param beginning no more than {@link ReportReaders#BEGINNING} bytes
     */
    default boolean begins(byte[] beginning) {
        return false;
    }
}
