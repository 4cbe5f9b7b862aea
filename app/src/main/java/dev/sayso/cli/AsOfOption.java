package dev.sayso.cli;

import dev.sayso.report.Published;
import dev.sayso.storyline.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that shows the ledger as the reports stood at a moment of the past. */
final class AsOfOption {

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            converter = PublishedConverter.class,
            description = "As it stood then: only reports published by this day or moment, such as 2025-02-04 or"
                    + " 2025-02-04T18:30Z; undated ones are left out.")
    private @Nullable Published moment;

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
