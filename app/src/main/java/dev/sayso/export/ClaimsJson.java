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
import dev.sayso.claim.FigureSeries;
import dev.sayso.claim.FigureSubject;
import dev.sayso.claim.HandDown;
import dev.sayso.claim.Origin;
import dev.sayso.claim.PossibleLink;
import dev.sayso.claim.StaleFigure;
import dev.sayso.claim.Telling;
import dev.sayso.report.Copy;
import dev.sayso.report.CorrectionNote;
import dev.sayso.report.Report;
import dev.sayso.report.SharedPassage;
import dev.sayso.review.Mark;
import dev.sayso.review.Marks;
import dev.sayso.storyline.Answer;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.FigureChange;
import dev.sayso.storyline.QuotationCheck;
import dev.sayso.storyline.ReportVersions;
import dev.sayso.storyline.StatementChange;
import dev.sayso.storyline.Storyline;
import dev.sayso.storyline.VersionStep;
import dev.sayso.text.CodePoints;
import dev.sayso.text.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes storylines and claims as the contract's {@code storyline/1} and {@code claim/1} objects. */
public final class ClaimsJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Map<String, CodePoints> places = new HashMap<>();

    private final Marks marks;

    private ClaimsJson(Marks marks) {
        this.marks = marks;
    }

    /** The storyline, its claims, and the possible links between them, each on one line without line end. */
    public static List<String> lines(Dossier dossier) {
        return lines(dossier, Marks.NONE);
    }

    /** The same, with what people did. */
    public static List<String> lines(Dossier dossier, Marks marks) {
        ClaimsJson json = new ClaimsJson(marks);
        List<ObjectNode> objects = new ArrayList<>();
        objects.add(json.storyline(dossier));
        dossier.claims().forEach(claim -> objects.add(json.claim(claim, dossier.storyline())));
        objects.addAll(possibleLinks(dossier));
        return objects.stream().map(ClaimsJson::line).toList();
    }

    /** The storyline alone. */
    public static ObjectNode storyline(Dossier dossier, Marks marks) {
        return new ClaimsJson(marks).storyline(dossier);
    }

    /** One of its claims. */
    public static ObjectNode claim(Dossier dossier, Claim claim, Marks marks) {
        return new ClaimsJson(marks).claim(claim, dossier.storyline());
    }

    /** The pairs of its claims that may be one. */
    public static List<ObjectNode> possibleLinks(Dossier dossier) {
        Map<String, String> claimOf = new HashMap<>();
        dossier.claims().stream()
                .sorted(Comparator.comparing(c -> -c.tellings().size())) // the narrowest claim of a statement counts
                .forEach(c -> c.tellings().forEach(t -> claimOf.put(t.id(), c.id())));
        return dossier.claimed().possibleLinks().stream()
                .map(link -> possibleLink(link, claimOf, dossier.storyline()))
                .toList();
    }

    private static String line(ObjectNode object) {
        try {
            return MAPPER.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values that cannot be written", e);
        }
    }

    private ObjectNode storyline(Dossier dossier) {
        Storyline storyline = dossier.storyline();
        ObjectNode object = JSON.objectNode()
                .put("schema", "storyline/1")
                .put("id", storyline.id())
                .put("title", storyline.title());
        ArrayNode reports = object.putArray("reports");
        storyline.readings().forEach(r -> reports.add(r.report().id()));
        ArrayNode copies = object.putArray("copies");
        dossier.copies().forEach(c -> copies.add(copy(c)));
        ArrayNode versions = object.putArray("versions");
        dossier.reportVersions().forEach(v -> versions.add(versions(v)));
        ArrayNode series = object.putArray("figureSeries");
        dossier.figures().forEach(f -> series.add(series(f)));
        ArrayNode relations = object.putArray("figureRelations");
        dossier.claimed().figures().relations().forEach(r -> relations.add(relation(r)));
        ArrayNode stale = object.putArray("staleFigures");
        dossier.claimed().figures().stale().forEach(s -> stale.add(stale(s)));
        ArrayNode drifts = object.putArray("drifts");
        dossier.claimed().drifts().forEach(d -> drifts.add(drift(d)));
        ArrayNode answers = object.putArray("answers");
        dossier.answers().forEach(a -> answers.add(answer(a)));
        ArrayNode quotations = object.putArray("quotations");
        dossier.quotations().forEach(q -> quotations.add(quotation(q)));
        reviewed(dossier, object);
        return object;
    }

    private ObjectNode quotation(QuotationCheck check) {
        Report report = check.telling().report();
        ObjectNode node = statement(check.telling());
        node.putArray("spans").add(place(report, check.quotation()));
        node.put("kind", check.kind().toString())
                .put("rule", check.rule())
                .put("material", check.material().id());
        ArrayNode found = node.putArray("found");
        if (check.found() != null) {
            found.add(place(check.material(), check.found()));
        }
        check.heard()
                .ifPresent(u -> node.put("from", u.from()).put("to", u.to()).put("speaker", u.speaker()));
        ArrayNode differences = node.putArray("differences");
        for (QuotationCheck.Difference difference : check.differences()) {
            ObjectNode its = differences.addObject();
            its.set("quoted", difference.quoted() == null ? null : place(report, difference.quoted()));
            its.set("original", difference.original() == null ? null : place(check.material(), difference.original()));
        }
        return node;
    }

    /** What people did with reports, with statements that claim nothing, and with parties. */
    private void reviewed(Dossier dossier, ObjectNode object) {
        ArrayNode notes = object.putArray("notes");
        ArrayNode reviewed = object.putArray("reviewed");
        Set<String> claimed = dossier.claims().stream()
                .flatMap(c -> c.tellings().stream())
                .map(Telling::id)
                .collect(Collectors.toUnmodifiableSet());
        List<Telling> tellings = dossier.storyline().readings().stream()
                .flatMap(r -> r.tellings().stream())
                .toList();
        dossier.storyline().readings().stream()
                .map(r -> r.report().id())
                .filter(marks.reports()::containsKey)
                .forEach(id -> notes.addObject()
                        .put("report", id)
                        .set("acts", ReviewJson.acts(marks.reports().getOrDefault(id, List.of()))));
        tellings.stream().filter(t -> !claimed.contains(t.id())).forEach(t -> addMark(t, reviewed));
        object.set("grades", ReviewJson.grades(marks.grades().parties(tellings.stream())));
    }

    private void addMark(Telling telling, ArrayNode reviewed) {
        Mark mark = marks.statements().get(telling.id());
        if (mark != null) {
            reviewed.add(ReviewJson.statement(mark));
        }
    }

    private ObjectNode versions(ReportVersions versions) {
        ObjectNode node = JSON.objectNode();
        ArrayNode reports = node.putArray("reports");
        versions.readings().forEach(r -> reports.add(r.report().id()));
        ArrayNode steps = node.putArray("steps");
        versions.steps().forEach(s -> steps.add(step(s)));
        return node;
    }

    private ObjectNode step(VersionStep step) {
        ObjectNode node = JSON.objectNode()
                .put("earlier", step.earlier().report().id())
                .put("later", step.later().report().id())
                .put("rule", step.rule())
                .put("order", step.order().toString());
        ArrayNode notes = node.putArray("notes");
        for (CorrectionNote note : step.notes()) {
            ObjectNode its =
                    notes.addObject().put("kind", note.kind().toString()).put("rule", note.rule());
            its.putArray("spans").add(place(step.later().report(), note.span()));
        }
        ArrayNode statements = node.putArray("statements");
        for (StatementChange change : step.statements()) {
            ObjectNode its = statements.addObject().put("kind", change.kind().toString());
            put(
                    its,
                    "earlier",
                    change.earlier() == null ? null : change.earlier().id());
            put(its, "later", change.later() == null ? null : change.later().id());
            ArrayNode parts = its.putArray("parts");
            change.parts().forEach(p -> parts.add(p.toString()));
        }
        ArrayNode figures = node.putArray("figures");
        for (FigureChange change : step.figures()) {
            ObjectNode its = figures.addObject().put("kind", change.kind().toString());
            put(
                    its,
                    "earlier",
                    change.earlier() == null ? null : change.earlier().id());
            put(its, "later", change.later() == null ? null : change.later().id());
        }
        return node;
    }

    private static void put(ObjectNode node, String name, @Nullable String id) {
        if (id != null) {
            node.put(name, id);
        }
    }

    private static ObjectNode series(FigureSeries series) {
        FigureSubject subject = series.subject();
        ObjectNode node = JSON.objectNode()
                .put("measure", Objects.toString(subject.measure(), null))
                .put("things", subject.things())
                .put("place", subject.place())
                .put("extent", subject.extent().toString());
        ArrayNode lines = node.putArray("lines");
        for (FigureSeries.Line line : series.lines()) {
            ObjectNode its = lines.addObject().put("origin", line.origin().name());
            ArrayNode points = its.putArray("points");
            line.points().forEach(p -> points.add(figurePlace(p.dated()).setAll(figure(p.dated()))));
        }
        return node;
    }

    private static ObjectNode relation(FigureRelation relation) {
        ObjectNode node =
                JSON.objectNode().put("kind", relation.kind().toString()).put("rule", relation.rule());
        node.set("from", figurePlace(relation.from()));
        node.set("to", figurePlace(relation.to()));
        return node;
    }

    private static ObjectNode stale(StaleFigure stale) {
        ObjectNode node = JSON.objectNode();
        node.set("stale", figurePlace(stale.stale()));
        node.set("movedOn", figurePlace(stale.movedOn()));
        return node;
    }

    /** Where a figure stands. */
    private static ObjectNode figurePlace(DatedFigure dated) {
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

    private ObjectNode answer(Answer answer) {
        Report report = answer.reading().report();
        ObjectNode question = JSON.objectNode().put("report", report.id());
        question.putArray("spans").add(place(report, answer.question().span()));
        ObjectNode node = JSON.objectNode().put("rule", answer.rule());
        node.set("question", question);
        node.set("answer", statement(answer.telling()));
        return node;
    }

    private ObjectNode copy(Copy copy) {
        ObjectNode node = JSON.objectNode()
                .put("original", copy.original().id())
                .put("copy", copy.copy().id())
                .put("share", Math.round(copy.share() * 1000) / 1000.0)
                .put("direction", copy.direction().toString());
        ArrayNode passages = node.putArray("passages");
        for (SharedPassage passage : copy.passages()) {
            ObjectNode places = passages.addObject();
            places.set("original", place(copy.original(), passage.original()));
            places.set("copy", place(copy.copy(), passage.copy()));
        }
        return node;
    }

    private ObjectNode claim(Claim claim, Storyline storyline) {
        ObjectNode object = JSON.objectNode()
                .put("schema", "claim/1")
                .put("id", claim.id())
                .put("storyline", storyline.id())
                .put("text", claim.text())
                .put("denied", claim.denied());
        ArrayNode statements = object.putArray("statements");
        claim.tellings()
                .forEach(t ->
                        statements.add(statement(t).put("grade", marks.grades().of(t, claim))));
        object.put("credibility", marks.grades().credibility(claim));
        ArrayNode origins = object.putArray("origins");
        claim.origins().forEach(o -> origins.add(origin(o)));
        ArrayNode handDowns = object.putArray("handDowns");
        claim.descent().handDowns().forEach(h -> handDowns.add(handDown(h)));
        ArrayNode circles = object.putArray("circles");
        claim.descent().circles().forEach(c -> circles.add(statements(c.tellings())));
        object.put("status", claim.ruling().status().toString())
                .put("rule", claim.ruling().rule())
                .put("wouldChange", claim.ruling().change());
        object.set("because", statements(claim.ruling().evidence()));
        object.set("reactions", statements(claim.reactions()));
        ArrayNode figures = object.putArray("figures");
        claim.figures().forEach(f -> figures.add(figure(f)));
        object.set("review", ReviewJson.claim(marks.claims().getOrDefault(claim.id(), List.of())));
        ArrayNode reviewed = object.putArray("reviewed");
        claim.tellings().forEach(t -> addMark(t, reviewed));
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
            array.add(statement(telling));
        }
        return array;
    }

    private static ObjectNode statement(Telling telling) {
        return JSON.objectNode().put("report", telling.report().id()).put("statement", telling.id());
    }

    private ObjectNode origin(Origin origin) {
        ObjectNode node = JSON.objectNode()
                .put("name", origin.name())
                .put("kind", origin.kind().toString())
                .put("independent", origin.independent())
                .put("reliability", marks.grades().reliability(origin.name()));
        node.set("statements", statements(origin.tellings()));
        ArrayNode evidence = node.putArray("evidence");
        origin.evidence().forEach(e -> evidence.add(evidence(e)));
        return node;
    }

    private ObjectNode handDown(HandDown handDown) {
        ObjectNode node = JSON.objectNode();
        node.set("from", holder(handDown.from()));
        node.set("to", holder(handDown.to()));
        node.put("kind", handDown.kind().toString());
        ArrayNode evidence = node.putArray("evidence");
        handDown.evidence().forEach(e -> evidence.add(evidence(e)));
        return node;
    }

    private static ObjectNode holder(HandDown.Holder holder) {
        ObjectNode node = JSON.objectNode().put("name", holder.name());
        Report report = holder.report();
        return report == null ? node : node.put("report", report.id());
    }

    private ObjectNode evidence(Evidence evidence) {
        ObjectNode node = JSON.objectNode().put("report", evidence.report().id());
        ArrayNode spans = node.putArray("spans");
        evidence.spans().forEach(s -> spans.add(place(evidence.report(), s)));
        return node.put("kind", evidence.kind().toString());
    }

    private ArrayNode place(Report report, Span span) {
        Span counted = places.computeIfAbsent(report.id(), id -> CodePoints.of(report.text()))
                .of(span);
        return JSON.arrayNode().add(counted.start()).add(counted.end());
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
