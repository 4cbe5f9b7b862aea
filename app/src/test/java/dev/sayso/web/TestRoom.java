package dev.sayso.web;

import dev.sayso.ledger.ArrivedInput;
import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.LedgerAddress;
import dev.sayso.pipeline.ReadingPipeline;
import dev.sayso.report.Details;
import dev.sayso.report.Input;
import dev.sayso.report.InputProblem;
import dev.sayso.report.Inputs;
import dev.sayso.report.Report;
import dev.sayso.report.ReportReaders;
import dev.sayso.report.ReportSink;
import dev.sayso.statement.PartyTable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** A reading room for a test, over a ledger of its own; real in every part. */
final class TestRoom implements AutoCloseable {

    static final Path EXAMPLE = Path.of("..", "examples", "ferry-fire", "manifest.csv");
    private static final String MAKER = "sayso test";

    final Desk desk;
    final Server server;
    private final HttpClient client = HttpClient.newHttpClient();

    private TestRoom(Desk desk, Visitors visitors) {
        this.desk = desk;
        this.server = Server.start(desk, visitors, "127.0.0.1", 0);
    }

    /** A room over what these files hold. */
    static TestRoom of(LedgerAddress address, Path... files) throws IOException, InterruptedException {
        return of(address, ledger -> new LocalVisitors(), files);
    }

    /** The same for these visitors. */
    static TestRoom of(LedgerAddress address, Function<Ledger, Visitors> visitors, Path... files)
            throws IOException, InterruptedException {
        Ledger ledger = Ledger.open(address);
        ReadingPipeline pipeline = ReadingPipeline.standard();
        List<String> paths = List.of(files).stream().map(Path::toString).toList();
        for (Input input : Inputs.expand(paths, Details.NONE, InputStream.nullInputStream(), TestRoom::fail)) {
            try (ArrivedInput arrived = ledger.take(input)) {
                ReportReaders.standard()
                        .read(
                                arrived.input(),
                                sink((report, line) -> ledger.store(pipeline.read(report), arrived, line, MAKER)));
            }
        }
        TestRoom room = new TestRoom(new Desk(ledger, PartyTable.standard(), MAKER), visitors.apply(ledger));
        room.settle();
        return room;
    }

    /** Waits until lists have everything. */
    void settle() throws InterruptedException {
        desk.renewing().await(Duration.ofMinutes(2));
    }

    private interface Taking {
        void take(Report report, long line);
    }

    private static ReportSink sink(Taking taking) {
        return new ReportSink() {
            @Override
            public void report(Report report, long line) {
                taking.take(report, line);
            }

            @Override
            public void problem(InputProblem problem) {
                fail(problem);
            }
        };
    }

    private static void fail(InputProblem problem) {
        throw new AssertionError(problem.message());
    }

    URI at(String address) {
        return server.address().resolve(address);
    }

    HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(address)), request -> {});
    }

    HttpResponse<String> send(HttpRequest.Builder builder, Consumer<HttpRequest.Builder> more)
            throws IOException, InterruptedException {
        more.accept(builder);
        return client.send(builder.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        server.close();
        desk.close();
    }
}
