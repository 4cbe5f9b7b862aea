package dev.sayso.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.text.Span;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportLineTest {

    private static final String TEXT = "Storm 🌩 nears Kestrel\n\n\"Stay in\u2028side\",\tthe mayor said.\\";

    static Stream<Report> reports() {
        Details some = new Details(
                "k-1",
                "storm.jsonl",
                null,
                "Lisk Beacon",
                Published.parse("2025-02-04T18:30:00+02:00"),
                "https://lisk.example/1",
                "en",
                ReportKind.LIVE_BLOG,
                "Una Brask",
                List.of());
        Details apart = new Details(null, "storm.jsonl", "Storm 🌩 nears Kestrel", null, null, null, null);
        Details none = new Details(null, "storm.jsonl", "", null, null, null, null);
        Details unknown = new Details(null, "storm.jsonl", null, null, null, null, null);
        Details heard = unknown.withKind(ReportKind.TRANSCRIPT)
                .withUtterances(List.of(
                        new Utterance(Span.of(6, 14), 1000, 2500, "Lena Ostrow"),
                        new Utterance(Span.of(24, 30), 2500, 4_000_000_000L, null)));
        return Stream.of(
                Report.ofText(TEXT, some),
                Report.of(TEXT, apart), // a page whose text repeats its headline
                Report.of(TEXT, none),
                Report.of(TEXT, unknown),
                Report.of(TEXT, heard));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void isReadBackAsTheSameReport(Report report) {
        List<Object> read = read(ReportLine.of(report));
        assertThat(read).containsExactly(report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\": \"Calm seas\", \"headlineInText\": \"yes\"}",
                "{\"text\": \"Calm seas\", \"utterances\": {}}",
                "{\"text\": \"Calm seas\", \"utterances\": [7]}",
                "{\"text\": \"Calm seas\", \"utterances\": [{\"start\": 0, \"end\": 10, \"from\": 0, \"to\": 1}]}",
                "{\"text\": \"Calm seas\", \"utterances\": [{\"start\": 0, \"end\": 4, \"from\": 5, \"to\": 1}]}",
                "{\"text\": \"Calm seas\", \"utterances\": [{\"start\": 0.5, \"end\": 4, \"from\": 0, \"to\": 1}]}"
            })
    void saysWhatOfALineIsNone(String line) {
        assertThat(read(line)).singleElement().isInstanceOfSatisfying(InputProblem.class, problem -> {
            assertThat(problem.kind()).isEqualTo(InputProblem.Kind.MALFORMED);
            assertThat(problem.reason()).containsAnyOf("headlineInText", "utterances");
        });
    }

    private static List<Object> read(String line) {
        List<Object> found = new ArrayList<>();
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        Input input = new Input("storm.jsonl", () -> new ByteArrayInputStream(bytes), Details.NONE);
        ReportReaders.standard().read(input, new ReportSink() {
            @Override
            public void report(Report report, long number) {
                found.add(report);
            }

            @Override
            public void problem(InputProblem problem) {
                found.add(problem);
            }
        });
        return found;
    }
}
