package dev.sayso.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;

/** Reads the page or document in each record of one web archive, and says of every other record what it is. */
final class WarcPages {

    private static final Set<String> WITH_PAGES = Set.of("response", "resource", "conversion");
    private static final int OK = 200;
    private static final Pattern HEAD_END = Pattern.compile("\\r?\\n\\r?\\n");
    private static final Pattern SAYS_LENGTH = Pattern.compile("(?i)\\n(?:content-length|transfer-encoding)\\s*:");

    private final Input input;
    private final ReportSink sink;

    WarcPages(Input input, ReportSink sink) {
        this.input = input;
        this.sink = sink;
    }

    /**
     * Reads one record.
     *
     * @param number counts from 1
     * @param offset where the record, or the packed member that holds it, begins
     */
    void read(WarcRecord record, long number, long offset) {
        String type = record.type();
        byte[] block = record.block();
        if (!WITH_PAGES.contains(type)) {
            sink.passedOver(input.path(), type.isEmpty() ? "records without a type" : type + " records");
            return;
        }
        try {
            if (block == null) {
                throw new BadInputException(
                        InputProblem.Kind.TOO_LARGE,
                        WarcRecord.tooLarge(Long.parseLong(record.fields().get("content-length"))));
            }
            if (!BlockDigest.holds(record.fields().get("warc-block-digest"), block)) {
                throw new BadInputException(
                        InputProblem.Kind.MALFORMED,
                        "its bytes are not those that were archived: their digest is another");
            }
            if (type.equals("response")) {
                response(record, block, number);
            } else {
                document(record, block, record.fields().getOrDefault("content-type", ""), number);
            }
        } catch (BadInputException e) {
            sink.problem(problem(record, number, offset, e.kind(), e.reason()));
        } catch (ParsingException e) {
            sink.problem(problem(
                    record, number, offset, InputProblem.Kind.MALFORMED, "not an HTTP response: " + e.getMessage()));
        } catch (IOException e) {
            sink.problem(problem(
                    record,
                    number,
                    offset,
                    InputProblem.Kind.MALFORMED,
                    "its HTTP body cannot be unpacked: " + e.getMessage()));
        }
    }

    private void response(WarcRecord record, byte[] block, long number) throws IOException, BadInputException {
        HttpResponse http = HttpResponse.parse(Channels.newChannel(new ByteArrayInputStream(withLength(block))));
        if (http.status() != OK) {
            sink.passedOver(input.path(), "responses with status " + http.status());
            return;
        }
        String type = http.headers().first("Content-Type").orElse("");
        byte[] body;
        try (InputStream stream = http.bodyDecoded().stream()) {
            body = stream.readNBytes(WarcRecord.LIMIT + 1);
        }
        if (body.length > WarcRecord.LIMIT) {
            throw new BadInputException(
                    InputProblem.Kind.TOO_LARGE,
                    "unpacked larger than the " + (WarcRecord.LIMIT >> 20) + " MiB that any page has");
        }
        document(record, body, type, number);
    }

    /** A response that ends with its connection says no length, which the parser needs. */
    private static byte[] withLength(byte[] response) {
        String latin = new String(response, StandardCharsets.ISO_8859_1);
        Matcher end = HEAD_END.matcher(latin);
        if (!end.find() || SAYS_LENGTH.matcher(latin.substring(0, end.start())).find()) {
            return response;
        }
        String length = "\r\nContent-Length: " + (response.length - end.end());
        return (latin.substring(0, end.start()) + length + latin.substring(end.start()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private void document(WarcRecord record, byte[] body, String contentType, long number) throws BadInputException {
        @Nullable String kind = DocumentKinds.ending(contentType);
        if (kind == null) {
            sink.passedOver(input.path(), DocumentKinds.name(contentType));
            return;
        }
        Details details = new Details(null, input.path(), null, null, null, record.target(), null).or(input.known());
        boolean cut = record.fields().containsKey("warc-truncated");
        Input page = new Input(input.path() + kind, () -> new ByteArrayInputStream(body), details);
        ReportReaders.standard().read(page, new InnerSink(input.path(), number, place(record), cut, sink));
    }

    private static String place(WarcRecord record) {
        return record.target() == null ? "" : " (" + record.target() + ")";
    }

    private InputProblem problem(WarcRecord record, long number, long offset, InputProblem.Kind kind, String reason) {
        return new InputProblem(input.path(), number, offset, kind, "record " + number + ": " + reason + place(record));
    }
}
