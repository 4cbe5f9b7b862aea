package dev.sayso.web;

import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.ReadRun;
import dev.sayso.ledger.Stored;
import dev.sayso.pipeline.ReadingPipeline;
import dev.sayso.report.Details;
import dev.sayso.report.Input;
import dev.sayso.report.InputProblem;
import dev.sayso.report.Inputs;
import dev.sayso.report.Report;
import dev.sayso.storyline.Reading;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/** Reads what somebody sent into the ledger, and says of each report and each problem what became of it. */
final class ReadingIn implements ReadRun.Listener {

    private final Arrived files;
    private final Job job;
    private final ReadRun run;

    ReadingIn(Ledger ledger, ReadingPipeline pipeline, String madeBy, Arrived files, Job job) {
        this.files = files;
        this.job = job;
        this.run = new ReadRun(ledger, () -> pipeline::read, madeBy, this);
    }

    void read(Details known) {
        List<Input> inputs = Inputs.expand(files.paths(), known, InputStream.nullInputStream(), this::problem).stream()
                .filter(this::wasSent)
                .map(input -> new Input(files.name(input.path()), input.content(), input.known()))
                .toList();
        run.read(inputs);
        job.summary(run.summary());
    }

    /** A manifest may name any file of this machine. */
    private boolean wasSent(Input input) {
        boolean sent = files.has(input.path());
        if (!sent) {
            problem(InputProblem.of(input.path(), InputProblem.Kind.MISSING, "it was not sent"));
        }
        return sent;
    }

    @Override
    public void begin(int inputs) {
        job.all(inputs);
    }

    @Override
    public void stored(Report report, Stored how) {
        job.add(Reply.object("read/1")
                .put("kind", "report")
                .put("report", report.id())
                .put("headline", report.headline())
                .put("stored", how.name().toLowerCase(Locale.ROOT)));
    }

    @Override
    public void read(Reading reading, int reports) {
        // told when it was stored
    }

    @Override
    public void inputDone() {
        job.step();
    }

    @Override
    public void problem(InputProblem problem) {
        job.add(Reply.object("read/1")
                .put("kind", "problem")
                .put("problem", problem.kind().toString())
                .put("message", files.without(problem.message())));
    }
}
