package dev.sayso.ledger;

import dev.sayso.ledger.ReportRows.KeptInput;
import dev.sayso.ledger.ReportRows.Occurrence;
import dev.sayso.report.Details;
import dev.sayso.report.Input;
import dev.sayso.report.InputProblem;
import dev.sayso.report.Report;
import dev.sayso.report.ReportReaders;
import dev.sayso.report.ReportSink;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Hashes the bytes of every input, and reads its reports again from them. */
final class InputCheck {

    private final InputStore store;
    private final Consumer<Finding> wrong;
    private final Map<String, List<String>> textsNow = new HashMap<>();

    InputCheck(InputStore store, Consumer<Finding> wrong) {
        this.store = store;
        this.wrong = wrong;
    }

    void run(List<KeptInput> inputs, List<Occurrence> occurrences) {
        Map<String, List<Occurrence>> byInput =
                occurrences.stream().collect(Collectors.groupingBy(Occurrence::inputSha256));
        for (KeptInput input : inputs) {
            if (holds(input)) {
                byInput.getOrDefault(input.sha256(), List.of()).stream()
                        .collect(Collectors.groupingBy(o -> Objects.requireNonNullElse(o.path(), "")))
                        .forEach((path, found) -> readAgain(input, path, found));
            }
        }
    }

    private boolean holds(KeptInput input) {
        String name = "input " + input.sha256() + " (" + store.place(input.sha256()) + ")";
        try (InputStream stream = store.open(input.sha256())) {
            Content content = Content.of(stream);
            if (content.equals(new Content(input.sha256(), input.size()))) {
                return true;
            }
            wrong.accept(new Finding(
                    name,
                    "its bytes are not those that were kept: " + content.size() + " bytes with SHA-256 "
                            + content.sha256()));
        } catch (IOException e) {
            wrong.accept(new Finding(name, "its bytes cannot be read: " + e));
        } catch (DamagedLedgerException e) {
            wrong.accept(new Finding(name, String.valueOf(e.getMessage())));
        }
        return false;
    }

    private void readAgain(KeptInput input, String path, List<Occurrence> found) {
        Map<Long, List<String>> texts = new HashMap<>();
        ReportSink sink = new ReportSink() {
            @Override
            public void report(Report report, long line) {
                texts.computeIfAbsent(line, l -> new ArrayList<>()).add(report.text());
            }

            @Override
            public void problem(InputProblem problem) {} // was told when the input was read
        };
        ReportReaders.standard().read(new Input(path, () -> store.open(input.sha256()), Details.NONE), sink);
        found.forEach(occurrence -> textsNow.computeIfAbsent(occurrence.reportId(), id -> new ArrayList<>())
                .addAll(texts.getOrDefault(occurrence.line(), List.of())));
    }

    /** What this program reads today, by report, where the report was found in inputs that hold. */
    Map<String, List<String>> textsNow() {
        return textsNow;
    }
}
