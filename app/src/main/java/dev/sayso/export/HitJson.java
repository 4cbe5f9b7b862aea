package dev.sayso.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.storyline.Hit;
import dev.sayso.text.CodePoints;
import dev.sayso.text.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a search found, for programs: {@code hit/1} in docs/formats.md. */
public final class HitJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private HitJson() {}

    /** One line without line end. */
    public static String line(Hit hit) {
        return of(hit).toString();
    }

    /** The object itself. */
    public static ObjectNode of(Hit hit) {
        Excerpt excerpt = Excerpt.of(hit);
        ObjectNode node = JSON.objectNode()
                .put("schema", "hit/1")
                .put("kind", hit.kind().name().toLowerCase(Locale.ROOT))
                .put("id", hit.id())
                .put("storyline", hit.storyline())
                .put("report", hit.report())
                .put("party", hit.party())
                .put("stance", string(hit.stance()))
                .put("status", string(hit.status()))
                .put("saidFrom", string(hit.saidFrom()))
                .put("saidTo", string(hit.saidTo()))
                .put("excerpt", excerpt.words());
        CodePoints points = CodePoints.of(excerpt.words());
        ArrayNode places = node.putArray("places");
        for (Span place : excerpt.places()) {
            Span counted = points.of(place);
            places.addArray().add(counted.start()).add(counted.end());
        }
        node.put(
                "likeness",
                hit.likeness() == null
                        ? null
                        : BigDecimal.valueOf(hit.likeness()).setScale(3, RoundingMode.HALF_EVEN));
        return node;
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
