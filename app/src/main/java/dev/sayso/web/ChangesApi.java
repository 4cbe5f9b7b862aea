package dev.sayso.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.export.ChangeJson;
import dev.sayso.export.ChangesAtom;
import dev.sayso.export.Shielding;
import dev.sayso.storyline.Hit;
import dev.sayso.storyline.KeptChange;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.NotFoundResponse;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changed in claims: for programs that go on where they stopped, and for feed readers. */
final class ChangesApi {

    static final List<Endpoint> ENDPOINTS =
            List.of(Endpoint.view("/changes", ChangesApi::changes), Endpoint.view("/changes.atom", ChangesApi::feed));

    private static final int IN_A_FEED = 100;

    private ChangesApi() {}

    private static Reply changes(Visit visit) {
        String given = visit.given("after");
        if (!given.matches("\\d{0,18}")) {
            throw new BadRequestResponse("“after” is the number of a change, not “" + given + "”.");
        }
        int size = visit.number("size", Paging.LARGEST);
        if (size > Paging.LARGEST) {
            throw new BadRequestResponse("“size” is at most " + Paging.LARGEST + ", not “" + size + "”.");
        }
        long after = given.isEmpty() ? 0 : Long.parseLong(given);
        List<KeptChange> changes = visit.desk().ledger().changes().after(after, report(visit), size);
        ObjectNode node = Reply.object("changes/1");
        ArrayNode array = node.putArray("changes");
        Shielding shielding = visit.shielding();
        changes.forEach(c -> array.add(ChangeJson.of(shielding.change(c))));
        node.put(
                "after",
                changes.isEmpty() ? after : changes.get(changes.size() - 1).number());
        return Reply.of(node);
    }

    private static Reply feed(Visit visit) {
        String report = report(visit);
        List<KeptChange> latest = visit.desk().ledger().changes().latest(report, IN_A_FEED);
        Shielding shielding = visit.shielding();
        List<KeptChange> changes = latest.stream().map(shielding::change).toList();
        URI room = visit.room();
        URI self = room.resolve(Api.BASE + "/changes.atom" + (report == null ? "" : "?report=" + report));
        String title = "What changed" + (report == null ? "" : ": " + title(visit, report));
        return Reply.text(
                "application/atom+xml",
                ChangesAtom.of(self, title, Instant.EPOCH, changes, c -> room.resolve(Address.claim(c.claim()))));
    }

    /** Only of the storyline in which this report is; null for all. */
    static @Nullable String report(Visit visit) {
        String report = visit.given("report");
        if (report.isEmpty()) {
            return null;
        }
        if (visit.desk().catalogue().storylineOf(Hit.Kind.REPORT, report).isEmpty()) {
            throw new NotFoundResponse("There is no report “" + report + "”.");
        }
        return report;
    }

    private static String title(Visit visit, String report) {
        return visit.desk()
                .storylineOf(Hit.Kind.REPORT, report, Times.NOW, visit.profile())
                .map(s -> s.dossier().storyline().title())
                .orElse("");
    }
}
