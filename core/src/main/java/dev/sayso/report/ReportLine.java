package dev.sayso.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of a reports file: the text and what the line says of it. Other fields than the contract's are let pass.
 */
record ReportLine(String text, Details details) {

    private static final Set<String> FIELDS =
            Set.of("text", "id", "headline", "outlet", "url", "language", "published", "kind", "byline");
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * Reads the object of a line.
     *
     * @throws JsonProcessingException if it is not one JSON value
     * @throws BadInputException if it is not a report
     */
    static ReportLine parse(String json) throws JsonProcessingException, BadInputException {
        Map<String, String> fields;
        try (JsonParser parser = JSON.createParser(json)) {
            fields = fields(parser);
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
                        List.of()));
    }

    /** What is wrong, and in which column, counted from 1. */
    static String reason(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        return e.getOriginalMessage() + (location == null ? "" : " (column " + location.getColumnNr() + ")");
    }

    private static Map<String, String> fields(JsonParser parser) throws IOException, BadInputException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw malformed("a line holds one JSON object; this is " + what(parser));
        }
        Map<String, String> fields = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (FIELDS.contains(name) && value == JsonToken.VALUE_STRING) {
                fields.put(name, wellFormed(name, parser.getText()));
            } else if (FIELDS.contains(name) && value != JsonToken.VALUE_NULL) {
                throw malformed("\"" + name + "\" is " + what(parser) + "; it must be a string");
            } else {
                parser.skipChildren();
            }
        }
        if (parser.nextToken() != null) {
            throw malformed("more than one JSON value in the line");
        }
        return fields;
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
