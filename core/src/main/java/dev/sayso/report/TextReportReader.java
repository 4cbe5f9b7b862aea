package dev.sayso.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads a plain text file as one report. */
public final class TextReportReader implements ReportReader {

    @Override
    public boolean reads(String path) {
        return path.endsWith(".txt");
    }

    @Override
    public void read(Input input, ReportSink sink) {
        try (InputStream content = input.content().open()) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            sink.report(Report.ofText(text, input.known().withPath(input.path())), 1);
        } catch (IOException e) {
            sink.problem(InputProblem.of(input.path(), InputProblem.Kind.UNREADABLE, e.toString()));
        }
    }
}
