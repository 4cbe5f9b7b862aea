package dev.sayso.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** JSON that is the same text for the same values: keys sorted, no white space (as RFC 8785 without its rule on fractions). */
final class CanonicalJson {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private CanonicalJson() {}

    /** Takes text, whole numbers, true and false, null, and lists and maps of these. */
    static String of(Map<String, ? extends @Nullable Object> values) {
        try {
            return MAPPER.writeValueAsString(new TreeMap<>(values));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + values, e);
        }
    }

    /**
     * The values of an object.
     *
     * @throws JsonProcessingException if it is none
     */
    static Map<String, @Nullable Object> values(String json) throws JsonProcessingException {
        return MAPPER.readValue(json, new TypeReference<>() {});
    }
}
