package dev.sayso.web;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.claim.Status;
import dev.sayso.export.HitJson;
import dev.sayso.figure.Figure;
import dev.sayso.ledger.SearchQuery;
import dev.sayso.statement.Stance;
import dev.sayso.storyline.Hit;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ServiceUnavailableResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be found by words, parties, stances, statuses and days. */
final class SearchApi {

    static final List<Endpoint> ENDPOINTS = List.of(
            Endpoint.view("/search", visit -> search(visit, kinds(visit))),
            Endpoint.view("/claims", visit -> search(visit, EnumSet.of(Hit.Kind.CLAIM))),
            Endpoint.view("/reports", visit -> search(visit, EnumSet.of(Hit.Kind.REPORT))),
            Endpoint.view("/statements", visit -> search(visit, EnumSet.of(Hit.Kind.STATEMENT))));

    private static final String TO = "..";

    private SearchApi() {}

    private static Reply search(Visit visit, Set<Hit.Kind> kinds) {
        Paging paging = Paging.of(visit);
        SearchQuery query = new SearchQuery(
                visit.given("q"),
                kinds,
                some(visit, "source"),
                some(visit, "outlet"),
                visit.constant("stance", Stance.class),
                visit.constant("status", Status.class),
                visit.constant("measure", Figure.Measure.class),
                days(visit, "said"),
                days(visit, "happened"),
                paging.needed());
        Looking looking = Looking.of(visit, query);
        if (!looking.makesSense()) {
            throw new BadRequestResponse("“like” needs words, and finds statements alone.");
        }
        List<Hit> hits = looking.hits().orElseThrow(() -> preparing(visit));
        return Reply.of(paging.some(visit, hits, hit -> looking.seen(hit).<JsonNode>map(HitJson::of)));
    }

    private static ServiceUnavailableResponse preparing(Visit visit) {
        visit.context().header("Retry-After", "5");
        return new ServiceUnavailableResponse("Statements are being prepared to be compared "
                + visit.desk().likeness().progress() + ": try again in a moment.");
    }

    private static Set<Hit.Kind> kinds(Visit visit) {
        Hit.Kind only = visit.constant("kind", Hit.Kind.class);
        return only == null ? EnumSet.allOf(Hit.Kind.class) : EnumSet.of(only);
    }

    private static @Nullable String some(Visit visit, String name) {
        String value = visit.given(name);
        return value.isEmpty() ? null : value;
    }

    private static SearchQuery.@Nullable Days days(Visit visit, String name) {
        String given = visit.given(name);
        if (given.isEmpty()) {
            return null;
        }
        try {
            int between = given.indexOf(TO);
            if (between < 0) {
                LocalDate day = LocalDate.parse(given);
                return new SearchQuery.Days(day, day);
            }
            SearchQuery.Days days =
                    new SearchQuery.Days(day(given.substring(0, between)), day(given.substring(between + TO.length())));
            if (days.first() != null || days.last() != null) {
                return days;
            }
        } catch (DateTimeException e) {
            throw wrong(name, given);
        }
        throw wrong(name, given);
    }

    private static BadRequestResponse wrong(String name, String given) {
        return new BadRequestResponse(
                "“" + name + "” is a day or days such as 2025-02-04, 2025-02-01..2025-02-04 or 2025-02-01.., not “"
                        + given + "”.");
    }

    private static @Nullable LocalDate day(String iso) {
        return iso.isEmpty() ? null : LocalDate.parse(iso);
    }
}
