package dev.sayso.report;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The meta elements of a page. */
final class PageMeta {

    private PageMeta() {}

    /** The content of the first meta element of this name, whichever attribute names it; null if it has none. */
    static @Nullable String content(Document page, String name) {
        for (Element meta : page.select("meta[content]")) {
            boolean named = meta.attr("property").equalsIgnoreCase(name)
                    || meta.attr("name").equalsIgnoreCase(name)
                    || meta.attr("itemprop").equalsIgnoreCase(name)
                    || meta.attr("http-equiv").equalsIgnoreCase(name);
            if (named && !meta.attr("content").isBlank()) {
                return meta.attr("content").replaceAll("[\\s\\u00A0]+", " ").strip();
            }
        }
        return null;
    }
}
