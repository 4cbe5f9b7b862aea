package dev.sayso.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds the sentences between an article's headline and its first paragraph where they stand apart from the rest. */
final class Standfirst {

    private static final int LONGEST = 4;
    private static final Pattern NAMES = Pattern.compile(
            "stand-?first|lead|lede|summary|intro|dek|deck|sub-?(?:title|head|headline)|excerpt|description|abstract"
                    + "|teaser|kicker|strapline|chapo|perex|entradilla|article__hero|topline");

    private Standfirst() {}

    /** The paragraphs, empty if there are none, in order. */
    static List<String> of(List<Block> blocks, Element container) {
        int start = 0;
        int end = 0;
        while (end < blocks.size() && !blocks.get(end).isIn(container)) {
            if (blocks.get(end).owner().nameIs("h1")) {
                start = end + 1;
            }
            end++;
        }
        List<String> found = new ArrayList<>();
        if (start == 0) {
            return found; // without a headline before it nothing says that these words are the article's
        }
        for (Block block : blocks.subList(start, end)) {
            if (found.size() < LONGEST && isSentence(block)) {
                found.add(block.text());
            }
        }
        return found;
    }

    private static boolean isSentence(Block block) {
        boolean text = block.isOfTextKind() || block.isHeading() || isNamed(block.owner());
        return text && block.readsLikeASentence() && !block.isMostlyLinks();
    }

    private static boolean isNamed(Element element) {
        Element parent = element.parent();
        String names = element.className() + " " + (parent == null ? "" : parent.className());
        return NAMES.matcher(names.toLowerCase(Locale.ROOT)).find();
    }
}
