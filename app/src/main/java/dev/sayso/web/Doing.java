package dev.sayso.web;

import dev.sayso.ledger.Reviews;
import dev.sayso.review.Act;
import dev.sayso.review.Deed;
import io.javalin.http.BadRequestResponse;
import java.util.List;
import java.util.function.Function;

/** Keeps what a visitor does, under the visitor's name, with a reason, and only if nobody did something to the same thing since. */
final class Doing {

    private Doing() {}

    /**
     * Does it.
     *
     * @param deed makes the deed, given all acts that there are now
     * @param seen what of these the visitor had seen
     */
    static Act keep(Visit visit, Function<List<Act>, Deed> deed, Function<List<Act>, List<Act>> seen) {
        String by = name(visit);
        String reason = visit.given("reason");
        if (reason.isEmpty()) {
            throw new BadRequestResponse("An act needs a reason: it is kept with it.");
        }
        try {
            List<Act> acts = visit.desk().acts();
            Deed todo = deed.apply(acts);
            return visit.desk().ledger().reviews().keep(todo, by, reason, Reviews.last(todo, seen.apply(acts)));
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse("That cannot be done: " + e.getMessage() + ".");
        }
    }

    private static String name(Visit visit) {
        String known = visit.visitor().name();
        String by = known.isBlank() ? visit.given("by") : known;
        if (!Act.namesPerson(by)) {
            throw new BadRequestResponse("An act is a person’s: say your name, which is kept with it.");
        }
        if (known.isBlank()) {
            LocalVisitors.remember(visit.context(), by);
        }
        return by;
    }

    /** The address to go back to, which is one of this room, with the act to be undone at hand. */
    static String back(Visit visit, String without, String done) {
        String back = visit.given("back");
        boolean here = back.startsWith("/") && !back.startsWith("//") && !back.contains("\\");
        String address = (here ? back : without)
                .replaceAll("([?&])done=[0-9a-f]*&?", "$1")
                .replaceFirst("[?&]$", "");
        return done.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + "done=" + done;
    }
}
