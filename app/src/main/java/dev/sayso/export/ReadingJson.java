package dev.sayso.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.figure.Figure;
import dev.sayso.figure.Relation;
import dev.sayso.figure.Scope;
import dev.sayso.report.Credit;
import dev.sayso.report.Report;
import dev.sayso.report.Utterance;
import dev.sayso.statement.Medium;
import dev.sayso.statement.Protection;
import dev.sayso.statement.Said;
import dev.sayso.statement.Shades;
import dev.sayso.statement.Source;
import dev.sayso.statement.Statement;
import dev.sayso.storyline.HeadlineGap;
import dev.sayso.storyline.OpenQuestion;
import dev.sayso.storyline.Reading;
import dev.sayso.text.CodePoints;
import dev.sayso.text.Span;
import dev.sayso.time.TimeMention;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a reading as the contract's {@code report/1} object; every offset counts code points. Thread-safe. */
public final class ReadingJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ReadingJson() {}

    /** The object on one line, without line end. */
    public static String line(Reading reading) {
        try {
            return MAPPER.writeValueAsString(object(reading));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values that cannot be written", e);
        }
    }

    static ObjectNode object(Reading reading) {
        CodePoints text = CodePoints.of(reading.report().text());
        CodePoints headline = reading.report().headlineInText()
                ? text
                : CodePoints.of(Objects.requireNonNullElse(reading.report().headline(), ""));
        ObjectNode object = JSON.objectNode().put("schema", "report/1");
        object.set("report", report(reading, text));
        reading.statements().forEach(s -> object.withArray("/statements").add(statement(s, text)));
        reading.figures().forEach(f -> object.withArray("/figures").add(figure(f, text)));
        reading.times().forEach(t -> object.withArray("/times").add(time(t, text)));
        for (OpenQuestion question : reading.openQuestions()) {
            object.withArray("/openQuestions").add(JSON.objectNode().set("spans", spans(question.span(), text)));
        }
        for (HeadlineGap gap : reading.headlineGaps()) {
            ObjectNode node =
                    JSON.objectNode().put("kind", gap.kind().toString()).put("rule", gap.rule());
            node.set("headline", spans(gap.headline(), headline));
            node.set("body", spans(gap.body(), text));
            object.withArray("/headlineGaps").add(node);
        }
        for (String list : List.of("statements", "figures", "times", "openQuestions", "headlineGaps")) {
            object.withArray("/" + list);
        }
        return object;
    }

    private static ObjectNode report(Reading reading, CodePoints text) {
        Report report = reading.report();
        ObjectNode node = JSON.objectNode()
                .put("id", report.id())
                .put("ref", report.ref())
                .put("path", report.path())
                .put("headline", report.headline())
                .put("outlet", report.outlet())
                .put(
                        "published",
                        report.published() == null ? null : report.published().iso())
                .put("url", report.url())
                .put("language", report.language())
                .put("kind", report.kind().toString())
                .put("byline", report.byline())
                .put("text", report.text());
        ArrayNode credits = node.putArray("credits");
        for (Credit credit : reading.credits()) {
            ObjectNode c = JSON.objectNode();
            c.set("spans", spans(credit.span(), text));
            credits.add(c.put("name", credit.name())
                    .put("kind", credit.kind() == Credit.Kind.AGENCY ? "agency" : "outlet"));
        }
        for (Utterance utterance : report.utterances()) {
            ObjectNode u = JSON.objectNode();
            u.set("spans", spans(utterance.span(), text));
            node.withArray("/utterances")
                    .add(u.put("from", utterance.from())
                            .put("to", utterance.to())
                            .put("speaker", utterance.speaker()));
        }
        return node;
    }

    static ObjectNode statement(Statement statement, CodePoints text) {
        ObjectNode node = JSON.objectNode().put("id", statement.id());
        node.set("source", source(statement.source(), text));
        node.set("cue", JSON.objectNode().set("spans", spans(statement.cue(), text)));
        node.set("content", JSON.objectNode().set("spans", spans(statement.content(), text)));
        node.put("form", statement.form().toString())
                .put("stance", statement.stance().toString());
        node.set("about", strings(statement.about()));
        node.set("hedges", spans(statement.hedges(), text));
        Shades shades = statement.shades();
        node.set("negations", spans(shades.negations(), text));
        node.set("conditions", spans(shades.conditions(), text));
        node.set("futures", spans(shades.futures(), text));
        node.set("medium", medium(statement.medium(), text));
        node.set("chain", strings(statement.chain()));
        node.set("said", said(statement.said(), text));
        node.set("figures", strings(statement.figures()));
        node.set("times", strings(statement.times()));
        node.set("protected", protection(statement.protection(), text));
        return node.put("confidence", statement.confidence()).put("by", statement.by());
    }

    private static ObjectNode source(Source source, CodePoints text) {
        ObjectNode node = JSON.objectNode();
        node.set("spans", spans(source.spans(), text));
        node.set("names", strings(source.names()));
        return node.put("kind", source.kind().toString()).put("named", source.named());
    }

    private static @Nullable ObjectNode medium(@Nullable Medium medium, CodePoints text) {
        if (medium == null) {
            return null;
        }
        ObjectNode node = JSON.objectNode().put("kind", medium.kind().toString());
        node.set("spans", spans(medium.span(), text));
        return node;
    }

    private static @Nullable ObjectNode protection(@Nullable Protection protection, CodePoints text) {
        if (protection == null) {
            return null;
        }
        ObjectNode node = JSON.objectNode().put("rule", protection.rule().toString());
        node.set("spans", spans(protection.spans(), text));
        return node.put("speaks", protection.speaks()).put("underPressure", protection.underPressure());
    }

    private static @Nullable ObjectNode said(@Nullable Said said, CodePoints text) {
        if (said == null) {
            return null;
        }
        ObjectNode node = JSON.objectNode();
        node.set("spans", spans(said.span(), text));
        return node.put("earliest", Objects.toString(said.earliest(), null))
                .put("latest", Objects.toString(said.latest(), null));
    }

    static ObjectNode figure(Figure figure, CodePoints text) {
        ObjectNode node = JSON.objectNode().put("id", figure.id());
        node.set("spans", spans(figure.span(), text));
        node.put("low", figure.low())
                .put("high", figure.high())
                .put("qualifier", figure.qualifier().toString())
                .put("unit", figure.unit())
                .put("counts", figure.counts())
                .put("measure", Objects.toString(figure.measure(), null))
                .put("additional", figure.additional())
                .put("readBy", figure.readBy());
        node.set("scope", scope(figure.scope(), text));
        node.set("partOf", relation(figure, Relation.Kind.PART_OF, text));
        node.set("onTopOf", relation(figure, Relation.Kind.ON_TOP_OF, text));
        node.set("previous", relation(figure, Relation.Kind.PREVIOUS, text));
        return node;
    }

    private static ObjectNode scope(Scope scope, CodePoints text) {
        ObjectNode node = JSON.objectNode();
        node.set("whom", spans(scope.whom(), text));
        node.set("places", spans(scope.places(), text));
        node.set("periods", spans(scope.periods(), text));
        node.set("cumulative", spans(scope.cumulative(), text));
        node.set("new", spans(scope.recent(), text));
        return node;
    }

    private static @Nullable ObjectNode relation(Figure figure, Relation.Kind kind, CodePoints text) {
        return figure.relation(kind)
                .map(relation -> {
                    ObjectNode node = JSON.objectNode().put("figure", relation.figure());
                    node.set("spans", spans(relation.words(), text));
                    return node;
                })
                .orElse(null);
    }

    private static ObjectNode time(TimeMention time, CodePoints text) {
        ObjectNode node = JSON.objectNode().put("id", time.id());
        node.set("spans", spans(time.span(), text));
        return node.put("type", time.type().name())
                .put("value", time.value())
                .put("earliest", Objects.toString(time.earliest(), null))
                .put("latest", Objects.toString(time.latest(), null));
    }

    private static ArrayNode spans(Span span, CodePoints text) {
        return spans(List.of(span), text);
    }

    private static ArrayNode spans(List<Span> spans, CodePoints text) {
        ArrayNode array = JSON.arrayNode();
        for (Span span : spans) {
            Span counted = text.of(span);
            array.add(JSON.arrayNode().add(counted.start()).add(counted.end()));
        }
        return array;
    }

    private static ArrayNode strings(List<String> values) {
        ArrayNode array = JSON.arrayNode();
        values.forEach(array::add);
        return array;
    }
}
