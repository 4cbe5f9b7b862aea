package dev.sayso.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** Why a request of a program was not answered (RFC 9457). */
final class Problem {

    static final String TYPE = "application/problem+json";

    private Problem() {}

    static void show(Context context, int status, String why) {
        context.contentType(TYPE)
                .result(JsonNodeFactory.instance
                        .objectNode()
                        .put("type", "about:blank")
                        .put("title", HttpStatus.forStatus(status).getMessage())
                        .put("status", status)
                        .put("detail", why)
                        .put("instance", context.path())
                        .toString());
    }
}
