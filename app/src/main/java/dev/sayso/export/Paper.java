package dev.sayso.export;

import java.util.List;
import java.util.function.UnaryOperator;

/** Lines of text for a terminal of some width: what a dossier is written on. Cleans every word it is given. */
final class Paper {

    private static final int NARROWEST = 30;

    private final StringBuilder text = new StringBuilder();
    private final int width;
    private final Ink ink;

    Paper(int width, Ink ink) {
        this.width = width;
        this.ink = ink;
    }

    Ink ink() {
        return ink;
    }

    /** One empty line; several in a row stay one. */
    void gap() {
        if (text.length() > 0 && !text.toString().endsWith("\n\n")) {
            text.append('\n');
        }
    }

    void heading(String words) {
        gap();
        line(0, words, ink::title);
    }

    /** The words, wrapped and indented. */
    void line(int indent, String words, UnaryOperator<String> colour) {
        for (String line : TerminalWords.wrapped(words, Math.max(NARROWEST, width - indent))) {
            text.append(" ".repeat(indent)).append(colour.apply(line)).append('\n');
        }
    }

    /**
     * Cells side by side, each as wide as given; what does not fit the last one goes on below it. Where there is no
     * room for columns, the cells follow one another.
     */
    void row(List<String> cells, List<Integer> widths) {
        if (widths.stream().mapToInt(Integer::intValue).sum() + NARROWEST > width) {
            line(2, String.join("  ", cells), UnaryOperator.identity());
            return;
        }
        StringBuilder head = new StringBuilder("  ");
        int last = cells.size() - 1;
        for (int i = 0; i < last; i++) {
            String cell = TerminalWords.shortened(cells.get(i), widths.get(i) - 2);
            head.append(cell).append(" ".repeat(widths.get(i) - cell.length()));
        }
        int indent = head.length();
        for (String line : TerminalWords.wrapped(cells.get(last), Math.max(NARROWEST, width - indent))) {
            text.append(head).append(line).append('\n');
            head.setLength(0);
            head.append(" ".repeat(indent));
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
