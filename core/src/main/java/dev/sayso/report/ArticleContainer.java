package dev.sayso.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article: the one whose blocks weigh most together, prose counting for it and links
 * and labels against it. So a column around the article is not taken in for the little prose that it adds.
 */
final class ArticleContainer {

    private ArticleContainer() {}

    /** The container; of several that weigh the same, the innermost. */
    static Element of(List<Block> blocks, Element body) {
        Map<Element, Double> weights = InnerSums.of(blocks, Block::weight, body);
        Element best = body;
        double most = weights.getOrDefault(body, 0.0);
        Set<Element> seen = new HashSet<>();
        for (Block block : blocks) {
            // from the inside out, so that an outer element must weigh more to be taken
            for (Element e = block.owner(); e != null && !e.equals(body) && seen.add(e); e = e.parent()) {
                double weight = weights.getOrDefault(e, 0.0);
                if (weight > most) {
                    best = e;
                    most = weight;
                }
            }
        }
        return best;
    }
}
