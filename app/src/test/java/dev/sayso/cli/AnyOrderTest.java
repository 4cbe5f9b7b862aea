package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sayso.export.ClaimsJson;
import dev.sayso.ledger.ArrivedInput;
import dev.sayso.ledger.Ledger;
import dev.sayso.pipeline.DossierPipeline;
import dev.sayso.pipeline.ReadingPipeline;
import dev.sayso.report.Details;
import dev.sayso.report.Input;
import dev.sayso.report.InputProblem;
import dev.sayso.report.Inputs;
import dev.sayso.report.Report;
import dev.sayso.report.ReportReaders;
import dev.sayso.report.ReportSink;
import dev.sayso.storyline.DossierMaker;
import dev.sayso.storyline.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same reports make the same storylines, claims, origins and statuses, in whatever order and runs they were read. */
class AnyOrderTest {

    private static final Path STORY = Path.of("../examples/ferry-fire/manifest.csv");
    private static final int INVENTED = 24;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final DossierMaker MAKER = DossierPipeline.standard();

    private static List<Reading> readings = List.of();
    private static List<String> expected = List.of();

    @TempDir
    private Path folder;

    @BeforeAll
    static void readOnce(@TempDir Path once) throws IOException {
        List<Report> reports = new ArrayList<>(InventedNews.reports(INVENTED, 5));
        ReportSink sink = new ReportSink() {
            @Override
            public void report(Report report, long line) {
                reports.add(report);
            }

            @Override
            public void problem(InputProblem problem) {
                throw new IllegalStateException(problem.message());
            }
        };
        Inputs.expand(List.of(STORY.toString()), Details.NONE, InputStream.nullInputStream(), sink::problem)
                .forEach(input -> ReportReaders.standard().read(input, sink));
        ReadingPipeline pipeline = ReadingPipeline.standard();
        readings = reports.stream().map(pipeline::read).toList();
        store(readings, once);
        expected = lines(once);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void makesTheSameOfTheSameReportsInAnyOrderAndSplitIntoAnyRuns(long seed) throws IOException {
        Random random = new Random(seed);
        List<Reading> order = new ArrayList<>(readings);
        for (int i = random.nextInt(9); i > 0; i--) {
            order.add(readings.get(random.nextInt(readings.size()))); // read twice
        }
        Collections.shuffle(order, random);
        int from = 0;
        while (from < order.size()) {
            int to = Math.min(order.size(), from + 1 + random.nextInt(20));
            store(order.subList(from, to), folder);
            from = to;
            if (random.nextInt(6) == 0) {
                assertThat(lines(folder)).isNotEmpty(); // a look between two runs changes nothing
            }
        }
        assertThat(lines(folder)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void makesTheSameOfReadingsFromSeveralLedgersInAnyOrder(long seed) throws IOException {
        Random random = new Random(seed);
        int ledgers = 2 + random.nextInt(3);
        for (Reading reading : readings) {
            store(List.of(reading), folder.resolve("ledger" + random.nextInt(ledgers)));
        }
        List<Reading> together = new ArrayList<>();
        for (int i = 0; i < ledgers; i++) {
            try (Ledger ledger = Ledger.open(folder.resolve("ledger" + i))) {
                together.addAll(ledger.readings());
            }
        }
        Collections.shuffle(together, random);
        assertThat(lines(together)).isEqualTo(expected);
    }

    /** So that the two tests above compare more than empty lists. */
    @Test
    void hasSomethingOfEverythingThatMightDiffer() throws IOException {
        Set<String> statuses = new TreeSet<>();
        Set<String> parts = new TreeSet<>();
        int severalOrigins = 0;
        int storylinesOfMany = 0;
        for (String line : expected) {
            JsonNode object = MAPPER.readTree(line);
            object.properties().stream()
                    .filter(p -> p.getValue().isArray() && !p.getValue().isEmpty())
                    .forEach(p -> parts.add(p.getKey()));
            if (object.has("status")) {
                statuses.add(object.get("status").asText());
            }
            severalOrigins += object.path("origins").size() > 1 ? 1 : 0;
            storylinesOfMany += object.path("reports").size() > 4 ? 1 : 0;
        }
        assertThat(parts).contains("copies", "figureRelations", "staleFigures", "drifts", "answers", "circles");
        assertThat(statuses).hasSizeGreaterThanOrEqualTo(6);
        assertThat(severalOrigins).isGreaterThan(5);
        assertThat(storylinesOfMany).isGreaterThanOrEqualTo(4);
    }

    private static void store(List<Reading> readings, Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        readings.forEach(r -> all.append(r.report().text()));
        byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
        Input input = new Input("run.txt", () -> new ByteArrayInputStream(bytes), Details.NONE);
        try (Ledger ledger = Ledger.open(folder);
                ArrivedInput arrived = ledger.take(input)) {
            for (int i = 0; i < readings.size(); i++) {
                ledger.store(readings.get(i), arrived, i + 1, "test");
            }
        }
    }

    private static List<String> lines(Path folder) {
        try (Ledger ledger = Ledger.open(folder)) {
            return lines(ledger.readings());
        }
    }

    private static List<String> lines(Collection<Reading> readings) {
        return MAKER.make(readings).stream()
                .flatMap(dossier -> ClaimsJson.lines(dossier).stream())
                .toList();
    }
}
