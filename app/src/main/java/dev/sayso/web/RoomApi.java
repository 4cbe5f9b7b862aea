package dev.sayso.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.account.Role;
import dev.sayso.claim.StatusRules;
import dev.sayso.export.FindingJson;
import dev.sayso.ledger.Checked;
import dev.sayso.statement.Protection;
import java.util.List;

/** The room itself: who asks, how it stands, what is in force, and whether the record holds. */
final class RoomApi {

    static final List<Endpoint> ENDPOINTS = List.of(
            Endpoint.get("/", Role.READ, RoomApi::room),
            Endpoint.get("/openapi.yaml", Role.READ, visit -> Reply.text("application/yaml", Api.description())),
            Endpoint.get("/settings", Role.READ, RoomApi::settings),
            Endpoint.post("/checks", Role.ADMIN, RoomApi::check));

    private RoomApi() {}

    private static Reply room(Visit visit) {
        Desk desk = visit.desk();
        ObjectNode node = Reply.object("room/1")
                .put("program", desk.maker())
                .put("sequence", desk.ledger().last())
                .put("catalogueUpTo", Math.max(0, desk.renewing().upTo()))
                .put("upToDate", desk.fresh());
        node.putObject("visitor")
                .put("name", visit.visitor().name())
                .put("role", visit.visitor().role().toString());
        return Reply.of(node);
    }

    private static Reply settings(Visit visit) {
        ObjectNode node =
                Reply.object("settings/1").put("parties", visit.desk().parties().id());
        ArrayNode rules = node.putArray("statusRules");
        StatusRules.all()
                .forEach(r -> rules.addObject()
                        .put("rule", r.id())
                        .put("status", r.status().toString())
                        .put("sentence", r.sentence())
                        .put("wouldChange", r.change()));
        ArrayNode shields = node.putArray("shieldRules");
        List.of(Protection.Rule.values()).forEach(r -> shields.add(r.toString()));
        return Reply.of(node);
    }

    /** Goes through the whole record, which takes its time; begun in the background. */
    private static Reply check(Visit visit) {
        Job job = visit.desk().jobs().begin("check", visit.visitor().name(), running -> {
            Checked checked = visit.desk()
                    .ledger()
                    .check(
                            wrong -> running.add(FindingJson.of("wrong", wrong.what(), wrong.why())),
                            note -> running.add(FindingJson.of("note", note.what(), note.why())));
            running.summary(checked.entries() + " entries, " + checked.inputs() + " inputs, " + checked.reports()
                    + " reports, " + checked.quotations() + " quotations checked; the log ends with "
                    + checked.lastHash());
        });
        return ReadingApi.begun(job);
    }
}
