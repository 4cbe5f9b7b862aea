package dev.sayso.storyline;

import dev.sayso.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a quotation laid beside those of a part of the material, so that as many as can be stand beside the same
 * (longest common subsequence).
 *
 * @param matched how many of the quotation's words stand beside the same
 * @param first the first word of the material that stands beside one, counted from its beginning
 * @param end behind the last one
 * @param differences between these, in order
 * @param leftOut the material's words between these that the quotation lacks
 */
record WordAlignment(
        int matched, int first, int end, List<QuotationCheck.Difference> differences, List<String> leftOut) {

    /**
     * Lays a quotation beside the words of the material from one place to another: to the earliest end at which as many stand
     * beside the same, and up to there from the latest beginning, so that no word is found far from the others.
     */
    static WordAlignment of(QuotedWords quotation, QuotedWords material, int from, int to) {
        int[][] common = common(quotation, material, from, to);
        int all = common[quotation.size()][to - from];
        int end = from;
        while (common[quotation.size()][end - from] < all) {
            end++;
        }
        Deque<int[]> pairs = new ArrayDeque<>();
        int i = quotation.size();
        int j = end - from;
        while (i > 0 && j > 0) {
            if (quotation.words().get(i - 1).equals(material.words().get(from + j - 1))
                    && common[i][j] == common[i - 1][j - 1] + 1) {
                pairs.push(new int[] {--i, from + --j});
            } else if (common[i - 1][j] >= common[i][j - 1]) {
                i--;
            } else {
                j--;
            }
        }
        return between(quotation, material, List.copyOf(pairs));
    }

    /** For each beginning of both how many words stand beside the same at most. */
    private static int[][] common(QuotedWords quotation, QuotedWords material, int from, int to) {
        int[][] common = new int[quotation.size() + 1][to - from + 1];
        for (int i = 1; i <= quotation.size(); i++) {
            for (int j = 1; j <= to - from; j++) {
                common[i][j] =
                        quotation.words().get(i - 1).equals(material.words().get(from + j - 1))
                                ? common[i - 1][j - 1] + 1
                                : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return common;
    }

    private static WordAlignment between(QuotedWords quotation, QuotedWords material, List<int[]> pairs) {
        List<QuotationCheck.Difference> differences = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        if (pairs.isEmpty()) {
            return new WordAlignment(0, 0, 0, differences, leftOut);
        }
        int beforeQuoted = 0;
        int beforeOriginal = pairs.get(0)[1];
        for (int[] pair : pairs) {
            add(quotation, beforeQuoted, pair[0], material, beforeOriginal, pair[1], differences);
            leftOut.addAll(material.words().subList(beforeOriginal, pair[1]));
            beforeQuoted = pair[0] + 1;
            beforeOriginal = pair[1] + 1;
        }
        add(quotation, beforeQuoted, quotation.size(), material, beforeOriginal, beforeOriginal, differences);
        return new WordAlignment(pairs.size(), pairs.get(0)[1], beforeOriginal, differences, leftOut);
    }

    private static void add(
            QuotedWords quotation,
            int quotedFrom,
            int quotedTo,
            QuotedWords material,
            int from,
            int to,
            List<QuotationCheck.Difference> differences) {
        @Nullable Span quoted = quotedTo > quotedFrom ? quotation.span(quotedFrom, quotedTo) : null;
        @Nullable Span original = to > from ? material.span(from, to) : null;
        if (quoted != null || original != null) {
            differences.add(new QuotationCheck.Difference(quoted, original));
        }
    }
}
