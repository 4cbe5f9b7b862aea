package dev.sayso.cli;

import dev.sayso.ledger.Finding;
import dev.sayso.ledger.Ledger;
import dev.sayso.report.Published;
import dev.sayso.review.Act;
import dev.sayso.storyline.Reading;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that shows a ledger as it stood at a moment: what had been read and what people had done by then. */
final class KnownByOption {

    @Option(
            names = "--known-by",
            paramLabel = "TIME",
            converter = PublishedConverter.class,
            description =
                    "As this ledger stood then: only what had been read into it, and done in review, by this day or"
                            + " moment.")
    private @Nullable Published moment;

    private boolean complete = true;

    /** 1 where something was left out, else 0. */
    int exitCode() {
        return complete ? 0 : 1;
    }

    /** What a ledger had; a report that is damaged is left out, and named. */
    List<Reading> readings(Ledger ledger, PrintWriter err) {
        return moment == null ? ledger.readings(leftOut(err)) : ledger.readingsBy(moment.latest(), leftOut(err));
    }

    /** Everything that a ledger has now, given what it had then. */
    List<Reading> all(Ledger ledger, List<Reading> then, PrintWriter err) {
        return moment == null ? then : ledger.readings(leftOut(err));
    }

    /** What people had done; an act that is damaged is left out, and named. */
    List<Act> acts(Ledger ledger, PrintWriter err) {
        return moment == null
                ? ledger.reviews().acts(leftOut(err))
                : ledger.reviews().actsBy(moment.latest(), leftOut(err));
    }

    Consumer<Finding> leftOut(PrintWriter err) {
        return finding -> {
            complete = false;
            err.println("sayso: left out: " + finding + "; \"sayso check\" tells what else does not hold");
        };
    }
}
