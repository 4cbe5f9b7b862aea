package dev.sayso.cli;

import dev.sayso.export.ReadingJson;
import dev.sayso.pipeline.ReadingPipeline;
import dev.sayso.report.Details;
import dev.sayso.report.InputProblem;
import dev.sayso.report.Inputs;
import dev.sayso.report.Published;
import dev.sayso.report.Report;
import dev.sayso.report.ReportReaders;
import dev.sayso.report.ReportSink;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sayso read}: reads reports. */
@Command(name = "read", description = "Reads reports into the ledger.", mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files to read.")
    private List<String> files = List.of();

    @Option(names = "--outlet", description = "The outlet, where the file does not say it.")
    private @Nullable String outlet;

    @Option(names = "--published", description = "The date, where the file does not say it (ISO 8601).")
    private @Nullable String published;

    @Option(names = "--format", description = "jsonl")
    private String format = "jsonl";

    @Override
    public Integer call() {
        if (!format.equals("jsonl")) {
            throw new ParameterException(spec.commandLine(), "--format: not a format: " + format);
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        ReadingPipeline pipeline = ReadingPipeline.standard();
        Details known = new Details(
                null, null, null, outlet, published == null ? null : Published.parse(published), null, null);
        int[] problems = {0};
        ReportSink sink = new ReportSink() {
            @Override
            public void report(Report report, long line) {
                out.println(ReadingJson.line(pipeline.read(report)));
            }

            @Override
            public void problem(InputProblem problem) {
                problems[0]++;
                err.println(problem.message());
            }
        };
        ReportReaders readers = ReportReaders.standard();
        Inputs.expand(files, known, System.in, sink::problem).forEach(input -> readers.read(input, sink));
        return problems[0] == 0 ? 0 : 1;
    }
}
