package dev.sayso.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Tells what stands on a page beside the article, by the elements' own names: navigation, captions, related links. */
final class Clutter {

    private static final Set<String> ELEMENTS =
            words("script style noscript template iframe svg nav aside footer figure"
                    + " figcaption video audio button select textarea input dialog menu canvas object embed head time");
    private static final Set<String> ROLES =
            words("navigation complementary contentinfo search banner dialog alert menu menubar toolbar");

    /** Words of class names and ids that never name an article, however long their text is. */
    private static final Set<String> FOREIGN = words("cookie cookies consent gdpr ccpa onetrust optanon didomi"
            + " usercentrics cmp comments disqus taboola outbrain newsletter newsletters");

    /** Words that name what is not the article, unless most of the page's prose is in it. */
    private static final Set<String> BESIDE = words("related recommended recommendation recommendations share sharing"
            + " sharebar shares social comment commenting promo promos promotion promotional ad ads advert adverts"
            + " advertisement advertising sponsored sponsor breadcrumb breadcrumbs sidebar footer footnote nav navbar"
            + " navigation menu tags taglist caption captions figcaption byline bylines author authors bio copyright"
            + " subscribe subscription popup modal overlay banner poll survey quiz toolbar trending popular mostread"
            + " credits gallery slideshow carousel signup login donate donation player podcast readmore recirc"
            + " recirculation timestamp topics keywords tweet instagram pagination pager feedback rating legend tooltip"
            + " disclaimer meta published date hidden invisible offer offers");

    private static final Pattern PHRASES = Pattern.compile(
            "(?i)sr-only|visually-?hidden|screen-?reader|read-?(?:more|also|next)|see-?also|also-?read|most-?(?:read|viewed)"
                    + "|more-?(?:on|from|stories|news|articles)|skip-?(?:to|link)|print-?only|author-?(?:box|info|bio)");

    /** Words that name other articles' cards where there is a link in them, and the article's own opening where not. */
    private static final Set<String> CARDS = words("teaser teasers teasertext tsr card cards excerpt tile tiles");

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
        Set<Element> clutter = new HashSet<>();
        for (Element element : body.getAllElements()) {
            if (!element.equals(body) && isNamed(element, FOREIGN::contains) && !holdsTheArticle(element)) {
                clutter.add(element);
            }
        }
        List<Block> blocks = Blocks.of(body, element -> byKind(element) || clutter.contains(element));
        Map<Element, Integer> prose = prose(blocks, body);
        double limit = MOST * prose.getOrDefault(body, 0);
        for (Element element : body.getAllElements()) {
            if (isBeside(element) && prose.getOrDefault(element, 0) <= limit && !holdsTheArticle(element)) {
                clutter.add(element);
            }
        }
        return clutter;
    }

    private static boolean isBeside(Element element) {
        boolean card = isNamed(element, CARDS::contains) && element.selectFirst("a[href]") != null;
        return card
                || element.hasAttr("hidden")
                || isNamed(element, BESIDE::contains)
                || PHRASES.matcher(element.className() + " " + element.id()).find();
    }

    private static boolean holdsTheArticle(Element element) {
        return element.nameIs("body")
                || element.nameIs("main")
                || element.selectFirst("h1, [itemprop=articleBody]") != null;
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

    /** How many characters of prose each element holds. */
    private static Map<Element, Integer> prose(List<Block> blocks, Element body) {
        Map<Element, Integer> prose = new HashMap<>();
        for (Block block : blocks) {
            if (block.isProse()) {
                for (Element e = block.owner(); e != null; e = e.equals(body) ? null : e.parent()) {
                    prose.merge(e, block.length(), Integer::sum);
                }
            }
        }
        return prose;
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
