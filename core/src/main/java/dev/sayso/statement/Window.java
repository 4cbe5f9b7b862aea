package dev.sayso.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Some words of a text that the model reads at once, {@code [start, end)}, of which it answers for {@code [ownStart,
 * ownEnd)}; the others are there to understand those by.
 */
record Window(int start, int end, int ownStart, int ownEnd) {

    /** Word pieces in a window, the two at its ends not counted. */
    static final int LONGEST = 254;

    private static final int BEFORE = 40;
    private static final int AFTER = 60;

    int words() {
        return end - start;
    }

    /**
     * Windows that answer for every word once. A window's own words end at a line break where one stands in their last
     * third, so that few attributions are cut.
     */
    static List<Window> cut(EncodedText text) {
        List<Window> windows = new ArrayList<>();
        int start = 0;
        while (start < text.words()) {
            int from = Math.max(0, start - BEFORE);
            int end = Math.max(start + 1, lastWithin(text, from));
            int ownEnd = end == text.words() ? end : Math.max(start + 1, end - AFTER);
            if (ownEnd < text.words()) {
                int least = start + (ownEnd - start) * 2 / 3;
                int at = ownEnd;
                while (at > least && text.breaks(at) == 0) {
                    at--;
                }
                ownEnd = at > least ? at : ownEnd;
            }
            windows.add(new Window(from, end, start, ownEnd));
            start = ownEnd;
        }
        return windows;
    }

    /** The word up to which a window that begins with a word is not too long. */
    private static int lastWithin(EncodedText text, int from) {
        int[] first = text.first();
        int limit = first[from] + LONGEST;
        int at = Arrays.binarySearch(first, from, first.length, limit);
        return at >= 0 ? at : -at - 2;
    }
}
