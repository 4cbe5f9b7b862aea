package dev.sayso.web;

import dev.sayso.text.Hashes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What programs can ask for and do, all that the pages can; {@code openapi.yaml} describes it, and a test holds the two together. */
final class Api {

    static final String BASE = "/api/v1";

    /** One line for each group. */
    static final List<Endpoint> ENDPOINTS = Stream.of(
                    RoomApi.ENDPOINTS,
                    StorylinesApi.ENDPOINTS,
                    SearchApi.ENDPOINTS,
                    SourcesApi.ENDPOINTS,
                    ReviewApi.ENDPOINTS,
                    ReadingApi.ENDPOINTS,
                    ChangesApi.ENDPOINTS,
                    WebhooksApi.ENDPOINTS)
            .flatMap(List::stream)
            .toList();

    private Api() {}

    static void add(RoutesConfig routes, Function<Context, Visit> visits) {
        for (Endpoint endpoint : ENDPOINTS) {
            routes.addHttpHandler(
                    endpoint.method(), BASE + endpoint.path(), context -> answer(endpoint, visits.apply(context)));
        }
    }

    /** Whether a program asks, which is answered in JSON even where it goes wrong. */
    static boolean asked(Context context) {
        return context.path().equals(BASE) || context.path().startsWith(BASE + "/");
    }

    /** The description of all that. */
    static String description() {
        try (InputStream file = Api.class.getResourceAsStream("openapi.yaml")) {
            if (file == null) {
                throw new IllegalStateException("openapi.yaml is missing from the program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(Endpoint endpoint, Visit visit) throws Exception {
        Context context = visit.context();
        visit.mustCover(endpoint.role());
        if (endpoint.ofTheLedger()) {
            String tag = tag(visit.desk());
            context.header("ETag", tag);
            if (tag.equals(context.header("If-None-Match"))) {
                context.status(304);
                return;
            }
        }
        Reply reply = endpoint.answering().answer(visit);
        context.status(reply.status());
        if (reply.location() != null) {
            context.header("Location", reply.location());
        }
        if (!reply.type().isEmpty()) {
            context.contentType(reply.type()).result(reply.body());
        }
    }

    /** Differs where anything that a view is made of differs: the ledger, how far its catalogue has come, and what makes it. */
    private static String tag(Desk desk) {
        boolean fresh = desk.fresh(); // which also begins to renew it
        return "W/\""
                + Hashes.id(
                        desk.maker(),
                        desk.parties().id(),
                        Long.toString(desk.ledger().last()),
                        Long.toString(desk.renewing().upTo()),
                        fresh ? "" : desk.renewing().progress())
                + "\"";
    }
}
