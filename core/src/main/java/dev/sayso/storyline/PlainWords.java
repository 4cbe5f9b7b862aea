package dev.sayso.storyline;

import dev.sayso.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a text in small letters, so that marks and capitals make no difference. */
record PlainWords(List<String> words) {

    PlainWords {
        words = List.copyOf(words);
    }

    static PlainWords of(String text) {
        return new PlainWords(Words.of(text).stream().map(Words::plain).toList());
    }

    /** What both have, each word as often as it stands in both, as a part of the mean of their lengths: 0 to 1. */
    double likeness(PlainWords other) {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(w -> counts.merge(w, 1, Integer::sum));
        int common = 0;
        for (String word : other.words) {
            common += counts.merge(word, -1, Integer::sum) >= 0 ? 1 : 0;
        }
        int both = words.size() + other.words.size();
        return both == 0 ? 1 : 2.0 * common / both;
    }

    /** Whether these words stand one after the other in a text of which {@link #joined} is given. */
    boolean standsIn(String joined) {
        return joined.contains(joined());
    }

    /** All words between spaces. */
    String joined() {
        return " " + String.join(" ", words) + " ";
    }
}
