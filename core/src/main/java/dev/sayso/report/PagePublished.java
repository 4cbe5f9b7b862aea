package dev.sayso.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds when a page says that its article was published. The surest marks are asked first; none is made up. */
final class PagePublished {

    /** In order of how surely they mean publication, and not a change or the page's making. */
    private static final String[] META = {
        "article:published_time",
        "og:published_time",
        "datePublished",
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
        "article.published",
        "article_date_original",
        "date.published",
        "og:article:published_time",
        "originalpublicationdate",
        "datecreated",
        "date_published",
        "release_date",
        "date"
    };

    private PagePublished() {}

    static Optional<Published> of(Document page, Optional<JsonNode> article) {
        return Stream.<Optional<Published>>concat(
                        fromArticle(article),
                        Stream.concat(
                                Stream.of(META).map(name -> PageDate.parse(PageMeta.content(page, name))),
                                fromElements(page)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Stream<Optional<Published>> fromArticle(Optional<JsonNode> article) {
        return Stream.of("datePublished", "dateCreated", "uploadDate")
                .map(field -> article.map(object -> JsonLd.text(object.get(field))))
                .map(date -> PageDate.parse(date.orElse(null)));
    }

    private static Stream<Optional<Published>> fromElements(Document page) {
        return page
                .select(
                        "[itemprop=datePublished], time[pubdate], abbr.published, time.published, time.entry-date, time")
                .stream()
                .map(element -> PageDate.parse(value(element)));
    }

    private static @Nullable String value(Element element) {
        for (String attribute : new String[] {"datetime", "content", "title"}) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute);
            }
        }
        return element.text();
    }
}
