package dev.sayso.web;

import dev.sayso.claim.Claim;
import dev.sayso.claim.Telling;
import dev.sayso.storyline.Hit;
import io.javalin.http.NotFoundResponse;

/** Leads from an id alone to the page of what has it. */
record LeadPage(String path, Hit.Kind kind) implements Page {

    @Override
    public void show(Visit visit) {
        String id = visit.part("id");
        Shown shown = visit.desk()
                .storylineOf(kind, id, visit.times())
                .orElseThrow(
                        () -> new NotFoundResponse("The ledger has no " + Visit.word(kind) + " “" + id + "” now."));
        visit.goTo(visit.times().on(kind == Hit.Kind.CLAIM ? claim(shown, id) : statement(shown, id)));
    }

    private static String claim(Shown shown, String id) {
        return shown.claim(id)
                .map(claim -> Address.claim(shown.id(), claim))
                .orElseThrow(() -> new NotFoundResponse(
                        "The claim is no longer as it was: a statement joined or left it meanwhile."));
    }

    /** The claim in which it stands, else its words. */
    private static String statement(Shown shown, String id) {
        for (Claim claim : shown.claims(id)) {
            return Address.claim(shown.id(), claim);
        }
        return shown.telling(id)
                .map((Telling t) -> Address.words(t))
                .orElseThrow(() -> new NotFoundResponse("There is no statement “" + id + "” now."));
    }
}
