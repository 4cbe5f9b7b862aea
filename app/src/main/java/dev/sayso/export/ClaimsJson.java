package dev.sayso.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.claim.Claim;
import dev.sayso.claim.DatedFigure;
import dev.sayso.claim.Evidence;
import dev.sayso.claim.Origin;
import dev.sayso.claim.PossibleLink;
import dev.sayso.claim.Telling;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.Storyline;
import dev.sayso.text.CodePoints;
import dev.sayso.text.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes storylines and claims as the contract's {@code storyline/1} and {@code claim/1} objects. Thread-safe. */
public final class ClaimsJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ClaimsJson() {}

    /** The storyline, its claims, and the possible links between them, each on one line without line end. */
    public static List<String> lines(Dossier dossier) {
        List<String> lines = new ArrayList<>();
        lines.add(line(storyline(dossier.storyline())));
        for (Claim claim : dossier.claims()) {
            lines.add(line(claim(claim, dossier.storyline())));
        }
        Map<String, String> claimOf = new HashMap<>();
        dossier.claims().forEach(c -> c.tellings().forEach(t -> claimOf.put(t.id(), c.id())));
        for (PossibleLink link : dossier.possibleLinks()) {
            lines.add(line(possibleLink(link, claimOf, dossier.storyline())));
        }
        return List.copyOf(lines);
    }

    private static String line(ObjectNode object) {
        try {
            return MAPPER.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values that cannot be written", e);
        }
    }

    private static ObjectNode storyline(Storyline storyline) {
        ObjectNode object = JSON.objectNode()
                .put("schema", "storyline/1")
                .put("id", storyline.id())
                .put("title", storyline.title());
        ArrayNode reports = object.putArray("reports");
        storyline.readings().forEach(r -> reports.add(r.report().id()));
        return object;
    }

    private static ObjectNode claim(Claim claim, Storyline storyline) {
        ObjectNode object = JSON.objectNode()
                .put("schema", "claim/1")
                .put("id", claim.id())
                .put("storyline", storyline.id())
                .put("text", claim.text())
                .put("denied", claim.denied());
        object.set("statements", statements(claim.tellings()));
        ArrayNode origins = object.putArray("origins");
        claim.origins().forEach(o -> origins.add(origin(o)));
        object.put("status", claim.ruling().status().toString())
                .put("rule", claim.ruling().rule());
        object.set("because", statements(claim.ruling().evidence()));
        ArrayNode figures = object.putArray("figures");
        claim.figures().forEach(f -> figures.add(figure(f)));
        return object;
    }

    private static ObjectNode possibleLink(PossibleLink link, Map<String, String> claimOf, Storyline storyline) {
        ObjectNode object = JSON.objectNode().put("schema", "possible-link/1").put("storyline", storyline.id());
        object.putArray("claims")
                .add(claimOf.get(link.one().id()))
                .add(claimOf.get(link.other().id()));
        object.set("statements", statements(List.of(link.one(), link.other())));
        object.put("score", rounded(link.score()));
        ObjectNode features = object.putObject("features");
        link.features().forEach((name, value) -> features.put(name, rounded(value)));
        return object;
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN);
    }

    private static ArrayNode statements(Collection<Telling> tellings) {
        ArrayNode array = JSON.arrayNode();
        for (Telling telling : tellings) {
            array.add(JSON.objectNode().put("report", telling.report().id()).put("statement", telling.id()));
        }
        return array;
    }

    private static ObjectNode origin(Origin origin) {
        ObjectNode node = JSON.objectNode()
                .put("name", origin.name())
                .put("kind", origin.kind().toString());
        node.set("statements", statements(origin.tellings()));
        ArrayNode evidence = node.putArray("evidence");
        origin.evidence().forEach(e -> evidence.add(evidence(e)));
        return node;
    }

    private static ObjectNode evidence(Evidence evidence) {
        CodePoints text = CodePoints.of(evidence.report().text());
        ObjectNode node = JSON.objectNode().put("report", evidence.report().id());
        ArrayNode spans = node.putArray("spans");
        for (Span span : evidence.spans()) {
            Span counted = text.of(span);
            spans.add(JSON.arrayNode().add(counted.start()).add(counted.end()));
        }
        return node.put("kind", evidence.kind().toString());
    }

    private static ObjectNode figure(DatedFigure dated) {
        return JSON.objectNode()
                .put("measure", Objects.toString(dated.figure().measure(), null))
                .put("low", dated.figure().low())
                .put("high", dated.figure().high())
                .put("asOf", Objects.toString(dated.asOf(), null))
                .put("statement", dated.telling().id());
    }
}
