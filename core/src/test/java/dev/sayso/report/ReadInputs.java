package dev.sayso.report;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What came of reading some inputs. */
record ReadInputs(List<Report> reports, List<Long> lines, List<InputProblem> problems) {

    static ReadInputs of(String... paths) {
        return of(List.of(paths), Details.NONE, new byte[0]);
    }

    static ReadInputs of(List<String> paths, Details known, byte[] standardInput) {
        InputStream in = new ByteArrayInputStream(standardInput);
        ReadInputs read = new ReadInputs(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Inputs.expand(paths, known, in, read.problems::add)
                .forEach(input -> ReportReaders.standard().read(input, read.sink()));
        return read;
    }

    /** Reads bytes as a file of this name. */
    static ReadInputs ofBytes(String name, byte[] bytes) {
        return ofInput(new Input(name, () -> new ByteArrayInputStream(bytes), Details.NONE));
    }

    static ReadInputs ofInput(Input input) {
        ReadInputs read = new ReadInputs(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        ReportReaders.standard().read(input, read.sink());
        return read;
    }

    static ReadInputs ofText(String name, String content) {
        return ofBytes(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Report onlyReport() {
        if (reports.size() != 1 || !problems.isEmpty()) {
            throw new AssertionError("expected one report without a problem: " + this);
        }
        return reports.get(0);
    }

    InputProblem onlyProblem() {
        if (problems.size() != 1) {
            throw new AssertionError("expected one problem: " + this);
        }
        return problems.get(0);
    }

    private ReportSink sink() {
        return new ReportSink() {
            @Override
            public void report(Report report, long line) {
                reports.add(report);
                lines.add(line);
            }

            @Override
            public void problem(InputProblem problem) {
                problems.add(problem);
            }
        };
    }
}
