package dev.sayso.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.claim.Claim;
import dev.sayso.claim.Status;
import dev.sayso.export.ClaimsJson;
import dev.sayso.export.ReadingJson;
import dev.sayso.ledger.StorylineRow;
import dev.sayso.storyline.Hit;
import dev.sayso.storyline.Reading;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Storylines, claims and reports as the contract writes them. */
final class StorylinesApi {

    static final List<Endpoint> ENDPOINTS = List.of(
            Endpoint.view("/storylines", StorylinesApi::storylines),
            Endpoint.view("/storylines/{id}", StorylinesApi::storyline),
            Endpoint.view("/storylines/{id}/claims", StorylinesApi::claims),
            Endpoint.view("/storylines/{id}/possible-links", StorylinesApi::possibleLinks),
            Endpoint.view("/claims/{id}", StorylinesApi::claim),
            Endpoint.view("/reports/{id}", StorylinesApi::report),
            Endpoint.view("/reports/{id}/storyline", StorylinesApi::storylineOfReport));

    private StorylinesApi() {}

    private static Reply storylines(Visit visit) {
        List<StorylineRow> all = visit.desk().storylines();
        UnaryOperator<StorylineRow> titling = visit.titling();
        return Reply.of(Paging.of(visit).page(visit, all, row -> row(titling.apply(row))));
    }

    private static ObjectNode row(StorylineRow row) {
        ObjectNode node = Reply.object("storyline-summary/1")
                .put("id", row.id())
                .put("title", row.title())
                .put("reports", row.reports())
                .put("outlets", row.outlets())
                .put("statements", row.statements())
                .put("first", Objects.toString(row.first(), null))
                .put("last", Objects.toString(row.last(), null));
        ObjectNode claims = node.putObject("claims");
        for (Status status : Status.values()) {
            Integer count = row.claims().get(status);
            if (count != null) {
                claims.put(status.toString(), count);
            }
        }
        return node;
    }

    private static Shown shown(Visit visit) {
        return found(visit.desk().storyline(visit.part("id"), visit.times(), visit.profile()), "storyline", visit);
    }

    private static Shown found(Optional<Shown> shown, String what, Visit visit) {
        return shown.orElseThrow(() -> missing(what, visit));
    }

    private static NotFoundResponse missing(String what, Visit visit) {
        return new NotFoundResponse("There is no " + what + " “" + visit.part("id") + "”"
                + (visit.times().past() ? " as of then." : "."));
    }

    private static Reply storyline(Visit visit) {
        Shown shown = shown(visit);
        return Reply.of(ClaimsJson.storyline(shown.dossier(), shown.marks()));
    }

    private static Reply claims(Visit visit) {
        Shown shown = shown(visit);
        Status status = visit.constant("status", Status.class);
        List<Claim> claims = shown.dossier().claims().stream()
                .filter(c -> status == null || c.ruling().status() == status)
                .toList();
        return Reply.of(
                Paging.of(visit).page(visit, claims, claim -> ClaimsJson.claim(shown.dossier(), claim, shown.marks())));
    }

    private static Reply possibleLinks(Visit visit) {
        return Reply.of(Paging.of(visit)
                .page(visit, ClaimsJson.possibleLinks(shown(visit).dossier()), link -> link));
    }

    private static Reply claim(Visit visit) {
        String id = visit.part("id");
        Shown shown =
                found(visit.desk().storylineOf(Hit.Kind.CLAIM, id, visit.times(), visit.profile()), "claim", visit);
        Claim claim = shown.claim(id).orElseThrow(() -> missing("claim", visit));
        return Reply.of(ClaimsJson.claim(shown.dossier(), claim, shown.marks()));
    }

    private static Shown ofReport(Visit visit) {
        return found(
                visit.desk().storylineOf(Hit.Kind.REPORT, visit.part("id"), visit.times(), visit.profile()),
                "report",
                visit);
    }

    private static Reply report(Visit visit) {
        Reading reading = ofReport(visit).reading(visit.part("id")).orElseThrow(() -> missing("report", visit));
        return Reply.of(ReadingJson.object(reading));
    }

    private static Reply storylineOfReport(Visit visit) {
        Shown shown = ofReport(visit);
        return Reply.of(ClaimsJson.storyline(shown.dossier(), shown.marks()));
    }
}
