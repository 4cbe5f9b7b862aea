package dev.sayso.cli;

import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.ReadRun;
import dev.sayso.pipeline.ReadingPipeline;
import dev.sayso.report.Details;
import dev.sayso.report.Input;
import dev.sayso.report.Published;
import dev.sayso.report.Report;
import dev.sayso.storyline.Reading;
import dev.sayso.watch.Fetched;
import dev.sayso.watch.WatchSink;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.time.DateTimeException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the pages that a watcher brings into the ledger, and prints a line for each new report. */
final class WatchRun implements WatchSink {

    private final Ledger ledger;
    private final ReadRun reading;
    private final PrintWriter out;
    private final PrintWriter err;
    private boolean allFetched = true;

    WatchRun(Ledger ledger, PrintWriter out, PrintWriter err) {
        this.ledger = ledger;
        this.out = out;
        this.err = err;
        ReadingPipeline pipeline = ReadingPipeline.standard();
        this.reading =
                new ReadRun(ledger, () -> pipeline::read, Version.nameAndNumber(), new Progress(err, 0, this::print));
    }

    @Override
    public boolean has(URI address) {
        return ledger.hasPath(address.toString());
    }

    @Override
    public void page(URI address, @Nullable String published, Fetched fetched) {
        reading.read(List.of(input(address, published, fetched)));
    }

    /** A page as an input, which is named by the address that the feed has. */
    static Input input(URI address, @Nullable String published, Fetched fetched) {
        byte[] body = fetched.body();
        Details known = new Details(
                null, null, null, null, published(published), fetched.address().toString(), null);
        return new Input(address.toString(), () -> new ByteArrayInputStream(body), known);
    }

    private static @Nullable Published published(@Nullable String iso) {
        try {
            return iso == null ? null : Published.parse(iso);
        } catch (DateTimeException e) {
            return null; // what cannot be read is not known
        }
    }

    private void print(Reading read) {
        Report report = read.report();
        String outlet = report.outlet() == null ? "" : report.outlet() + ": ";
        String headline = report.headline() == null ? report.path() : report.headline();
        int statements = read.statements().size();
        out.println(outlet + headline + " (" + statements + (statements == 1 ? " statement)" : " statements)"));
        out.flush();
    }

    @Override
    public void problem(URI address, String reason, boolean givenUp) {
        allFetched = false;
        err.println(address + ": " + reason + (givenUp ? "; given up" : ""));
    }

    String summary() {
        return reading.summary();
    }

    boolean allRead() {
        return allFetched && reading.allRead();
    }
}
