package dev.sayso.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Cuts a page into {@link Block}s, in its order. Does not recurse, so that no depth of nesting ends the program. */
final class Blocks implements NodeFilter {

    private static final Set<String> INLINE_THOUGH_BLOCK = Set.of("ins", "del", "button", "canvas", "object", "map");

    private final Predicate<Element> left;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int links;
    private int breaks;

    private Blocks(Predicate<Element> left) {
        this.left = left;
    }

    /** The blocks below an element, without those in elements that are left out. */
    static List<Block> of(Element root, Predicate<Element> leftOut) {
        Blocks collector = new Blocks(leftOut);
        NodeTraversor.filter(collector, root);
        collector.flush(root);
        return collector.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (left.test(element)) {
                endIfBlock(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.nameIs("br")) {
                append(" ");
                breaks++;
                if (breaks == 2) {
                    end();
                }
            }
            if (element.nameIs("a")) {
                links++;
            }
            endIfBlock(element);
            if (isBlock(element)) {
                open.push(element);
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            endIfBlock(element);
            if (isBlock(element)) {
                open.pop();
            }
            if (element.nameIs("a")) {
                links--;
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() && !INLINE_THOUGH_BLOCK.contains(element.normalName());
    }

    private void endIfBlock(Element element) {
        if (isBlock(element)) {
            end();
        }
    }

    private void end() {
        Element owner = open.peek();
        if (owner != null) {
            flush(owner);
        }
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isSpace(c)) {
                if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            } else if (!isInvisible(c)) {
                text.append(c);
                breaks = 0;
                linked += links > 0 ? 1 : 0;
            }
        }
    }

    private void flush(Element owner) {
        String words = text.toString().strip();
        if (!words.isEmpty()) {
            blocks.add(new Block(owner, words, linked));
        }
        text.setLength(0);
        linked = 0;
        breaks = 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Soft hyphens and zero-width marks, which are layout. */
    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }
}
