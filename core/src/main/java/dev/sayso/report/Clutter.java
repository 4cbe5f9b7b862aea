package dev.sayso.report;

import dev.sayso.text.ResourceTable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Tells what stands on a page beside the article, by the elements' own names: navigation, captions, related links. */
final class Clutter {

    private static final Set<String> ELEMENTS =
            words("script style noscript template iframe svg nav aside footer figure"
                    + " figcaption video audio button select textarea input dialog menu canvas object embed head time");
    private static final Set<String> ROLES =
            words("navigation complementary contentinfo search banner dialog alert menu menubar toolbar");

    private static final Set<String> FOREIGN = named("foreign");
    private static final Set<String> BESIDE = named("beside");
    private static final Set<String> CARDS = named("card");

    private static final Pattern PHRASES = Pattern.compile(
            "(?i)sr-only|visually-?hidden|screen-?reader|read-?(?:more|also|next)|see-?also|also-?read|most-?(?:read|viewed)"
                    + "|more-?(?:on|from|stories|news|articles)|skip-?(?:to|link)|print-?only|author-?(?:box|info|bio)");

    /** Names that speak of what else is on the page, such as {@code has-sidebar} and {@code sidebar-grid}. */
    private static final Pattern LAYOUT = Pattern.compile("(?i)^(?:has|with|no|without|is-not)[-_]|grid|layout");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])|[^A-Za-z]+");

    /** An element that holds more of the page's prose than this is not beside the article, whatever its name. */
    private static final double MOST = 0.4;

    private Clutter() {}

    /** Whether the element's kind says that nothing in it is the article. */
    static boolean byKind(Element element) {
        return ELEMENTS.contains(element.normalName())
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT));
    }

    /** The elements below the body whose names say so. */
    static Set<Element> of(Element body) {
        List<Element> all = body.getAllElements();
        Set<Element> holdArticle = around(all, Clutter::marksTheArticle);
        Set<Element> holdLinks = around(all, element -> element.nameIs("a") && element.hasAttr("href"));
        Set<Element> clutter = new HashSet<>();
        for (Element element : all) {
            if (isNamed(element, FOREIGN::contains) && !holdArticle.contains(element)) {
                clutter.add(element);
            }
        }
        List<Block> blocks = Blocks.of(body, element -> byKind(element) || clutter.contains(element));
        Map<Element, Double> prose = InnerSums.of(blocks, block -> block.isProse() ? block.length() : 0, body);
        double limit = MOST * prose.getOrDefault(body, 0.0);
        for (Element element : all) {
            boolean card = holdLinks.contains(element) && isNamed(element, CARDS::contains);
            if ((card || isBeside(element))
                    && prose.getOrDefault(element, 0.0) <= limit
                    && !holdArticle.contains(element)) {
                clutter.add(element);
            }
        }
        return clutter;
    }

    private static boolean isBeside(Element element) {
        return element.hasAttr("hidden")
                || isNamed(element, BESIDE::contains)
                || PHRASES.matcher(element.className() + " " + element.id()).find();
    }

    private static boolean marksTheArticle(Element element) {
        return element.nameIs("body")
                || element.nameIs("main")
                || element.nameIs("h1")
                || element.attr("itemprop").equals("articleBody");
    }

    /** The elements of a kind and all that they stand in; each is climbed through once. */
    private static Set<Element> around(List<Element> elements, Predicate<Element> kind) {
        Set<Element> around = new HashSet<>();
        for (Element element : elements) {
            if (kind.test(element)) {
                for (Element e = element; e != null && around.add(e); e = e.parent()) {
                    // on to what it stands in
                }
            }
        }
        return around;
    }

    private static boolean isNamed(Element element, Predicate<String> word) {
        return Stream.of(element.className(), element.id())
                .filter(names -> !names.isEmpty())
                .flatMap(names -> Arrays.stream(SPACE.split(names)))
                .filter(name -> !LAYOUT.matcher(name).find())
                .flatMap(name -> Arrays.stream(BETWEEN_WORDS.split(name)))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(word);
    }

    /** The words of one kind in {@code page-words.tsv}. */
    private static Set<String> named(String kind) {
        return ResourceTable.rows(Clutter.class, "page-words.tsv").stream()
                .filter(row -> row[0].equals(kind))
                .flatMap(row -> Arrays.stream(row[1].split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
