package dev.sayso.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the sentences between an article's headline and its first paragraph where they stand apart from the rest. */
final class Standfirst {

    private static final int LONGEST = 4;
    private static final Pattern NAMES = Pattern.compile(
            "stand-?first|lead|lede|summary|intro|dek|deck|sub-?(?:title|head|headline)|excerpt|description|abstract"
                    + "|teaser|kicker|strapline|chapo|perex|entradilla|article__hero|topline");

    private Standfirst() {}

    /**
     * The paragraphs, empty if there are none, in order.
     *
     * @param summary the article's summary as the page gives it to programs; what says the same needs no headline before it
     */
    static List<Block> of(List<Block> blocks, Element container, @Nullable String summary) {
        List<Block> before = blocks.stream().takeWhile(b -> !b.isIn(container)).toList();
        boolean afterHeadline = false;
        List<Block> found = new ArrayList<>();
        boolean summed = false;
        for (Block block : before) {
            if (block.owner().nameIs("h1")) {
                afterHeadline = true;
                found.clear();
            } else if (found.size() < LONGEST && afterHeadline && isSentence(block)) {
                found.add(block);
            } else if (!summed && block.repeats(summary)) {
                summed = true;
                found.add(block);
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
