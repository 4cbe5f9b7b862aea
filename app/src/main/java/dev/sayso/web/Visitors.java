package dev.sayso.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.List;

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

    /** What a form must carry that this visitor's browser is shown; empty for nothing. */
    default String token(Context context) {
        return "";
    }

    /** The pages that these visitors need beside the others. */
    default List<Page> pages() {
        return List.of();
    }
}
