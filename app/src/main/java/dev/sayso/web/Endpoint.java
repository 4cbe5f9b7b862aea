package dev.sayso.web;

import dev.sayso.account.Role;
import io.javalin.http.HandlerType;

/**
 * One thing that programs can ask for or do.
 *
 * @param path below {@link Api#BASE}; a part that differs is named in braces
 * @param role what somebody must be
 * @param ofTheLedger whether the answer stays the same while the ledger and its catalogue do
 */
record Endpoint(HandlerType method, String path, Role role, boolean ofTheLedger, Answering answering) {

    /** Answers one request. */
    interface Answering {
        Reply answer(Visit visit) throws Exception;
    }

    /** A view of the ledger. */
    static Endpoint view(String path, Answering answering) {
        return new Endpoint(HandlerType.GET, path, Role.READ, true, answering);
    }

    /** A view of something else. */
    static Endpoint get(String path, Role role, Answering answering) {
        return new Endpoint(HandlerType.GET, path, role, false, answering);
    }

    static Endpoint post(String path, Role role, Answering answering) {
        return new Endpoint(HandlerType.POST, path, role, false, answering);
    }

    static Endpoint delete(String path, Role role, Answering answering) {
        return new Endpoint(HandlerType.DELETE, path, role, false, answering);
    }
}
