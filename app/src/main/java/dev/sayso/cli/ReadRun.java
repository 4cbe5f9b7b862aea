package dev.sayso.cli;

import dev.sayso.figure.VagueRule;
import dev.sayso.ledger.ArrivedInput;
import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.Stored;
import dev.sayso.pipeline.ReadingPipeline;
import dev.sayso.report.Details;
import dev.sayso.report.Input;
import dev.sayso.report.InputProblem;
import dev.sayso.report.Inputs;
import dev.sayso.report.Report;
import dev.sayso.report.ReportReaders;
import dev.sayso.report.ReportSink;
import dev.sayso.report.Unreadable;
import dev.sayso.storyline.Reading;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One run over inputs: each report is read, stored, and only then printed. */
final class ReadRun {

    private final @Nullable Ledger ledger;
    private final Consumer<Reading> print;
    private final @Nullable VagueRule vague;
    private final PrintWriter err;
    private final Progress progress;
    private final String madeBy = Version.nameAndNumber();
    private final Problems problems = new Problems();
    private final Map<Stored, Integer> stored = new EnumMap<>(Stored.class);
    private final Map<String, Integer> passedOver = new TreeMap<>();
    private @Nullable ReadingPipeline pipeline;
    private int reports;

    /**
     * @param ledger null where nothing is to be stored
     * @param vague gives numbers to words such as "dozens"; null leaves them without
     * @param print takes each reading, in the order of the inputs, when it is stored
     */
    ReadRun(
            @Nullable Ledger ledger,
            @Nullable VagueRule vague,
            Consumer<Reading> print,
            PrintWriter err,
            Progress progress) {
        this.ledger = ledger;
        this.vague = vague;
        this.print = print;
        this.err = err;
        this.progress = progress;
    }

    /** Reads what these paths stand for; returns whether all of it could be read. */
    boolean read(List<String> paths, Details known) {
        List<Input> inputs = Inputs.expand(paths, known, System.in, this::problem);
        int count = Runtime.getRuntime().availableProcessors();
        try (ReadingThreads threads = new ReadingThreads(ReadingPipeline.standard(vague), count)) {
            progress.begin(inputs.size());
            for (Input input : inputs) {
                read(input, threads);
                progress.inputDone();
            }
            threads.finish();
        } finally {
            progress.close();
        }
        return problems.none();
    }

    /** Reads one input to its end. */
    void read(Input input) {
        if (pipeline == null) {
            pipeline = ReadingPipeline.standard(vague);
        }
        try (ReadingThreads threads = new ReadingThreads(pipeline, 1)) {
            read(input, threads);
            threads.finish();
        }
    }

    /** Whether all of it could be read so far. */
    boolean allRead() {
        return problems.none();
    }

    private void problem(InputProblem problem) {
        problems.add(problem);
        progress.clear();
        err.println(problem.message());
    }

    /** {@code 14 reports read (2 already known), 3 problems: 1 missing, 2 malformed; passed over: 9 image/png}. */
    String summary() {
        StringBuilder summary = new StringBuilder(reports + (reports == 1 ? " report read" : " reports read"));
        int known = stored.getOrDefault(Stored.KNOWN, 0);
        int renewed = stored.getOrDefault(Stored.RENEWED, 0);
        if (known > 0 || renewed > 0) {
            summary.append(" (")
                    .append(known > 0 ? known + " already known" : "")
                    .append(known > 0 && renewed > 0 ? ", " : "")
                    .append(renewed > 0 ? renewed + " with new results" : "")
                    .append(')');
        }
        if (!problems.none()) {
            summary.append(", ").append(problems);
        }
        if (!passedOver.isEmpty()) {
            summary.append("; passed over: ")
                    .append(passedOver.entrySet().stream()
                            .map(entry -> entry.getValue() + " " + entry.getKey())
                            .collect(Collectors.joining(", ")));
        }
        return summary.toString();
    }

    private void read(Input input, ReadingThreads threads) {
        if (ledger == null) {
            read(input, null, threads);
            return;
        }
        try (ArrivedInput arrived = ledger.take(input)) {
            read(progress.watch(arrived.input(), arrived.size()), arrived, threads);
        } catch (IOException e) {
            problem(Unreadable.problem(input.path(), e));
        }
    }

    private void read(Input input, @Nullable ArrivedInput arrived, ReadingThreads threads) {
        ReportSink sink = new ReportSink() {
            @Override
            public void report(Report report, long line) {
                if (arrived != null) {
                    arrived.keep();
                }
                threads.read(report, new Outcome(input.path(), arrived, line));
            }

            @Override
            public void problem(InputProblem problem) {
                ReadRun.this.problem(problem);
            }

            @Override
            public void passedOver(String path, String what) {
                passedOver.merge(what, 1, Integer::sum);
            }
        };
        ReportReaders.standard().read(input, sink);
    }

    /** Stores and prints one reading. */
    private final class Outcome implements ReadingThreads.Outcome {

        private final String path;
        private final @Nullable ArrivedInput from;
        private final long line;

        Outcome(String path, @Nullable ArrivedInput from, long line) {
            this.path = path;
            this.from = from;
            this.line = line;
        }

        @Override
        public void read(Reading reading) {
            if (ledger != null && from != null) {
                stored.merge(ledger.store(reading, from, line, madeBy), 1, Integer::sum);
            }
            reports++;
            print.accept(reading);
            progress.show(reports);
        }

        @Override
        public void failed(Throwable fault) {
            problem(InputProblem.atLine(path, line, InputProblem.Kind.FAILED, "a fault of Sayso itself: " + fault));
        }
    }
}
