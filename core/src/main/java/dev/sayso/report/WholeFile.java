package dev.sayso.report;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of an input that is read as a whole: a text or a page, neither of which is ever large. */
final class WholeFile {

    /** Far more than any article; what is larger is something else, and is not read into memory. */
    static final int LIMIT = 32 << 20;

    private WholeFile() {}

    /**
     * Reads all bytes.
     *
     * @throws BadInputException if there are none, too many, or they are those of another kind of file
     */
    static byte[] read(Input input) throws IOException, BadInputException {
        byte[] bytes;
        try (InputStream content = input.content().open()) {
            byte[] beginning = content.readNBytes(FileSignature.LENGTH);
            FileSignature.check(beginning);
            byte[] rest = content.readNBytes(LIMIT + 1 - beginning.length);
            bytes = new byte[beginning.length + rest.length];
            System.arraycopy(beginning, 0, bytes, 0, beginning.length);
            System.arraycopy(rest, 0, bytes, beginning.length, rest.length);
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
