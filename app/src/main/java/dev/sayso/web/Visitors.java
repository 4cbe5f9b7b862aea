package dev.sayso.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;

/** Knows who sends a request, and which requests are to be refused before anything else is done with them. Thread-safe. */
public interface Visitors {

    /**
     * Refuses a request that does not come from the room's own pages.
     *
     * @throws ForbiddenResponse if so
     */
    void guard(Context context);

    /** Who sends it. */
    Visitor of(Context context);
}
