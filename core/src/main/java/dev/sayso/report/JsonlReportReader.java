package dev.sayso.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Reads reports files: one JSON object a line, as the contract says. A broken line does not stop the next ones. */
final class JsonlReportReader implements ReportReader {

    private static final int LINE_LIMIT = 16 << 20;
    private static final int BEGINNING = 2048;

    @Override
    public List<String> extensions() {
        return List.of(".jsonl", ".ndjson");
    }

    @Override
    public void read(Input input, ReportSink sink) {
        try (InputStream content = input.content().open()) {
            rejectOtherKinds(input.beginning(BEGINNING));
            Lines lines = new Lines(content, LINE_LIMIT);
            boolean any = false;
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                any |= readLine(line, input, sink);
            }
            if (!any) {
                throw new BadInputException(InputProblem.Kind.EMPTY, "the file holds no line of JSON");
            }
        } catch (BadInputException e) {
            sink.problem(e.problem(input.path()));
        } catch (IOException e) {
            sink.problem(Unreadable.problem(input.path(), e));
        }
    }

    /** So that a picture is one problem and not one a line. */
    private static void rejectOtherKinds(byte[] beginning) throws BadInputException {
        FileSignature.check(beginning);
        Optional<ByteOrderMark> mark = ByteOrderMark.of(beginning);
        if (mark.isEmpty()) {
            TextDecoder.rejectZeroBytes(beginning);
        } else if (mark.get() != ByteOrderMark.UTF_8) {
            String charset = mark.get().charset().name();
            throw new BadInputException(
                    InputProblem.Kind.ENCODING, 0L, "this is " + charset + "; a reports file is UTF-8");
        }
    }

    /** Reads one line; false if it is blank. */
    private static boolean readLine(Lines.Line line, Input input, ReportSink sink) {
        try {
            if (!line.whole()) {
                throw new BadInputException(
                        InputProblem.Kind.TOO_LARGE, "the line is longer than " + (LINE_LIMIT >> 20) + " MiB");
            }
            String json = TextDecoder.utf8(line.bytes());
            if (json.isBlank()) {
                return false;
            }
            ReportLine read = ReportLine.parse(json);
            Details details = read.details().withPath(input.path()).or(input.known());
            sink.report(read.report(details), line.number());
        } catch (JsonEOFException e) {
            InputProblem.Kind kind = line.ended() ? InputProblem.Kind.MALFORMED : InputProblem.Kind.TRUNCATED;
            sink.problem(InputProblem.atLine(
                    input.path(), line.number(), kind, "the line ends in the middle of its JSON object"));
        } catch (JsonProcessingException e) {
            sink.problem(InputProblem.atLine(
                    input.path(), line.number(), InputProblem.Kind.MALFORMED, "not JSON: " + ReportLine.reason(e)));
        } catch (BadInputException e) {
            sink.problem(e.problem(input.path(), line.number(), line.offset()));
        }
        return true;
    }
}
