package dev.sayso.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Finds who a page says wrote its article: what it tells programs first, then the lines that are marked as such. */
final class Byline {

    private static final int LONGEST = 200;
    private static final String PRINTED =
            "[itemprop=author], [rel=author], .byline, .author-name, .article-author, .post-author, .author";
    private static final List<String> META = List.of(
            "author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "citation_author");
    private static final Pattern BY = Pattern.compile(
            "(?iu)^(?:(?:written |reporting |story )?by|von|par|por|di|door|autor(?:en|in)?|author|text)\\b:?\\s+");
    private static final Pattern NO_NAME = Pattern.compile("(?i).*(?:https?:|//|@).*|\\W*|null|undefined|admin");

    private Byline() {}

    /** The names as the page gives them, several joined by commas; empty if it names nobody. */
    static Optional<String> of(Document page, Optional<JsonNode> article) {
        return article.map(object -> object.get("author"))
                .flatMap(Byline::names)
                .or(() -> META.stream()
                        .map(name -> PageMeta.content(page, name))
                        .filter(Objects::nonNull)
                        .map(Byline::plain)
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> page.select(PRINTED).stream()
                        .map(Element::text)
                        .map(Byline::plain)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<String> names(JsonNode author) {
        Stream<JsonNode> authors =
                author.isArray() ? StreamSupport.stream(author.spliterator(), false) : Stream.of(author);
        String names = authors.map(JsonLd::text)
                .filter(Objects::nonNull)
                .map(name -> plain(Parser.unescapeEntities(name, false)))
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private static Optional<String> plain(@Nullable String text) {
        String words = text == null ? "" : text.replaceAll("[\\s\\u00A0]+", " ").strip();
        String names = BY.matcher(words).replaceFirst("");
        return names.length() > LONGEST || NO_NAME.matcher(names).matches() ? Optional.empty() : Optional.of(names);
    }
}
