package dev.sayso.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article as JSON-LD in the words of schema.org: the article's object, wherever in the page's
 * scripts, lists and graphs it stands.
 */
final class JsonLd {

    /** Control characters and trailing commas are common in templates that print JSON by hand. */
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private static final Pattern ARTICLE =
            Pattern.compile("(?:.*[/#:])?(?:\\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting|\\w*Article)");
    private static final Pattern WRAPPING =
            Pattern.compile("^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\s*\\]\\]>|\\]\\]>)\\s*;?\\s*$");

    private static final Pattern PAGE = Pattern.compile("(?:.*[/#:])?(?:WebPage|ItemPage|AboutPage)");

    private JsonLd() {}

    /** The first object of the page that is an article of whatever kind. */
    static Optional<JsonNode> article(Document page) {
        return first(page, ARTICLE);
    }

    /** The first object of the page that describes a page. */
    static Optional<JsonNode> page(Document page) {
        return first(page, PAGE);
    }

    private static Optional<JsonNode> first(Document page, Pattern type) {
        Deque<JsonNode> open = new ArrayDeque<>();
        for (Element script : page.select("script[type*=ld+json]")) {
            JsonNode root = parse(script.data());
            if (root != null) {
                open.add(root);
            }
        }
        while (!open.isEmpty()) {
            JsonNode node = open.poll();
            if (node.isObject() && is(node.get("@type"), type)) {
                return Optional.of(node);
            }
            if (node.isArray()) {
                node.forEach(open::add);
            } else {
                for (String field : new String[] {"@graph", "mainEntity", "mainEntityOfPage", "hasPart"}) {
                    JsonNode inner = node.get(field);
                    if (inner != null && inner.isContainerNode()) {
                        open.add(inner);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The text of a field, of the first of a list, or of the field {@code name} of an object; null if there is none. */
    static @Nullable String text(@Nullable JsonNode value) {
        JsonNode node = value;
        if (node != null && node.isArray()) {
            node = node.get(0);
        }
        if (node != null && node.isObject()) {
            node = node.get("name");
        }
        return node != null && node.isTextual() && !node.asText().isBlank()
                ? node.asText().strip()
                : null;
    }

    /** The article's whole text, which some pages give to programs only and build up for people later. */
    static Optional<String> articleBody(Document page) {
        return article(page)
                .map(object -> text(object.get("articleBody")))
                .map(body -> body.contains("</p>") ? paragraphs(body) : body)
                .filter(body -> body.length() >= ArticleText.SHORTEST);
    }

    private static String paragraphs(String html) {
        return Blocks.of(Jsoup.parse(html).body(), Clutter::byKind).stream()
                .map(Block::text)
                .collect(Collectors.joining("\n\n"));
    }

    /** Whether an article is one to which entries are added as things happen. */
    static boolean isLiveBlog(JsonNode article) {
        return article.path("@type").toString().contains("LiveBlogPosting");
    }

    private static boolean is(@Nullable JsonNode said, Pattern type) {
        if (said == null) {
            return false;
        }
        if (said.isTextual()) {
            return type.matcher(said.asText()).matches();
        }
        for (JsonNode one : said) {
            if (one.isTextual() && type.matcher(one.asText()).matches()) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable JsonNode parse(String json) {
        try {
            return LENIENT.readTree(WRAPPING.matcher(json).replaceAll(""));
        } catch (JsonProcessingException e) {
            return null; // the page is still read, without this
        }
    }
}
