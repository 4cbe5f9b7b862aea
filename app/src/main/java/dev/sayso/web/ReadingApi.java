package dev.sayso.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.account.Role;
import dev.sayso.report.Details;
import dev.sayso.report.Published;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports sent to be read, and how far that and other work has come. */
final class ReadingApi {

    static final List<Endpoint> ENDPOINTS = List.of(
            Endpoint.post("/readings", Role.REVIEW, ReadingApi::read),
            Endpoint.post("/readings/feed", Role.REVIEW, ReadingApi::readFeed),
            Endpoint.get(
                    "/jobs/{id}",
                    Role.READ,
                    visit -> Reply.of(Jobs.of(visit, visit.part("id")).json())));

    /** As in a reports file. */
    private static final Set<String> OF_A_REPORT =
            Set.of("text", "id", "headline", "outlet", "url", "language", "published");

    private ReadingApi() {}

    private static Reply readFeed(Visit visit) {
        return begun(ReadingIn.begin(visit, Body.of(visit, Set.of("feed")).needed("feed")));
    }

    /** What is said of a job that was begun. */
    static Reply begun(Job job) {
        return Reply.begun(Api.BASE + "/jobs/" + job.id(), job.json());
    }

    private static Reply read(Visit visit) throws IOException {
        Arrived files = new Arrived();
        try {
            Details known = take(visit, files);
            if (files.isEmpty()) {
                throw new BadRequestResponse("There is nothing to read.");
            }
            return begun(ReadingIn.begin(visit, files, known));
        } catch (IOException | RuntimeException e) {
            files.close();
            throw e;
        }
    }

    /** Takes what was sent, and what is said of every report in it. */
    private static Details take(Visit visit, Arrived files) throws IOException {
        Context context = visit.context();
        String type = Objects.requireNonNullElse(context.contentType(), "")
                .replaceFirst(";.*", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        switch (type) {
            case "application/json" -> files.add("report.jsonl", report(visit));
            case "application/x-ndjson" -> files.add("reports.jsonl", context.bodyInputStream());
            case "multipart/form-data" -> {
                for (UploadedFile file : context.uploadedFiles("files")) {
                    files.add(file);
                }
                return new Details(null, null, null, some(visit, "outlet"), published(visit), null, null);
            }
            default ->
                throw new BadRequestResponse(
                        "Reports come as application/json, application/x-ndjson or multipart/form-data," + " not as “"
                                + type + "”.");
        }
        return Details.NONE;
    }

    /** One report as a line of a reports file. */
    private static String report(Visit visit) {
        Body body = Body.of(visit, OF_A_REPORT);
        body.needed("text");
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        for (String key : OF_A_REPORT.stream().sorted().toList()) {
            String value = body.text(key);
            if (value != null) {
                line.put(key, value);
            }
        }
        return line.toString();
    }

    private static @Nullable String some(Visit visit, String name) {
        String value = visit.given(name);
        return value.isEmpty() ? null : value;
    }

    private static @Nullable Published published(Visit visit) {
        return visit.moment("published");
    }
}
