package dev.sayso.web;

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
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/** Reads what somebody sent into the ledger, and says of each report and each problem what became of it. */
final class ReadingIn {

    private final Ledger ledger;
    private final ReadingPipeline pipeline;
    private final String madeBy;
    private final Arrived files;
    private final Job job;
    private int reports;
    private int problems;

    ReadingIn(Ledger ledger, ReadingPipeline pipeline, String madeBy, Arrived files, Job job) {
        this.ledger = ledger;
        this.pipeline = pipeline;
        this.madeBy = madeBy;
        this.files = files;
        this.job = job;
    }

    void read(Details known) {
        List<Input> inputs = Inputs.expand(files.paths(), known, InputStream.nullInputStream(), this::problem);
        job.all(inputs.size());
        for (Input input : inputs) {
            if (!files.has(input.path())) { // a manifest may name any file of this machine
                problem(InputProblem.of(input.path(), InputProblem.Kind.MISSING, "it was not sent"));
                continue;
            }
            read(new Input(files.name(input.path()), input.content(), input.known()));
            job.step();
        }
        job.summary(reports
                + (reports == 1 ? " report read, " : " reports read, ")
                + problems
                + (problems == 1 ? " problem" : " problems"));
    }

    private void read(Input input) {
        try (ArrivedInput arrived = ledger.take(input)) {
            ReportReaders.standard().read(arrived.input(), new ReportSink() {
                @Override
                public void report(Report report, long line) {
                    stored(report, ledger.store(pipeline.read(report), arrived, line, madeBy));
                }

                @Override
                public void problem(InputProblem problem) {
                    ReadingIn.this.problem(problem);
                }
            });
        } catch (IOException e) {
            problem(Unreadable.problem(input.path(), e));
        }
    }

    private void stored(Report report, Stored stored) {
        reports++;
        job.add(Reply.object("read/1")
                .put("kind", "report")
                .put("report", report.id())
                .put("headline", report.headline())
                .put("stored", stored.name().toLowerCase(Locale.ROOT)));
    }

    private void problem(InputProblem problem) {
        problems++;
        job.add(Reply.object("read/1")
                .put("kind", "problem")
                .put("problem", problem.kind().toString())
                .put("message", files.without(problem.message())));
    }
}
