package dev.sayso.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which part of a list is asked for.
 *
 * @param page from 1
 * @param size how many things a page has
 */
record Paging(int page, int size) {

    static final int LARGEST = 200;
    private static final int USUAL = 50;
    /** Further down nobody looks; a search says more. */
    private static final int LAST = 10_000;

    static Paging of(Visit visit) {
        int size = visit.number("size", USUAL);
        int page = visit.number("page", 1);
        if (size > LARGEST) {
            throw new BadRequestResponse("“size” is at most " + LARGEST + ", not “" + size + "”.");
        }
        if ((long) page * size > LAST) {
            throw new BadRequestResponse("A list is shown up to its entry " + LAST + ": ask for something narrower.");
        }
        return new Paging(page, size);
    }

    /** How many things are before it. */
    int first() {
        return (page - 1) * size;
    }

    /** How many things must be found to know whether there is a page after this one. */
    int needed() {
        return first() + size + 1;
    }

    /** The page of a list, of which all is there, or as much as is {@link #needed}. */
    <T> ObjectNode page(Visit visit, List<T> all, Function<T, JsonNode> json) {
        return some(visit, all, json.andThen(Optional::of));
    }

    /** The same, where a page has only some of the things of its part of the list. */
    <T> ObjectNode some(Visit visit, List<T> all, Function<T, Optional<JsonNode>> json) {
        return page(visit, all.stream().skip(first()).limit(size).toList(), all.size() > first() + size, json);
    }

    /** A page of these things. */
    <T> ObjectNode page(Visit visit, List<T> its, boolean more, Function<T, Optional<JsonNode>> json) {
        ObjectNode node = Reply.object("page/1").put("page", page).put("size", size);
        ArrayNode items = node.putArray("items");
        its.stream().flatMap(one -> json.apply(one).stream()).forEach(items::add);
        node.put("next", more ? next(visit.context()) : null);
        return node;
    }

    private String next(Context context) {
        return context.path() + "?"
                + Stream.concat(
                                context.queryParamMap().entrySet().stream()
                                        .filter(e -> !e.getKey().equals("page"))
                                        .flatMap(e -> e.getValue().stream().map(v -> Map.entry(e.getKey(), v))),
                                Stream.of(Map.entry("page", Integer.toString(page + 1))))
                        .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
