package dev.sayso.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * What an endpoint answers.
 *
 * @param body empty where there is nothing to say
 * @param location where what was made is found; null where nothing was
 */
record Reply(int status, String type, String body, @Nullable String location) {

    static final String JSON = "application/json";

    /** Something that is there. */
    static Reply of(JsonNode body) {
        return new Reply(200, JSON, body.toString(), null);
    }

    /** A text that is no JSON. */
    static Reply text(String type, String body) {
        return new Reply(200, type, body, null);
    }

    /** Something that was made. */
    static Reply made(String location, JsonNode body) {
        return new Reply(201, JSON, body.toString(), location);
    }

    /** Something that was begun. */
    static Reply begun(String location, JsonNode body) {
        return new Reply(202, JSON, body.toString(), location);
    }

    /** It is done, and there is nothing more to say. */
    static Reply done() {
        return new Reply(204, "", "", null);
    }

    /** A new object that says what it is. */
    static ObjectNode object(String schema) {
        return JsonNodeFactory.instance.objectNode().put("schema", schema);
    }
}
