package dev.sayso.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Some words of a text, {@code [start, end)}, that the model reads at once. */
record Window(int start, int end) {

    /** Word pieces in a window, the two at its ends not counted. */
    static final int LONGEST = 190;

    int words() {
        return end - start;
    }

    /**
     * Windows that hold every word once. One ends at a line break where one stands in its last third, since attributions
     * seldom cross those; windows that overlap were no better and cost what they overlap.
     */
    static List<Window> cut(EncodedText text) {
        List<Window> windows = new ArrayList<>();
        int start = 0;
        while (start < text.words()) {
            int longest = Math.max(start + 1, lastWithin(text, start));
            int end = longest;
            if (longest < text.words()) {
                int least = start + (longest - start) * 2 / 3;
                while (end > least && text.breaks(end) == 0) {
                    end--;
                }
                end = end > least ? end : longest;
            }
            windows.add(new Window(start, end));
            start = end;
        }
        return windows;
    }

    /** The word up to which a window that begins with a word is not too long. */
    private static int lastWithin(EncodedText text, int from) {
        int[] first = text.first();
        int at = Arrays.binarySearch(first, from, first.length, first[from] + LONGEST);
        return at >= 0 ? at : -at - 2;
    }
}
