package dev.sayso.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final String usualKind;

    private ArticleText(List<Block> blocks) {
        this.blocks = blocks;
        this.usualKind = usualKind(blocks);
    }

    /**
     * The article's text, its paragraphs parted by empty lines; empty if the page has no article.
     *
     * @param headline what the page gives as headline; a block that repeats it is left out
     */
    static Optional<String> of(Document page, @Nullable String headline) {
        Element body = page.body();
        Set<Element> clutter = Clutter.of(body);
        List<Block> all = Blocks.of(body, element -> Clutter.byKind(element) || clutter.contains(element)).stream()
                .filter(block -> !block.repeats(headline))
                .toList();
        Element container = ArticleContainer.of(all, body);
        List<Block> inside = all.stream().filter(block -> block.isIn(container)).toList();
        int prose =
                inside.stream().filter(Block::isProse).mapToInt(Block::length).sum();
        if (prose < SHORTEST) {
            return Optional.empty();
        }
        List<String> paragraphs = new ArrayList<>(Standfirst.of(all, container));
        paragraphs.addAll(new ArticleText(inside).paragraphs());
        return Optional.of(String.join("\n\n", paragraphs));
    }

    private List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.isHeading() ? headsText(i) : isParagraph(block)) {
                paragraphs.add(block.text());
            }
        }
        return paragraphs;
    }

    private boolean isParagraph(Block block) {
        if (block.isMostlyLinks()) {
            return false;
        }
        if (block.owner().nameIs("p")) {
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
