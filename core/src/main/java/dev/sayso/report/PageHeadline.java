package dev.sayso.report;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the headline that readers of a page see: its main heading, which what the page tells programs points out. */
final class PageHeadline {

    /** A main heading that shares fewer words with what the page tells programs is a section's or the outlet's name. */
    private static final double ALIKE = 0.3;

    private PageHeadline() {}

    /**
     * The headline, null if there is none.
     *
     * @param stated what the page tells programs, for search engines often in other words than for readers
     * @param outlet a headline often ends with its name, which is no part of it
     */
    static @Nullable String of(Document page, @Nullable String stated, @Nullable String outlet) {
        if (stated == null) {
            Element heading = page.selectFirst("h1");
            String words = heading == null ? page.title() : heading.text();
            return words.isBlank() ? null : withoutOutlet(words, outlet);
        }
        Optional<String> printed = page.select("h1").stream()
                .map(heading -> heading.text().strip())
                .filter(words -> SharedWords.share(words, stated) >= ALIKE)
                .findFirst();
        return withoutOutlet(printed.orElse(stated), outlet);
    }

    private static String withoutOutlet(String headline, @Nullable String outlet) {
        if (outlet == null) {
            return headline.strip();
        }
        Pattern ending =
                Pattern.compile("(?<=\\S)\\s+[-–—|•·]\\s+" + Pattern.quote(outlet) + "\\s*$", Pattern.CASE_INSENSITIVE);
        return ending.matcher(headline).replaceFirst("").strip();
    }
}
