package dev.sayso.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Tells live blogs and the beginnings of articles that go on for those who pay from whole articles, by what the page says
 * of itself: schema.org's {@code LiveBlogPosting}, {@code isAccessibleForFree} and {@code wordCount}, its meta elements, and
 * its entries or walls.
 */
final class PageKind {

    /** A page with so many dated entries in elements that are named as such is a live blog. */
    private static final int ENTRIES = 4;

    private static final String LIVE_ENTRIES =
            "[itemtype$=BlogPosting][itemprop=liveBlogUpdate], [class*=live-blog] time,"
                    + " [class*=liveblog] time, [class*=live-post] time, [class*=live-entry] time, [data-block-type=live] time,"
                    + " [class*=live_blog] time, [class*=liveBlog] time, [class*=LiveBlog] time";
    private static final String WALL = "[class*=paywall], [id*=paywall], [class*=regwall], [class*=piano-offer],"
            + " [class*=subscriber-only], [class*=premium-content-wall], [class*=subscribe-wall], [class*=locked-content]";

    /** Characters; what is behind a wall shows no more than this of the article as a rule. */
    private static final int BEGINNING = 1500;

    /** Of the words that the page says the article has; less is not all of it. */
    private static final double ALL = 0.6;

    private static final Pattern CLOSED = Pattern.compile("(?i)locked|paid|premium|metered|subscri.*|members?");
    private static final Pattern CUT = Pattern.compile("(?s).*(?:…|\\.\\.\\.|\\[…\\])\\W{0,3}");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private PageKind() {}

    /** The kind, null where it is an ordinary article. */
    static @Nullable ReportKind of(Document page, Optional<JsonNode> article, String text) {
        if (isLive(page, article)) {
            return ReportKind.LIVE_BLOG;
        }
        return isStub(page, article, text) ? ReportKind.STUB : null;
    }

    private static boolean isLive(Document page, Optional<JsonNode> article) {
        return article.filter(JsonLd::isLiveBlog).isPresent()
                || page.select(LIVE_ENTRIES).size() >= ENTRIES;
    }

    private static boolean isStub(Document page, Optional<JsonNode> article, String text) {
        int words = SPACE.split(text.strip()).length;
        int said = article.map(object -> object.path("wordCount").asInt(0)).orElse(0);
        if (said > 0 && saysClosed(page, article)) {
            return words < ALL * said;
        }
        boolean wall = page.selectFirst(WALL) != null;
        boolean ends = CUT.matcher(text).matches();
        return text.length() < BEGINNING && (saysClosed(page, article) || (wall && ends));
    }

    private static boolean saysClosed(Document page, Optional<JsonNode> article) {
        String free = article.map(object -> object.path("isAccessibleForFree").asText(""))
                .orElse("");
        String tier = PageMeta.content(page, "article:content_tier");
        return free.equalsIgnoreCase("false")
                || (tier != null && CLOSED.matcher(tier).matches());
    }
}
