package dev.sayso.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.BadRequestResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The JSON object that a program sends, read strictly: what is not known is refused, and so is what is of another type. */
final class Body {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonNode node;

    private Body(JsonNode node) {
        this.node = node;
    }

    /**
     * The object that was sent.
     *
     * @param known the keys that it may have
     * @throws BadRequestResponse if it is none, or has others
     */
    static Body of(Visit visit, Set<String> known) {
        try {
            JsonNode node = JSON.readTree(visit.context().body());
            return object(node, known, "the body");
        } catch (JsonProcessingException e) {
            throw new BadRequestResponse("The body is not JSON: " + e.getOriginalMessage() + ".");
        }
    }

    private static Body object(@Nullable JsonNode node, Set<String> known, String what) {
        if (node == null || !node.isObject()) {
            throw new BadRequestResponse("“" + what + "” is a JSON object.");
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw new BadRequestResponse("Nothing is known of “" + name + "” in “" + what + "”.");
            }
        });
        return new Body(node);
    }

    /** An object within it; null where there is none. */
    @Nullable
    Body part(String name, Set<String> known) {
        return has(name) ? object(node.get(name), known, name) : null;
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    /** A text; null where there is none. */
    @Nullable
    String text(String name) {
        if (!has(name)) {
            return null;
        }
        JsonNode value = node.get(name);
        if (!value.isTextual()) {
            throw new BadRequestResponse("“" + name + "” is a text.");
        }
        return value.asText();
    }

    /** A text that must be there. */
    String needed(String name) {
        String text = text(name);
        if (text == null || text.isBlank()) {
            throw new BadRequestResponse("“" + name + "” is missing.");
        }
        return text;
    }

    /** Texts; null where there are none. */
    @Nullable
    List<String> texts(String name) {
        if (!has(name)) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode value : node.get(name)) {
            if (!value.isTextual()) {
                throw new BadRequestResponse("“" + name + "” is a list of texts.");
            }
            texts.add(value.asText());
        }
        if (!node.get(name).isArray()) {
            throw new BadRequestResponse("“" + name + "” is a list of texts.");
        }
        return texts;
    }

    /** A number; null where there is none. */
    @Nullable
    BigDecimal number(String name) {
        if (!has(name)) {
            return null;
        }
        if (!node.get(name).isNumber()) {
            throw new BadRequestResponse("“" + name + "” is a number.");
        }
        return node.get(name).decimalValue();
    }
}
