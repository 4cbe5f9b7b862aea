package dev.sayso.web;

import dev.sayso.export.Browser;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** An address of each page of a room that has the example story. */
final class Pages {

    private Pages() {}

    /** By a name for each. */
    static Map<String, String> of(TestRoom room, Browser browser) {
        Map<String, String> pages = new LinkedHashMap<>();
        browser.show(room.at("/"));
        String storyline = leads(browser, ".row h2 a");
        browser.show(room.at(storyline));
        pages.put("storylines", "/");
        pages.put("storyline", storyline);
        pages.put("claim", leads(browser, ".claim .more a"));
        pages.put("statement", leads(browser, ".entry.denies a.review"));
        pages.put("report", leads(browser, ".reportlist a"));
        pages.put("past", storyline + "?as-of=2024-03-12");
        browser.show(room.at("/sources"));
        pages.put("source", leads(browser, "td a"));
        pages.put("sources", "/sources");
        pages.put("search", "/search?q=ferry");
        pages.put("queue", "/queue");
        pages.put("queue-doubtful", "/queue?kind=doubtful");
        pages.put("queue-stale", "/queue?kind=stale-figure");
        pages.put("acts", "/acts");
        pages.put("read", "/read");
        pages.put("settings", "/settings?party=Kremlin");
        pages.put("name", "/name");
        pages.put("names", "/names");
        pages.put("help", "/help");
        pages.put("not-found", "/storylines/none");
        return pages;
    }

    private static String leads(Browser browser, String link) {
        return Objects.requireNonNull(browser.find(link).getDomAttribute("href"), link);
    }
}
