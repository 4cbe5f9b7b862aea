package dev.sayso.report;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of an input that is read as a whole: a text or a page, neither of which is ever large. */
final class WholeFile {

    /** Far more than any article; what is larger is something else, and is not read into memory. */
    static final int LIMIT = 32 << 20;

    private WholeFile() {}

    /**
     * Reads all bytes of a text.
     *
     * @throws BadInputException if there are none, too many, or they are those of another kind of file
     */
    static byte[] read(Input input) throws IOException, BadInputException {
        FileSignature.check(input.beginning(FileSignature.LENGTH));
        return bytes(input);
    }

    /**
     * Reads all bytes of a file that is no text.
     *
     * @throws BadInputException if there are none, too many, or they do not begin as the reader's kind does
     */
    static byte[] read(Input input, ReportReader reader) throws IOException, BadInputException {
        byte[] beginning = input.beginning(ReportReaders.BEGINNING);
        if (beginning.length > 0 && !reader.begins(beginning)) {
            FileSignature.check(beginning);
            throw new BadInputException(
                    InputProblem.Kind.MALFORMED, 0L, "not a file of this kind, whatever its name says");
        }
        return bytes(input);
    }

    private static byte[] bytes(Input input) throws IOException, BadInputException {
        byte[] bytes;
        try (InputStream content = input.content().open()) {
            bytes = content.readNBytes(LIMIT + 1);
        }
        if (bytes.length > LIMIT) {
            throw new BadInputException(
                    InputProblem.Kind.TOO_LARGE, "larger than " + (LIMIT >> 20) + " MiB, which no article is");
        }
        if (bytes.length == 0) {
            throw new BadInputException(InputProblem.Kind.EMPTY, "the file is empty");
        }
        return bytes;
    }
}
