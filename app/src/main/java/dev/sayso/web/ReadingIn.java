package dev.sayso.web;

import dev.sayso.ledger.ReadRun;
import dev.sayso.ledger.Stored;
import dev.sayso.pipeline.ReadingPipeline;
import dev.sayso.report.Details;
import dev.sayso.report.Input;
import dev.sayso.report.InputProblem;
import dev.sayso.report.Report;
import dev.sayso.storyline.Reading;
import io.javalin.http.BadRequestResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Reads what somebody sent into the ledger, and says of each report and each problem what became of it. */
final class ReadingIn implements ReadRun.Listener {

    /** What jobs that read are called. */
    static final String KIND = "read";

    static final String REPORT = "report";
    static final String PROBLEM = "problem";

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Desk desk;
    private final Job job;
    private final ReadRun run;
    private final UnaryOperator<String> naming;

    private ReadingIn(Desk desk, Job job, UnaryOperator<String> naming) {
        this.desk = desk;
        this.job = job;
        this.naming = naming;
        ReadingPipeline pipeline = desk.pipeline();
        this.run = new ReadRun(desk.ledger(), () -> pipeline::read, desk.maker(), this);
    }

    /** Begins to read files, which are closed in the end. */
    static Job begin(Visit visit, Arrived files, Details known) {
        Desk desk = visit.desk();
        return desk.jobs().begin(KIND, visit.visitor().name(), job -> {
            try (files) {
                ReadingIn reading = new ReadingIn(desk, job, files::without);
                reading.run.read(files.inputs(known, reading.run::problem));
                reading.end();
            }
        });
    }

    /**
     * Begins to fetch and read what a feed names.
     *
     * @throws BadRequestResponse if its address is none of the web
     */
    static Job begin(Visit visit, String feed) {
        Desk desk = visit.desk();
        URI address = address(feed);
        return desk.jobs().begin(KIND, visit.visitor().name(), job -> {
            ReadingIn reading = new ReadingIn(desk, job, UnaryOperator.identity());
            reading.run.read(0, read -> desk.feeds().fetch(address, reading.pages(read)));
            reading.end();
        });
    }

    private static URI address(String feed) {
        try {
            URI address = new URI(feed);
            if (address.getHost() != null && feed.matches("(?i)https?://.*")) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw noAddress(feed);
        }
        throw noAddress(feed);
    }

    private static BadRequestResponse noAddress(String feed) {
        return new BadRequestResponse(
                "A feed has an address such as https://quay.example/feed.xml, not “" + feed + "”.");
    }

    /** What was read is in the lists too, before it is said to be done. */
    private void end() throws InterruptedException {
        job.summary(run.summary());
        desk.renewing().await(PATIENCE);
    }

    private Feeds.Sink pages(Consumer<Input> read) {
        return new Feeds.Sink() {
            @Override
            public boolean has(URI address) {
                return desk.ledger().hasPath(address.toString());
            }

            @Override
            public void found(int pages) {
                job.all(pages);
            }

            @Override
            public void page(Input page) {
                read.accept(page);
            }

            @Override
            public void problem(URI address, String reason) {
                run.problem(InputProblem.of(address.toString(), InputProblem.Kind.UNREADABLE, reason));
            }
        };
    }

    @Override
    public void begin(int inputs) {
        job.all(inputs);
    }

    @Override
    public void stored(Report report, Stored how) {
        job.add(Reply.object("read/1")
                .put("kind", REPORT)
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
                .put("kind", PROBLEM)
                .put("problem", problem.kind().toString())
                .put("message", naming.apply(problem.message())));
    }
}
