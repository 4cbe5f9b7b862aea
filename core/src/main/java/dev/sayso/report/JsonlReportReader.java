package dev.sayso.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads reports files: one JSON object a line, as the contract says. A broken line does not stop the next ones. */
final class JsonlReportReader implements ReportReader {

    private static final int LINE_LIMIT = 16 << 20;

    @Override
    public List<String> extensions() {
        return List.of(".jsonl", ".ndjson");
    }

    @Override
    public void read(Input input, ReportSink sink) {
        try (InputStream content = input.content().open()) {
            Lines lines = new Lines(content, LINE_LIMIT);
            boolean any = false;
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                if (line.number() == 1 && !beginsWell(line, input, sink)) {
                    return;
                }
                any |= readLine(line, input, sink);
            }
            if (!any) {
                sink.problem(InputProblem.of(input.path(), InputProblem.Kind.EMPTY, "the file holds no line of JSON"));
            }
        } catch (IOException e) {
            sink.problem(Unreadable.problem(input.path(), e));
        }
    }

    /** Whether the file can hold lines of JSON at all, so that a picture is one problem and not one a line. */
    private static boolean beginsWell(Lines.Line first, Input input, ReportSink sink) {
        try {
            FileSignature.check(Arrays.copyOf(first.bytes(), Math.min(first.bytes().length, FileSignature.LENGTH)));
            Optional<ByteOrderMark> mark = ByteOrderMark.of(first.bytes());
            if (mark.isPresent() && mark.get() != ByteOrderMark.UTF_8) {
                throw new BadInputException(
                        InputProblem.Kind.ENCODING,
                        0L,
                        "this is " + mark.get().charset().name() + "; a reports file is UTF-8");
            }
            if (mark.isEmpty()) {
                TextDecoder.rejectZeroBytes(first.bytes());
            }
            return true;
        } catch (BadInputException e) {
            sink.problem(e.problem(input.path()));
            return false;
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
            sink.report(Report.ofText(read.text(), details), line.number());
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
