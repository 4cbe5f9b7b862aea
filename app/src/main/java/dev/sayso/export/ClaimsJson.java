package dev.sayso.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.claim.Claim;
import dev.sayso.claim.DatedFigure;
import dev.sayso.claim.Drift;
import dev.sayso.claim.Evidence;
import dev.sayso.claim.FigureRelation;
import dev.sayso.claim.Origin;
import dev.sayso.claim.StaleFigure;
import dev.sayso.claim.Telling;
import dev.sayso.report.Report;
import dev.sayso.storyline.Answer;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.Storyline;
import dev.sayso.text.CodePoints;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Writes storylines and claims as the contract's {@code storyline/1} and {@code claim/1} objects. Thread-safe. */
public final class ClaimsJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ClaimsJson() {}

    /** The storyline and then its claims, each on one line without line end. */
    public static List<String> lines(Dossier dossier) {
        List<String> lines = new ArrayList<>();
        lines.add(line(storyline(dossier)));
        for (Claim claim : dossier.claims()) {
            lines.add(line(claim(claim, dossier.storyline())));
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

    private static ObjectNode storyline(Dossier dossier) {
        Storyline storyline = dossier.storyline();
        ObjectNode object = JSON.objectNode()
                .put("schema", "storyline/1")
                .put("id", storyline.id())
                .put("title", storyline.title());
        ArrayNode reports = object.putArray("reports");
        storyline.readings().forEach(r -> reports.add(r.report().id()));
        ArrayNode relations = object.putArray("figureRelations");
        dossier.claimed().figures().relations().forEach(r -> relations.add(relation(r)));
        ArrayNode stale = object.putArray("staleFigures");
        dossier.claimed().figures().stale().forEach(s -> stale.add(stale(s)));
        ArrayNode drifts = object.putArray("drifts");
        dossier.claimed().drifts().forEach(d -> drifts.add(drift(d)));
        ArrayNode answers = object.putArray("answers");
        dossier.answers().forEach(a -> answers.add(answer(a)));
        return object;
    }

    private static ObjectNode relation(FigureRelation relation) {
        ObjectNode node =
                JSON.objectNode().put("kind", relation.kind().toString()).put("rule", relation.rule());
        node.set("from", place(relation.from()));
        node.set("to", place(relation.to()));
        return node;
    }

    private static ObjectNode stale(StaleFigure stale) {
        ObjectNode node = JSON.objectNode();
        node.set("stale", place(stale.stale()));
        node.set("movedOn", place(stale.movedOn()));
        return node;
    }

    /** Where a figure stands. */
    private static ObjectNode place(DatedFigure dated) {
        return statement(dated.telling()).put("figure", dated.figure().id());
    }

    private static ObjectNode drift(Drift drift) {
        ObjectNode node = JSON.objectNode()
                .put("claim", drift.claim())
                .put("kind", drift.kind().toString())
                .put("rule", drift.rule());
        node.set("steps", statements(drift.steps()));
        return node;
    }

    private static ObjectNode answer(Answer answer) {
        Report report = answer.reading().report();
        ObjectNode question = JSON.objectNode().put("report", report.id());
        question.set("spans", spans(List.of(answer.question().span()), report));
        ObjectNode node = JSON.objectNode().put("rule", answer.rule());
        node.set("question", question);
        node.set("answer", statement(answer.telling()));
        return node;
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
                .put("rule", claim.ruling().rule())
                .put("wouldChange", claim.ruling().change());
        object.set("because", statements(claim.ruling().evidence()));
        ArrayNode figures = object.putArray("figures");
        claim.figures().forEach(f -> figures.add(figure(f)));
        return object;
    }

    private static ArrayNode statements(Collection<Telling> tellings) {
        ArrayNode array = JSON.arrayNode();
        for (Telling telling : tellings) {
            array.add(statement(telling));
        }
        return array;
    }

    private static ObjectNode statement(Telling telling) {
        return JSON.objectNode().put("report", telling.report().id()).put("statement", telling.id());
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
        ObjectNode node = JSON.objectNode().put("report", evidence.report().id());
        node.set("spans", spans(evidence.spans(), evidence.report()));
        return node.put("kind", evidence.kind().toString());
    }

    /** Spans in code points. */
    private static ArrayNode spans(List<Span> spans, Report report) {
        CodePoints text = CodePoints.of(report.text());
        ArrayNode array = JSON.arrayNode();
        for (Span span : spans) {
            Span counted = text.of(span);
            array.add(JSON.arrayNode().add(counted.start()).add(counted.end()));
        }
        return array;
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
