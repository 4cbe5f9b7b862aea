package dev.sayso.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** A report's quotes as one line of the form {@code report/1}, with only the fields that attribution is scored on. */
final class ReportLine {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReportLine() {}

    static String of(JsonNode report, List<AttributedQuote> quotes) throws JsonProcessingException {
        String text = report.path("text").asText();
        ObjectNode line = JSON.createObjectNode().put("schema", "report/1");
        line.putObject("report").put("ref", report.path("id").asText()).put("text", text);
        var statements = line.putArray("statements");
        for (AttributedQuote quote : quotes) {
            ObjectNode statement = statements.addObject().put("id", "s" + statements.size());
            ObjectNode source = role(statement, "source", Optional.of(quote.source()), text);
            quote.speaker().ifPresent(name -> source.putArray("names").add(name));
            role(statement, "cue", quote.cue(), text);
            role(statement, "content", Optional.of(quote.content()), text);
            statement.put("form", "direct").put("by", "corenlp " + quote.sieve());
        }
        return JSON.writeValueAsString(line);
    }

    private static ObjectNode role(ObjectNode statement, String name, Optional<Span> span, String text) {
        ObjectNode role = statement.putObject(name);
        var spans = role.putArray("spans");
        span.ifPresent(found -> spans.add(JSON.valueToTree(found.codePoints(text))));
        return role;
    }
}
