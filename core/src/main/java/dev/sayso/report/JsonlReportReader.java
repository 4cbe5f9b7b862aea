package dev.sayso.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/** Reads reports files: one JSON object a line, as the contract says. */
public final class JsonlReportReader implements ReportReader {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public boolean reads(String path) {
        return path.endsWith(".jsonl");
    }

    @Override
    public void read(Input input, ReportSink sink) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(input.content().open(), StandardCharsets.UTF_8))) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    readLine(input, line, number, sink);
                }
            }
        } catch (IOException e) {
            sink.problem(InputProblem.of(input.path(), InputProblem.Kind.UNREADABLE, e.toString()));
        }
    }

    private static void readLine(Input input, String line, long number, ReportSink sink) {
        try {
            JsonNode object = MAPPER.readTree(line);
            String text = string(object, "text");
            if (text == null) {
                sink.problem(
                        InputProblem.atLine(input.path(), number, InputProblem.Kind.MALFORMED, "no field \"text\""));
                return;
            }
            String published = string(object, "published");
            Details details = new Details(
                    string(object, "id"),
                    input.path(),
                    string(object, "headline"),
                    string(object, "outlet"),
                    published == null ? null : Published.parse(published),
                    string(object, "url"),
                    string(object, "language"));
            sink.report(Report.ofText(text, details.or(input.known())), number);
        } catch (IOException | DateTimeException e) {
            sink.problem(InputProblem.atLine(
                    input.path(), number, InputProblem.Kind.MALFORMED, String.valueOf(e.getMessage())));
        }
    }

    private static @Nullable String string(JsonNode object, String field) {
        JsonNode value = object.get(field);
        return value == null || value.isNull() ? null : value.asText();
    }
}
