package dev.sayso.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Something that a check found, as a line of JSON. */
public final class FindingJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private FindingJson() {}

    /**
     * One object without line breaks.
     *
     * @param kind {@code wrong} or {@code note}
     */
    public static String line(String kind, String what, String why) {
        return of(kind, what, why).toString();
    }

    /** The object itself. */
    public static ObjectNode of(String kind, String what, String why) {
        ObjectNode object = MAPPER.createObjectNode();
        object.put("schema", "finding/1");
        object.put("kind", kind);
        object.put("what", what);
        object.put("why", why);
        return object;
    }
}
