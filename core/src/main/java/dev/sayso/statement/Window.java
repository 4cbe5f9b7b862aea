package dev.sayso.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Some words of a text, {@code [start, end)}, that the model reads at once. */
record Window(int start, int end) {

    /** Word pieces in a window, the two at its ends not counted. */
    static final int LONGEST = 190;

    int words() {
        return end - start;
    }

    /**
     * Windows that hold every word once. One ends at a line break, else at a sentence's end, where one stands in its second
     * half: attributions seldom cross the first and not often the second. Windows that overlap were no better and cost
     * what they overlap.
     */
    static List<Window> cut(EncodedText text) {
        List<Window> windows = new ArrayList<>();
        int start = 0;
        while (start < text.words()) {
            int longest = Math.max(start + 1, lastWithin(text, start));
            int end = longest;
            if (longest < text.words()) {
                int half = start + (longest - start) / 2;
                end = last(half, longest, word -> text.breaks(word) != 0)
                        .or(() -> last(half, longest, text::opensSentence))
                        .orElse(longest);
            }
            windows.add(new Window(start, end));
            start = end;
        }
        return windows;
    }

    /** The last word in {@code (from, to]} that is so. */
    private static Optional<Integer> last(int from, int to, IntPredicate so) {
        for (int word = to; word > from; word--) {
            if (so.test(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** The word up to which a window that begins with a word is not too long. */
    private static int lastWithin(EncodedText text, int from) {
        int[] first = text.first();
        int at = Arrays.binarySearch(first, from, first.length, first[from] + LONGEST);
        return at >= 0 ? at : -at - 2;
    }
}
