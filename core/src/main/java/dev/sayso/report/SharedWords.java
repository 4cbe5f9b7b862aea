package dev.sayso.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How far two lines say the same in the same words. */
final class SharedWords {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SharedWords() {}

    /** The share of the longer line's different words that stand in both, from 0 to 1. */
    static double share(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        int most = Math.max(words.size(), others.size());
        long shared = words.stream().filter(others::contains).count();
        return most == 0 ? 0 : (double) shared / most;
    }

    /** The share of a line's different words that another one has too, from 0 to 1. */
    static double held(String line, String other) {
        Set<String> words = words(line);
        Set<String> others = words(other);
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(others::contains).count() / words.size();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
