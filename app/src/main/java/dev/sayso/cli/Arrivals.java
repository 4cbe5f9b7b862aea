package dev.sayso.cli;

import dev.sayso.report.Input;
import dev.sayso.result.ResultReports;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is going to be read.
 *
 * @param plain files
 * @param results reports of results of {@code sayso archive}
 */
record Arrivals(List<Input> plain, List<ResultReports> results) {

    int count() {
        return plain.size() + results.stream().mapToInt(ResultReports::count).sum();
    }

    void each(Consumer<Input> taker) {
        plain.forEach(taker);
        results.forEach(result -> result.each(taker));
    }

    /** What a person is told who reads results, a line each. */
    List<String> told() {
        if (results.isEmpty()) {
            return List.of();
        }
        String kept =
                "Of a report from a result the ledger keeps what the result has, not the file that it was made of.";
        int known = results.stream().mapToInt(ResultReports::known).sum();
        return known == 0
                ? List.of(kept)
                : List.of(
                        known + (known == 1 ? " report" : " reports") + " of the result had been read from it before.",
                        kept);
    }
}
