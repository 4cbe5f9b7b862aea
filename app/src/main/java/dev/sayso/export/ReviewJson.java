package dev.sayso.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.claim.Telling;
import dev.sayso.review.Act;
import dev.sayso.review.ClaimMark;
import dev.sayso.review.Correction;
import dev.sayso.review.Deed;
import dev.sayso.review.FigureCorrection;
import dev.sayso.review.Mark;
import dev.sayso.review.Subject;
import dev.sayso.text.CodePoints;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what people did in review, as objects of their own and as parts of storylines and claims. */
public final class ReviewJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ReviewJson() {}

    /**
     * An act on a line of its own, without line end.
     *
     * @param inEffect whether nobody has taken it back
     */
    public static String line(Act act, boolean inEffect) {
        return of(act, inEffect).toString();
    }

    /** The object itself. */
    public static ObjectNode of(Act act, boolean inEffect) {
        ObjectNode node = JSON.objectNode().put("schema", "review/1").setAll(act(act));
        node.put("after", act.after()).put("inEffect", inEffect);
        ArrayNode subjects = node.putArray("subjects");
        for (Subject subject : act.deed().subjects()) {
            ObjectNode its =
                    subjects.addObject().put("kind", subject.kind().toString()).put("id", subject.id());
            ArrayNode statements = its.putArray("statements");
            subject.statements()
                    .forEach(q ->
                            statements.addObject().put("report", q.report()).put("statement", q.id()));
        }
        return node;
    }

    static ObjectNode act(Act act) {
        Deed deed = act.deed();
        ObjectNode node = JSON.objectNode()
                .put("act", act.id())
                .put("kind", act.kind().toString())
                .put("by", act.by())
                .put("at", act.at())
                .put("reason", act.reason());
        put(node, "text", deed.text());
        put(node, "rule", deed.rule());
        put(node, "grade", deed.grade());
        Correction correction = deed.correction();
        if (correction != null) {
            ArrayNode corrects = node.putArray("corrects");
            corrected(correction).forEach(corrects::add);
        }
        return node;
    }

    private static void put(ObjectNode node, String key, @Nullable Object value) {
        if (value != null) {
            node.put(key, value.toString());
        }
    }

    /** What a correction corrects. */
    static List<String> corrected(Correction correction) {
        List<String> corrected = new ArrayList<>();
        add(corrected, "source", correction.names() != null || correction.kind() != null);
        add(corrected, "source words", correction.source() != null);
        add(corrected, "content", correction.content() != null);
        add(corrected, "stance", correction.stance() != null);
        List<FigureCorrection> figures = correction.figures();
        add(corrected, "figure", figures.stream().anyMatch(f -> f.bounds() != null));
        add(corrected, "qualifier", figures.stream().anyMatch(f -> f.qualifier() != null));
        add(corrected, "measure", figures.stream().anyMatch(f -> f.measure() != null));
        add(corrected, "scope", figures.stream().anyMatch(f -> f.scope() != null));
        return corrected;
    }

    private static void add(List<String> corrected, String what, boolean is) {
        if (is) {
            corrected.add(what);
        }
    }

    /** The parties that people graded. */
    static ArrayNode grades(List<Act> acts) {
        ArrayNode array = JSON.arrayNode();
        for (Act act : acts) {
            ObjectNode node =
                    JSON.objectNode().put("party", act.deed().subjects().get(0).id());
            array.add(node.setAll(act(act)));
        }
        return array;
    }

    static ArrayNode acts(Collection<Act> acts) {
        ArrayNode array = JSON.arrayNode();
        acts.forEach(a -> array.add(act(a)));
        return array;
    }

    /** What people did with a claim, and what the program alone would do with its statements. */
    static ArrayNode claim(List<ClaimMark> marks) {
        ArrayNode array = JSON.arrayNode();
        for (ClaimMark mark : marks) {
            ObjectNode node = act(mark.act());
            if (mark.together() != null) {
                node.put("machine", mark.together() ? "together" : "apart");
            }
            array.add(node);
        }
        return array;
    }

    /** What people did with a statement, and what the program has in its place where that is something else. */
    static ObjectNode statement(Mark mark) {
        ObjectNode node = JSON.objectNode()
                .put("report", mark.shown().report().id())
                .put("statement", mark.shown().id())
                .put("decided", mark.decided());
        node.set("acts", acts(mark.acts()));
        node.set("now", statement(mark.shown()));
        Telling machine = mark.machine();
        if (mark.differs()) {
            node.set("machine", machine == null ? null : statement(machine));
        }
        return node.put("machineChanged", mark.changed());
    }

    private static ObjectNode statement(Telling telling) {
        CodePoints text = CodePoints.of(telling.report().text());
        ObjectNode node = ReadingJson.statement(telling.statement(), text);
        ArrayNode figures = node.putArray("figureDetails");
        telling.figures().forEach(f -> figures.add(ReadingJson.figure(f, text)));
        return node;
    }
}
