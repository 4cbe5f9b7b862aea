package dev.sayso.storyline;

import dev.sayso.text.WordWeights;
import dev.sayso.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of a report that are not light, without a plural's s: how often, in the lead or not, and written how. */
final class WordCount {

    private static final int LEAD_WORDS = 60;
    /** Above this part of capitals a sentence is a title, whose capitals make no names. */
    private static final double TITLE = 0.6;

    private final SortedMap<String, Integer> counts = new TreeMap<>();
    private final Set<String> lead = new HashSet<>();
    private final Set<String> small = new HashSet<>();
    private final Set<String> capital = new HashSet<>();
    private final Set<String> inside = new HashSet<>();
    private final Set<Pair> pairs = new HashSet<>();
    private int read;

    /** Two words in capitals, one behind the other. */
    record Pair(String first, String second) {}

    WordCount(List<List<String>> sentences) {
        sentences.forEach(this::count);
    }

    /** How often, in order of the words. */
    SortedMap<String, Integer> counts() {
        return counts;
    }

    boolean inLead(String word) {
        return lead.contains(word);
    }

    /** Whether it is never written small, and in capitals inside a sentence, or else not known as a small word. */
    boolean isName(String word, WordWeights known) {
        return capital.contains(word) && !small.contains(word) && (inside.contains(word) || !known.small(word));
    }

    /** The pairs of words of which neither is written small anywhere. */
    Set<Pair> pairs() {
        return pairs.stream()
                .filter(p -> !small.contains(p.first()) && !small.contains(p.second()))
                .collect(Collectors.toSet());
    }

    private void count(List<String> sentence) {
        boolean title = sentence.stream().filter(Words::capitalised).count() > TITLE * sentence.size();
        String before = null;
        for (int i = 0; i < sentence.size(); i++) {
            read++;
            String plain = Words.plain(sentence.get(i));
            String word = singular(plain);
            boolean isCapital = Words.capitalised(sentence.get(i));
            if (!isCapital) {
                small.add(word);
            }
            if (plain.length() < 2 || Words.light(plain)) {
                before = null;
            } else {
                count(word);
                if (isCapital) {
                    capital(word, i > 0 && !title, before);
                }
                before = isCapital ? word : null;
            }
        }
    }

    private void count(String word) {
        counts.merge(word, 1, Integer::sum);
        if (read <= LEAD_WORDS) {
            lead.add(word);
        }
    }

    private void capital(String word, boolean isInside, @Nullable String before) {
        capital.add(word);
        if (isInside) {
            inside.add(word);
        }
        if (before != null) {
            pairs.add(new Pair(before, word));
        }
    }

    private static String singular(String plain) {
        boolean plural = plain.length() > 4 && plain.endsWith("s") && !plain.endsWith("ss");
        return plural ? plain.substring(0, plain.length() - 1) : plain;
    }
}
