package dev.sayso.cli;

import dev.sayso.ledger.Finding;
import dev.sayso.ledger.Ledger;
import dev.sayso.report.Published;
import dev.sayso.storyline.Reading;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that show the ledger as it was at a moment of the past: of the world's, or of its own. */
final class AsOfOption {

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            converter = PublishedConverter.class,
            description = "As the reports stood then: only those published by this day or moment, such as 2025-02-04 or"
                    + " 2025-02-04T18:30Z; undated ones are left out.")
    private @Nullable Published moment;

    @Option(
            names = "--known-by",
            paramLabel = "TIME",
            converter = PublishedConverter.class,
            description = "As this ledger stood then: only what had been read into it by this day or moment.")
    private @Nullable Published knownBy;

    private boolean complete = true;

    /** 1 where something was left out, else 0. */
    int exitCode() {
        return complete ? 0 : 1;
    }

    /** What a ledger has of that; a report that is damaged is left out, and named. */
    List<Reading> readings(Ledger ledger, PrintWriter err) {
        Consumer<Finding> leftOut = finding -> {
            complete = false;
            err.println("sayso: left out: " + finding + "; \"sayso check\" tells what else does not hold");
        };
        return of(knownBy == null ? ledger.readings(leftOut) : ledger.readingsBy(knownBy.latest(), leftOut));
    }

    /** The readings of the reports that were out by then; all of them where no moment is given. */
    List<Reading> of(List<Reading> readings) {
        Published then = moment;
        return then == null
                ? readings
                : readings.stream().filter(r -> out(r, then)).toList();
    }

    private static boolean out(Reading reading, Published then) {
        Published published = reading.report().published();
        return published != null && !published.earliest().isAfter(then.latest());
    }
}
