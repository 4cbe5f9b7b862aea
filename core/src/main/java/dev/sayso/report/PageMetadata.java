package dev.sayso.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a page says of its article: in JSON-LD, in OpenGraph and other meta elements, in its headings and links. */
final class PageMetadata {

    private final Document page;
    private final Optional<JsonNode> article;

    PageMetadata(Document page) {
        this.page = page;
        this.article = JsonLd.article(page);
    }

    /** The details; what the page does not say stays unknown. */
    Details details() {
        return new Details(
                null,
                null,
                headline(),
                outlet(),
                PagePublished.of(page, article, url(), headline(), language()).orElse(null),
                url(),
                language(),
                null,
                Byline.of(page, article).orElse(null),
                List.of());
    }

    /** What kind of page it is, given the article's text; null for an ordinary one. */
    @Nullable
    ReportKind kind(String text) {
        return PageKind.of(page, article, text);
    }

    /** The summary of a page that says that it is an article and does not show it; empty where it does not say so. */
    Optional<String> summaryOfArticle() {
        String type = meta("og:type");
        boolean saysSo = article.isPresent()
                || (type != null && type.toLowerCase(Locale.ROOT).equals("article"));
        return saysSo ? Optional.ofNullable(summary()) : Optional.empty();
    }

    /** The article's summary, as programs get it; null if there is none. */
    @Nullable
    String summary() {
        return first(said("description"), meta("og:description"), meta("description"), meta("twitter:description"));
    }

    private @Nullable String headline() {
        String stated = first(said("headline"), meta("og:title"), meta("twitter:title"), meta("dc.title"));
        return PageHeadline.of(page, stated, outlet());
    }

    private @Nullable String outlet() {
        return first(
                name(said("publisher")),
                name(meta("og:site_name")),
                name(meta("application-name")),
                name(meta("dc.publisher")),
                name(meta("publisher")));
    }

    private @Nullable String url() {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        String url = first(canonical == null ? null : clean(canonical.attr("href")), meta("og:url"), said("url"));
        return url != null && url.matches("https?://.+") ? url : null;
    }

    private @Nullable String language() {
        Element html = page.selectFirst("html");
        String said = html == null ? null : first(clean(html.attr("lang")), clean(html.attr("xml:lang")));
        String language = first(said, said("inLanguage"), meta("og:locale"), meta("content-language"));
        return language != null && language.matches("[A-Za-z]{2,3}([-_]\\w+)*") ? language.replace('_', '-') : null;
    }

    private @Nullable String said(String field) {
        return article.map(object -> JsonLd.text(object.get(field)))
                .map(text -> clean(Parser.unescapeEntities(text, false)))
                .orElse(null);
    }

    private @Nullable String meta(String name) {
        return PageMeta.content(page, name);
    }

    /** Null for an address in the place of a name. */
    private static @Nullable String name(@Nullable String text) {
        return text == null || text.matches("(?i)(?:https?:)?//.*") ? null : text;
    }

    private static @Nullable String clean(String text) {
        String clean = text.replaceAll("[\\s\\u00A0]+", " ").strip();
        return clean.isEmpty() ? null : clean;
    }

    private static @Nullable String first(@Nullable String... candidates) {
        return Stream.of(candidates)
                .filter(candidate -> candidate != null)
                .findFirst()
                .orElse(null);
    }
}
