package dev.sayso.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.storyline.KeptChange;
import java.util.Objects;

/** What changed in a claim, for programs: {@code change/1} in docs/formats.md. */
public final class ChangeJson {

    private ChangeJson() {}

    /** One object. */
    public static ObjectNode of(KeptChange change) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("schema", "change/1")
                .put("id", change.id())
                .put("number", change.number())
                .put("sequence", change.sequence())
                .put("at", change.at().toString())
                .put("kind", change.kind().toString())
                .put("storyline", change.storyline())
                .put("claim", change.claim())
                .put("report", change.report())
                .put("text", change.text())
                .put("before", Objects.toString(change.before(), null))
                .put("after", change.after().toString());
        ArrayNode evidence = node.putArray("evidence");
        change.evidence().forEach(evidence::add);
        return node;
    }
}
