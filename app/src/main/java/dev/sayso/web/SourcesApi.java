package dev.sayso.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.export.HitJson;
import dev.sayso.ledger.SourceRow;
import dev.sayso.ledger.Task;
import dev.sayso.storyline.Hit;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Who says something, what a party said, and what people may want to look at. */
final class SourcesApi {

    static final List<Endpoint> ENDPOINTS = List.of(
            Endpoint.view("/sources", SourcesApi::sources),
            Endpoint.view("/sources/of", SourcesApi::source),
            Endpoint.view("/tasks", SourcesApi::tasks));

    private SourcesApi() {}

    private static Reply sources(Visit visit) {
        SourceRow.Voice voice = visit.constant("voice", SourceRow.Voice.class);
        String name = visit.given("name").toLowerCase(Locale.ROOT);
        List<SourceRow> rows = visit.desk().sources(visit.profile()).stream()
                .filter(row -> voice == null || row.voice() == voice)
                .filter(row -> row.name().toLowerCase(Locale.ROOT).contains(name))
                .toList();
        return Reply.of(Paging.of(visit).page(visit, rows, SourcesApi::row));
    }

    private static JsonNode row(SourceRow row) {
        return Reply.object("source/1")
                .put("name", row.name())
                .put("voice", row.voice().toString())
                .put("statements", row.statements())
                .put("storylines", row.storylines())
                .put("first", Objects.toString(row.first(), null))
                .put("last", Objects.toString(row.last(), null));
    }

    private static Reply source(Visit visit) {
        Paging paging = Paging.of(visit);
        Said said = Said.of(visit).orElseThrow(() -> new NotFoundResponse("No report has such a source."));
        List<Hit> hits = said.hits(0, paging.needed());
        ObjectNode page = paging.some(visit, hits, hit -> said.seen(hit).<JsonNode>map(HitJson::of));
        page.put("name", said.name());
        ObjectNode stances = page.putObject("stances");
        said.stances().forEach((stance, count) -> stances.put(Visit.word(stance), count));
        page.put("speaksFor", said.backing().map(b -> b.whom()).orElse(null));
        return Reply.of(page);
    }

    private static Reply tasks(Visit visit) {
        Paging paging = Paging.of(visit);
        Task.Kind kind = Objects.requireNonNullElse(visit.constant("kind", Task.Kind.class), Task.Kind.POSSIBLE_LINK);
        Queue queue = Queue.of(visit, kind, paging.first(), paging.size());
        return Reply.of(paging.page(visit, queue.open(), queue.more(), task -> Optional.of(task(task))));
    }

    private static JsonNode task(Task task) {
        ObjectNode node = Reply.object("task/1")
                .put("kind", task.kind().toString())
                .put("weight", task.weight())
                .put("storyline", task.storyline());
        node.set("one", side(task.one()));
        node.set(
                "other", Optional.ofNullable(task.other()).map(SourcesApi::side).orElse(null));
        return node;
    }

    private static JsonNode side(Task.Side side) {
        return Reply.object("side/1")
                .put("statement", side.statement())
                .put("report", side.report())
                .put("party", side.party())
                .put("words", side.words());
    }
}
