package dev.sayso.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jsoup.nodes.Element;

/** Adds up what each element of a page holds with everything in it, going over each element once. */
final class InnerSums {

    private InnerSums() {}

    /** The sums of some value of blocks, by element; an element without blocks has none. */
    static Map<Element, Double> of(List<Block> blocks, ToDoubleFunction<Block> value, Element body) {
        Map<Element, Double> sums = new HashMap<>();
        blocks.forEach(block -> sums.merge(block.owner(), value.applyAsDouble(block), Double::sum));
        List<Element> all = body.getAllElements();
        for (int i = all.size() - 1; i > 0; i--) { // what stands in an element comes behind it; the first is the body
            Element parent = all.get(i).parent();
            Double sum = sums.get(all.get(i));
            if (sum != null && parent != null) {
                sums.merge(parent, sum, Double::sum);
            }
        }
        return sums;
    }
}
