package dev.sayso.report;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One record of a web archive as it is framed (ISO 28500): named fields and a block of as many bytes as they say.
 *
 * @param fields by name in lower case
 * @param block the bytes; null if they are more than {@link #LIMIT}
 */
@SuppressWarnings("ArrayRecordComponent") // records are never compared
record WarcRecord(Map<String, String> fields, byte @Nullable [] block) {

    /** Bytes; no page is larger, and no more is held. */
    static final int LIMIT = WholeFile.LIMIT;

    /** Bytes of a block that are read and thrown away; what is larger is passed by looking for the next record. */
    private static final long SKIPPED = 256L << 20;

    private static final int LONGEST_FIELD = 1 << 16;
    private static final int MOST_FIELDS = 1000;
    private static final String NO_END = "its length is not what it says: no empty lines follow its last byte";

    /**
     * Reads the next record.
     *
     * @return null where the stream ends
     * @throws BadInputException if no record begins here, or its fields are none
     * @throws EOFException if the stream ends within the record
     */
    static @Nullable WarcRecord read(InputStream stream) throws IOException, BadInputException {
        String version = line(stream);
        while (version != null && version.isEmpty()) {
            version = line(stream);
        }
        if (version == null) {
            return null;
        }
        if (!version.matches("WARC/\\d\\.\\d+")) {
            throw malformed("no record begins here");
        }
        Map<String, String> fields = fields(stream);
        long length = length(fields);
        byte[] block = length > LIMIT ? null : stream.readNBytes((int) length);
        if (block == null) {
            skip(stream, length);
        } else if (block.length < length) {
            throw new EOFException("it ends " + (length - block.length) + " bytes too early");
        }
        for (char expected : "\r\n\r\n".toCharArray()) {
            int next = stream.read();
            if (next < 0) {
                break; // many archives leave out the last lines
            }
            if (next != expected) {
                throw malformed(NO_END);
            }
        }
        return new WarcRecord(fields, block);
    }

    private static void skip(InputStream stream, long length) throws IOException, BadInputException {
        if (length > SKIPPED) {
            throw new BadInputException(InputProblem.Kind.TOO_LARGE, tooLarge(length));
        }
        stream.skipNBytes(length);
    }

    private static Map<String, String> fields(InputStream stream) throws IOException, BadInputException {
        Map<String, String> fields = new TreeMap<>();
        for (String line = line(stream); line == null || !line.isEmpty(); line = line(stream)) {
            int colon = line == null ? -1 : line.indexOf(':');
            if (line == null) {
                throw new EOFException("it ends within its fields");
            }
            if (colon < 0 || fields.size() >= MOST_FIELDS) {
                throw malformed("not a field of a record: \""
                        + (line.length() > 60 ? line.substring(0, 60) + "…" : line) + "\"");
            }
            fields.putIfAbsent(
                    line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return fields;
    }

    private static long length(Map<String, String> fields) throws BadInputException {
        String length = fields.getOrDefault("content-length", "");
        if (!length.matches("\\d{1,18}")) {
            throw malformed("no length: Content-Length is \"" + length + "\"");
        }
        return Long.parseLong(length);
    }

    /** A line without its end, null where the stream ends before it. */
    private static @Nullable String line(InputStream stream) throws IOException, BadInputException {
        StringBuilder line = new StringBuilder();
        int next = stream.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            if (line.length() >= LONGEST_FIELD) {
                throw malformed("a field of more than " + LONGEST_FIELD + " bytes");
            }
            line.append((char) next);
            next = stream.read();
        }
        String latin = line.toString();
        return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).stripTrailing();
    }

    static String tooLarge(long length) {
        return length + " bytes, more than the " + (LIMIT >> 20) + " MiB that any page has";
    }

    private static BadInputException malformed(String reason) {
        return new BadInputException(InputProblem.Kind.MALFORMED, reason);
    }

    String type() {
        return fields.getOrDefault("warc-type", "");
    }

    /** The address of what was fetched, null if the record does not say it. */
    @Nullable
    String target() {
        String target = fields.getOrDefault("warc-target-uri", "");
        return target.isEmpty() ? null : target.replaceAll("^<|>$", "");
    }
}
