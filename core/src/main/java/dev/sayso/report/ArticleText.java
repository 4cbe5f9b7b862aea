package dev.sayso.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The article on a page: its paragraphs and sub-headings, without the headline and what stands around it. */
final class ArticleText {

    /** Characters; less prose than this is a page of links, an error page or a picture's page. */
    static final int SHORTEST = 140;

    /** One kind of element that holds this share of the prose is how this page writes its paragraphs. */
    private static final double USUAL = 0.6;

    private final List<Block> blocks;
    private final @Nullable String summary;
    private final String usualKind;

    private ArticleText(List<Block> blocks, @Nullable String summary) {
        this.blocks = blocks;
        this.summary = summary;
        this.usualKind = usualKind(blocks);
    }

    /**
     * The article's paragraphs and sub-headings in the order of the page; empty if it has no article.
     *
     * @param headline what the page gives as headline; a block that repeats it is left out
     * @param summary what the page gives as the article's summary; where people see it too it belongs to the article
     */
    static List<Block> of(Document page, @Nullable String headline, @Nullable String summary) {
        Element body = page.body();
        Set<Element> clutter = Clutter.of(body);
        List<Block> all = Blocks.of(body, element -> Clutter.byKind(element) || clutter.contains(element)).stream()
                .filter(block -> !block.repeatsHeadline(headline))
                .toList();
        Element container = ArticleContainer.of(all, body);
        List<Block> inside = all.stream().filter(block -> block.isIn(container)).toList();
        int prose =
                inside.stream().filter(Block::isProse).mapToInt(Block::length).sum();
        if (prose < SHORTEST) {
            return List.of();
        }
        List<Block> paragraphs = new ArrayList<>(Standfirst.of(all, container, summary));
        Captions.without(new ArticleText(inside, summary).paragraphs()).stream()
                .filter(block -> !Invitations.isOne(block.text()))
                .forEach(paragraphs::add);
        return paragraphs;
    }

    private List<Block> paragraphs() {
        List<Block> paragraphs = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.isHeading() ? headsText(i) : isParagraph(block)) {
                paragraphs.add(block);
            }
        }
        return paragraphs;
    }

    private boolean isParagraph(Block block) {
        if (block.isMostlyLinks()) {
            return false;
        }
        if (block.owner().nameIs("p") || block.repeats(summary)) {
            return true;
        }
        return block.isProse() && (usualKind.isEmpty() || block.kind().equals(usualKind) || block.isOfTextKind());
    }

    /** Whether a heading within the article stands above text, and not above links. */
    private boolean headsText(int index) {
        Block heading = blocks.get(index);
        if (heading.owner().nameIs("h1") || heading.isMostlyLinks()) {
            return false;
        }
        int near = Math.min(blocks.size(), index + 3);
        return blocks.subList(index + 1, near).stream().anyMatch(Block::isProse);
    }

    /** The kind of element that most prose stands in; empty if there is none such. */
    private static String usualKind(List<Block> blocks) {
        Map<String, Integer> lengths = new HashMap<>();
        blocks.stream().filter(Block::isProse).forEach(b -> lengths.merge(b.kind(), b.length(), Integer::sum));
        if (lengths.isEmpty()) {
            return "";
        }
        int total = lengths.values().stream().mapToInt(Integer::intValue).sum();
        Map.Entry<String, Integer> usual = Collections.max(lengths.entrySet(), Map.Entry.comparingByValue());
        return usual.getValue() > USUAL * total ? usual.getKey() : "";
    }
}
