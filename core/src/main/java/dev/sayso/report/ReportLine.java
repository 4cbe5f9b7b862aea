package dev.sayso.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.text.CodePoints;
import dev.sayso.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of a reports file: the text and what the line says of it. Other fields than those of the contract and of
 * {@code docs/formats.md} are let pass.
 *
 * @param headlineInText whether the first line of the text is the headline; null where the line does not say
 */
public record ReportLine(
        String text, Details details, @Nullable Boolean headlineInText) {

    private static final Set<String> FIELDS =
            Set.of("text", "id", "headline", "outlet", "url", "language", "published", "kind", "byline");
    private static final String HEADLINE_IN_TEXT = "headlineInText";
    private static final String UTTERANCES = "utterances";
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

    /** All that a line can say of a report: what is read from it is the same report, but for its path. */
    public static String of(Report report) {
        ObjectNode line = JSON.createObjectNode()
                .put("text", report.text())
                .put("id", report.ref())
                .put("headline", report.headline())
                .put("outlet", report.outlet())
                .put("url", report.url())
                .put("language", report.language())
                .put("published", Objects.toString(report.published(), null))
                .put("kind", report.kind().toString())
                .put("byline", report.byline())
                .put(HEADLINE_IN_TEXT, report.headlineInText());
        if (!report.utterances().isEmpty()) {
            CodePoints text = CodePoints.of(report.text());
            ArrayNode heard = line.putArray(UTTERANCES);
            report.utterances().forEach(u -> heard.add(utterance(u, text.of(u.span()))));
        }
        line.properties().removeIf(field -> field.getValue().isNull());
        return line.toString();
    }

    private static ObjectNode utterance(Utterance utterance, Span span) {
        return JSON.createObjectNode()
                .put("start", span.start())
                .put("end", span.end())
                .put("from", utterance.from())
                .put("to", utterance.to())
                .put("speaker", utterance.speaker());
    }

    /**
     * Reads the object of a line.
     *
     * @throws JsonProcessingException if it is not one JSON value
     * @throws BadInputException if it is not a report
     */
    static ReportLine parse(String json) throws JsonProcessingException, BadInputException {
        Map<String, String> fields = new HashMap<>();
        Map<String, JsonNode> others = new HashMap<>();
        try (JsonParser parser = JSON.createParser(json)) {
            fields(parser, fields, others);
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("a string that cannot be read", e);
        }
        String text = fields.get("text");
        if (text == null) {
            throw malformed("no field \"text\"");
        }
        if (text.isBlank()) {
            throw new BadInputException(InputProblem.Kind.EMPTY, "\"text\" is empty");
        }
        return new ReportLine(
                text,
                new Details(
                        fields.get("id"),
                        null,
                        fields.get("headline"),
                        fields.get("outlet"),
                        published(fields.get("published")),
                        fields.get("url"),
                        fields.get("language"),
                        kind(fields.get("kind")),
                        fields.get("byline"),
                        utterances(others.get(UTTERANCES), text)),
                headlineInText(others.get(HEADLINE_IN_TEXT)));
    }

    /** The report of which the line tells, with what else is known of it. */
    Report report(Details known) {
        return headlineInText == null ? Report.ofText(text, known) : Report.of(text, known, headlineInText);
    }

    /** What is wrong, and in which column, counted from 1. */
    static String reason(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        return e.getOriginalMessage() + (location == null ? "" : " (column " + location.getColumnNr() + ")");
    }

    /** @param others takes the fields that are no strings */
    private static void fields(JsonParser parser, Map<String, String> fields, Map<String, JsonNode> others)
            throws IOException, BadInputException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw malformed("a line holds one JSON object; this is " + what(parser));
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (FIELDS.contains(name) && value == JsonToken.VALUE_STRING) {
                fields.put(name, wellFormed(name, parser.getText()));
            } else if (FIELDS.contains(name) && value != JsonToken.VALUE_NULL) {
                throw malformed("\"" + name + "\" is " + what(parser) + "; it must be a string");
            } else if (name.equals(HEADLINE_IN_TEXT) || name.equals(UTTERANCES)) {
                others.put(name, parser.readValueAsTree());
            } else {
                parser.skipChildren();
            }
        }
        if (parser.nextToken() != null) {
            throw malformed("more than one JSON value in the line");
        }
    }

    private static @Nullable Boolean headlineInText(@Nullable JsonNode value) throws BadInputException {
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isBoolean()) {
            throw malformed("\"" + HEADLINE_IN_TEXT + "\" must be true or false");
        }
        return value.booleanValue();
    }

    private static List<Utterance> utterances(@Nullable JsonNode values, String text) throws BadInputException {
        List<Utterance> all = new ArrayList<>();
        if (values == null || values.isNull()) {
            return all;
        }
        if (!values.isArray()) {
            throw malformed("\"" + UTTERANCES + "\" must be an array");
        }
        CodePoints points = CodePoints.of(text);
        int length = text.codePointCount(0, text.length());
        for (JsonNode value : values) {
            try {
                all.add(utterance(value, points, length));
            } catch (IllegalArgumentException | ArithmeticException e) {
                throw malformed("\"" + UTTERANCES + "\": " + e.getMessage());
            }
        }
        return all;
    }

    private static Utterance utterance(JsonNode value, CodePoints points, int length) throws BadInputException {
        Span span = Span.of(
                number(value, "start").intValueExact(), number(value, "end").intValueExact());
        if (span.end() > length) {
            throw new IllegalArgumentException(span + " is not in a text of " + length + " code points");
        }
        JsonNode speaker = value.path("speaker");
        return new Utterance(
                points.utf16(span),
                number(value, "from").longValueExact(),
                number(value, "to").longValueExact(),
                speaker.isTextual() ? wellFormed("speaker", speaker.textValue()) : null);
    }

    private static BigDecimal number(JsonNode utterance, String name) {
        JsonNode value = utterance.path(name);
        if (!value.isNumber()) {
            throw new IllegalArgumentException("no number \"" + name + "\"");
        }
        return value.decimalValue();
    }

    private static @Nullable Published published(@Nullable String iso) throws BadInputException {
        try {
            return iso == null ? null : Published.parse(iso);
        } catch (DateTimeException e) {
            throw malformed("\"published\": " + e.getMessage());
        }
    }

    private static @Nullable ReportKind kind(@Nullable String name) throws BadInputException {
        try {
            return name == null ? null : ReportKind.parse(name);
        } catch (IllegalArgumentException e) {
            throw malformed("\"kind\": " + e.getMessage());
        }
    }

    /** JSON can escape half a character, which no text in UTF-8 can hold. */
    private static String wellFormed(String name, String value) throws BadInputException {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw malformed(String.format(Locale.ROOT, "\"%s\" holds half a character (\\u%04x)", name, (int) c));
            }
        }
        return value;
    }

    private static String what(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return "none";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }

    private static BadInputException malformed(String reason) {
        return new BadInputException(InputProblem.Kind.MALFORMED, reason);
    }
}
