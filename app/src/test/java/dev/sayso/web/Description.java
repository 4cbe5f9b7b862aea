package dev.sayso.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The API's description as a program reads it. */
final class Description {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    private final JsonNode root;

    private Description(JsonNode root) {
        this.root = root;
    }

    static Description of(String yaml) {
        Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return new Description(new ObjectMapper().valueToTree(tree));
    }

    /** One thing that can be asked for. */
    record Operation(String method, String path, JsonNode words) {

        String id() {
            return words.get("operationId").asText();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (METHODS.contains(method.getKey())) {
                        operations.add(new Operation(
                                method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()));
                    }
                }));
        return operations;
    }

    Operation operation(String id) {
        return operations().stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
    }

    /** The parameters of an operation, references followed. */
    List<JsonNode> parameters(Operation operation) {
        return StreamSupport.stream(operation.words().path("parameters").spliterator(), false)
                .map(this::followed)
                .toList();
    }

    /** How an answer is described; missing where this status is not. */
    JsonNode response(Operation operation, int status) {
        JsonNode responses = operation.words().get("responses");
        JsonNode its = responses.path(Integer.toString(status));
        return followed(its.isMissingNode() && status >= 400 ? responses.path("default") : its);
    }

    /** What is wrong with a body by the schema of an answer of this type. */
    Set<String> faults(JsonNode response, String type, JsonNode body) {
        JsonNode schema = response.path("content").path(type).path("schema");
        if (schema.isMissingNode()) {
            return Set.of("nothing is said of " + type);
        }
        return faults(schema, body);
    }

    /** What is wrong with what is sent. */
    Set<String> faults(Operation operation, JsonNode body) {
        return faults(
                operation
                        .words()
                        .get("requestBody")
                        .get("content")
                        .get("application/json")
                        .get("schema"),
                body);
    }

    private Set<String> faults(JsonNode schema, JsonNode body) {
        ObjectNode whole = ((ObjectNode) schema).deepCopy();
        whole.set("$defs", root.at("/components/schemas"));
        String words = whole.toString().replace("#/components/schemas/", "#/$defs/");
        Set<String> faults = new TreeSet<>();
        for (ValidationMessage message : SCHEMAS.getSchema(words).validate(body)) {
            faults.add(message.toString());
        }
        return faults;
    }

    private JsonNode followed(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isMissingNode() ? node : root.at(reference.asText().substring(1));
    }
}
