package dev.sayso.report;

import java.io.IOException;
import java.util.List;

/** Reads a plain text file as one report. */
final class TextReportReader implements ReportReader {

    @Override
    public List<String> extensions() {
        return List.of(".txt", ".text");
    }

    @Override
    public void read(Input input, ReportSink sink) {
        try {
            String text = TextDecoder.text(WholeFile.read(input));
            if (text.isBlank()) {
                throw new BadInputException(InputProblem.Kind.EMPTY, "the file holds white space only");
            }
            sink.report(Report.ofText(text, input.known().withPath(input.path())), 1);
        } catch (BadInputException e) {
            sink.problem(e.problem(input.path()));
        } catch (IOException e) {
            sink.problem(Unreadable.problem(input.path(), e));
        }
    }
}
