package dev.sayso.ledger;

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
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One run over inputs: each report is read, stored, and only then handed on. Used by one thread. */
public final class ReadRun {

    /** Whom a run tells how far it has come. All calls are on the thread of the run. */
    public interface Listener {

        /** So many inputs are going to be read. */
        void begin(int inputs);

        /** The same input, as it is to be read; of so many bytes. */
        default Input reading(Input input, long size) {
            return input;
        }

        /** Something could not be read. */
        void problem(InputProblem problem);

        /** What became of a report in the ledger; it is told before {@link #read}. */
        default void stored(Report report, Stored how) {}

        /** A report was read and stored; it is the so-many-th. */
        void read(Reading reading, int reports);

        /** An input has been read to its end, though some of its reports may still be. */
        void inputDone();
    }

    private final @Nullable Ledger ledger;
    private final Supplier<Function<Report, Reading>> readers;
    private final String madeBy;
    private final Listener listener;
    private final Problems problems = new Problems();
    private final Map<Stored, Integer> stored = new EnumMap<>(Stored.class);
    private final Map<String, Integer> passedOver = new TreeMap<>();
    private int reports;

    /**
     * @param ledger null where nothing is to be stored
     * @param readers gives what reads a report, on several threads at a time
     * @param madeBy the program that reads, with its version
     */
    public ReadRun(
            @Nullable Ledger ledger, Supplier<Function<Report, Reading>> readers, String madeBy, Listener listener) {
        this.ledger = ledger;
        this.readers = readers;
        this.madeBy = madeBy;
        this.listener = listener;
    }

    /** Reads what these paths stand for, {@code -} for standard input; returns whether all of it could be read. */
    public boolean read(List<String> paths, Details known, InputStream standardInput) {
        return read(Inputs.expand(paths, known, standardInput, this::problem));
    }

    /** Reads inputs; returns whether all of it could be read. */
    public boolean read(List<Input> inputs) {
        return read(inputs.size(), inputs::forEach);
    }

    /**
     * Reads inputs that are made one after another; returns whether all of it could be read.
     *
     * @param count how many they are going to be
     * @param inputs hands each of them on
     */
    public boolean read(int count, Consumer<Consumer<Input>> inputs) {
        int processors = Runtime.getRuntime().availableProcessors();
        try (ReadingThreads threads = new ReadingThreads(readers.get(), processors)) {
            listener.begin(count);
            inputs.accept(input -> {
                read(input, threads);
                listener.inputDone();
            });
            threads.finish();
        }
        return problems.none();
    }

    /** Whether all of it could be read so far. */
    public boolean allRead() {
        return problems.none();
    }

    /** Counts and tells what could not be read. */
    public void problem(InputProblem problem) {
        problems.add(problem);
        listener.problem(problem);
    }

    /** {@code 14 reports read (2 already known), 3 problems: 1 missing, 2 malformed; passed over: 9 image/png}. */
    public String summary() {
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
            read(listener.reading(arrived.input(), arrived.size()), arrived, threads);
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
                Stored how = ledger.store(reading, from, line, madeBy);
                stored.merge(how, 1, Integer::sum);
                listener.stored(reading.report(), how);
            }
            reports++;
            listener.read(reading, reports);
        }

        @Override
        public void failed(Throwable fault) {
            problem(InputProblem.atLine(path, line, InputProblem.Kind.FAILED, "a fault of Sayso itself: " + fault));
        }
    }
}
