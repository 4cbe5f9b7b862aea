package dev.sayso.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.account.Role;
import dev.sayso.account.Secret;
import dev.sayso.ledger.Webhook;
import dev.sayso.storyline.Hit;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Other programs that are told of changes. */
final class WebhooksApi {

    static final List<Endpoint> ENDPOINTS = List.of(
            Endpoint.get("/webhooks", Role.ADMIN, WebhooksApi::all),
            Endpoint.post("/webhooks", Role.ADMIN, WebhooksApi::add),
            Endpoint.delete("/webhooks/{id}", Role.ADMIN, WebhooksApi::remove));

    private static final int ID_LENGTH = 16;

    private WebhooksApi() {}

    private static Reply all(Visit visit) {
        ObjectNode node = Reply.object("webhooks/1");
        ArrayNode array = node.putArray("webhooks");
        visit.desk().ledger().changes().webhooks().forEach(w -> array.add(json(w)));
        return Reply.of(node);
    }

    private static Reply add(Visit visit) {
        Body body = Body.of(visit, Set.of("url", "report"));
        String url = body.needed("url");
        String fault = Post.fault(url);
        if (fault != null) {
            throw new BadRequestResponse(fault + ".");
        }
        String report = body.text("report");
        if (report != null
                && visit.desk().catalogue().storylineOf(Hit.Kind.REPORT, report).isEmpty()) {
            throw new BadRequestResponse("There is no report “" + report + "”.");
        }
        Webhook added = visit.desk()
                .ledger()
                .changes()
                .add(
                        Secret.random().hash().substring(0, ID_LENGTH),
                        url,
                        Secret.random().words(),
                        report,
                        visit.visitor().name());
        return Reply.made(Api.BASE + "/webhooks/" + added.id(), json(added).put("secret", added.secret()));
    }

    private static Reply remove(Visit visit) {
        if (!visit.desk().ledger().changes().remove(visit.part("id"))) {
            throw new NotFoundResponse("There is no webhook “" + visit.part("id") + "”.");
        }
        return Reply.done();
    }

    /** Without its secret, which is told once. */
    private static ObjectNode json(Webhook webhook) {
        return Reply.object("webhook/1")
                .put("id", webhook.id())
                .put("url", webhook.url())
                .put("report", webhook.report())
                .put("addedBy", webhook.by())
                .put("created", webhook.created().toString())
                .put("told", webhook.told())
                .put("failures", webhook.failures())
                .put("failure", webhook.failure())
                .put("retryAt", Objects.toString(webhook.retryAt(), null));
    }
}
