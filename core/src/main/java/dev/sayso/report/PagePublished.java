package dev.sayso.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Finds when a page says that its article was published. The surest marks are asked first; none is made up. */
final class PagePublished {

    /** Names of meta elements that mean publication and nothing else. */
    private static final List<String> SURE = List.of("article:published_time", "og:published_time", "datePublished");

    /** Names that mean publication as a rule, the surer ones first. */
    private static final List<String> USUAL = List.of(
            "og:article:published_time",
            "article:published",
            "article.published",
            "parsely-pub-date",
            "publish-date",
            "publish_date",
            "publishdate",
            "published_time",
            "publication_date",
            "publication-date",
            "pubdate",
            "cXenseParse:recs:publishtime",
            "cxenseparse:publishtime",
            "sailthru.date",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date.created",
            "dc.created",
            "dc.date",
            "dcterms.date",
            "citation_publication_date",
            "citation_date",
            "article_date_original",
            "originalpublicationdate",
            "date.published",
            "date_published",
            "datecreated",
            "release_date",
            "date");

    private static final Pattern IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?=[/_-]|$)");

    private final Document page;
    private final Optional<JsonNode> article;
    private final @Nullable String language;

    private PagePublished(Document page, Optional<JsonNode> article, @Nullable String language) {
        this.page = page;
        this.article = article;
        this.language = language;
    }

    /**
     * When the article was published.
     *
     * @param article the page's own description of it
     * @param url the address that the page gives itself
     * @param headline a date may stand beside it
     * @param language decides the order of numbers in some dates
     */
    static Optional<Published> of(
            Document page,
            Optional<JsonNode> article,
            @Nullable String url,
            @Nullable String headline,
            @Nullable String language) {
        PagePublished finder = new PagePublished(page, article, language);
        return Stream.<Supplier<Optional<Published>>>of(
                        () -> finder.inMeta(SURE),
                        () -> finder.inArticle("datePublished"),
                        finder::inMarkup,
                        () -> finder.inMeta(USUAL),
                        () -> inAddress(url),
                        () -> finder.inArticle("dateCreated"),
                        () -> LabelledDate.of(page, language),
                        () -> VisibleDate.of(page, headline, language),
                        finder::inPage)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Published> inMeta(List<String> names) {
        return names.stream()
                .map(name -> PageDate.first(PageMeta.content(page, name), language))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Published> inArticle(String field) {
        return article.map(object -> JsonLd.text(object.get(field))).flatMap(date -> PageDate.first(date, language));
    }

    /** What the page says of itself where it does not say that it is an article. */
    private Optional<Published> inPage() {
        return JsonLd.page(page)
                .map(object -> JsonLd.text(object.get("datePublished")))
                .flatMap(date -> PageDate.first(date, language));
    }

    private Optional<Published> inMarkup() {
        return page.select("[itemprop=datePublished], time[pubdate], abbr.published[title]").stream()
                .map(element -> PageDate.first(VisibleDate.value(element), language))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Published> inAddress(@Nullable String url) {
        Matcher date = IN_ADDRESS.matcher(url == null ? "" : url);
        return date.find() ? PageDate.first(date.group().substring(1), null) : Optional.empty();
    }
}
