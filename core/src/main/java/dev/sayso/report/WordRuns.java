package dev.sayso.report;

import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The words of a text in order and its runs of five words (shingles: Broder, 1997), each as a 64-bit hash. Words are runs
 * of letters and digits in small letters, so that punctuation and the shape of quotation marks do not count. Immutable.
 */
final class WordRuns {

    private static final int LENGTH = 5;
    private static final int PLACES_TRIED = 8;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern QUOTATION = Pattern.compile("[“\"][^“”\"\\n]*[”\"\\n]");

    private final List<Span> spans;
    private final long[] words;
    private final long[] runs;
    private final boolean[] quoted;
    private final int[] byHash;

    /** How many different runs two texts share, and how many of them neither has only inside a quotation. */
    record Shared(int all, int unquoted) {}

    private WordRuns(List<Span> spans, long[] words, long[] runs, boolean[] quoted) {
        this.spans = spans;
        this.words = words;
        this.runs = runs;
        this.quoted = quoted;
        this.byHash = IntStream.range(0, runs.length)
                .boxed()
                .sorted((a, b) -> runs[a] != runs[b] ? Long.compare(runs[a], runs[b]) : Integer.compare(a, b))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    static WordRuns of(String text) {
        List<Span> spans = words(text, Span.of(0, text.length()));
        long[] words = spans.stream().mapToLong(s -> hash(text, s)).toArray();
        long[] runs = new long[Math.max(0, words.length - LENGTH + 1)];
        for (int i = 0; i < runs.length; i++) {
            for (int k = 0; k < LENGTH; k++) {
                runs[i] = mixed(runs[i] * 31 + words[i + k]);
            }
        }
        return new WordRuns(List.copyOf(spans), words, runs, quoted(text, spans, runs.length));
    }

    /** The words that lie in a part of a text. */
    static List<Span> words(String text, Span part) {
        List<Span> spans = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(part.start(), part.end());
        while (word.find()) {
            spans.add(Span.of(word.start(), word.end()));
        }
        return spans;
    }

    private static boolean[] quoted(String text, List<Span> spans, int runs) {
        boolean[] quoted = new boolean[runs];
        Matcher quotation = QUOTATION.matcher(text);
        int at = 0;
        while (quotation.find()) {
            while (at < runs && spans.get(at).start() < quotation.start()) {
                at++;
            }
            while (at < runs && spans.get(at + LENGTH - 1).end() <= quotation.end()) {
                quoted[at++] = true;
            }
        }
        return quoted;
    }

    private static long hash(String text, Span word) {
        long hash = 0;
        for (int i = word.start(); i < word.end(); i++) {
            hash = hash * 1_000_003 + Character.toLowerCase(text.charAt(i));
        }
        return mixed(hash);
    }

    /** The finalizer of SplitMix64. */
    private static long mixed(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** The different runs. */
    long[] distinct() {
        return Arrays.stream(runs).distinct().toArray();
    }

    /** How many different runs it has, and how many of them do not only stand inside a quotation. */
    Shared size() {
        return shared(this);
    }

    Shared shared(WordRuns other) {
        int all = 0;
        int unquoted = 0;
        for (int k = 0; k < byHash.length; k++) {
            long run = runs[byHash[k]];
            boolean first = k == 0 || runs[byHash[k - 1]] != run;
            int there = first ? other.firstPlace(run) : -1;
            if (there >= 0) {
                all++;
                unquoted += outsideQuotations(k) && other.outsideQuotations(there) ? 1 : 0;
            }
        }
        return new Shared(all, unquoted);
    }

    /** Whether a run stands somewhere outside a quotation, given its first number in order of the hashes. */
    private boolean outsideQuotations(int first) {
        for (int k = first; k < byHash.length && runs[byHash[k]] == runs[byHash[first]]; k++) {
            if (!quoted[byHash[k]]) {
                return true;
            }
        }
        return false;
    }

    /** The number of a run in order of the hashes where it stands first; -1 where it is not. */
    private int firstPlace(long run) {
        int low = 0;
        int high = byHash.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs[byHash[middle]] < run) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < byHash.length && runs[byHash[low]] == run ? low : -1;
    }

    /** The passages that this text, the original, shares with a copy, each as long as it goes on. */
    List<SharedPassage> passages(WordRuns copy) {
        List<SharedPassage> passages = new ArrayList<>();
        int at = 0;
        while (at < copy.runs.length) {
            int longest = 0;
            int where = -1;
            int first = firstPlace(copy.runs[at]);
            for (int k = first; k >= 0 && k < Math.min(first + PLACES_TRIED, byHash.length); k++) {
                int length = runs[byHash[k]] == copy.runs[at] ? common(byHash[k], copy, at) : 0;
                if (length > longest) {
                    longest = length;
                    where = byHash[k];
                }
            }
            if (where >= 0) {
                passages.add(new SharedPassage(stretch(where, longest), copy.stretch(at, longest)));
                at += longest;
            } else {
                at++;
            }
        }
        return passages;
    }

    private int common(int here, WordRuns other, int there) {
        int length = 0;
        while (here + length < words.length
                && there + length < other.words.length
                && words[here + length] == other.words[there + length]) {
            length++;
        }
        return length;
    }

    private Span stretch(int first, int length) {
        return spans.get(first).union(spans.get(first + length - 1));
    }
}
