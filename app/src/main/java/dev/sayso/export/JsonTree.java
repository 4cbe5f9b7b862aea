package dev.sayso.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Writes trees of JSON for people and programs to read. */
final class JsonTree {

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private JsonTree() {}

    static void write(JsonNode tree, OutputStream out) throws IOException {
        out.write(MAPPER.writeValueAsBytes(tree));
        out.write('\n');
    }

    /** Sets a text that is there and not blank. */
    static void put(ObjectNode node, String name, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            node.put(name, words);
        }
    }
}
