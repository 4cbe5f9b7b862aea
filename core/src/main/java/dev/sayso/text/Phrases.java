package dev.sayso.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table of phrases with their meanings, looked up where they begin; the longest wins. Immutable. */
public final class Phrases<V> {

    private final Map<String, List<Entry<V>>> byFirstWord;

    private record Entry<V>(List<String> words, V meaning) {}

    /** A phrase that was found in the tokens {@code [first, end)}. */
    public record Found<V>(int first, int end, V meaning) {}

    private Phrases(Map<String, List<Entry<V>>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    /** A table of phrases; each is written in lower case with a space between tokens ({@code new year 's day}). */
    public static <V> Phrases<V> of(Map<String, V> meanings) {
        Map<String, List<Entry<V>>> byFirstWord = new HashMap<>();
        meanings.forEach((phrase, meaning) -> {
            List<String> words = List.of(phrase.split(" ", -1));
            byFirstWord.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(new Entry<>(words, meaning));
        });
        Comparator<Entry<V>> longestFirst =
                Comparator.comparingInt(entry -> -entry.words().size());
        byFirstWord.values().forEach(entries -> entries.sort(longestFirst));
        return new Phrases<>(byFirstWord);
    }

    /** The words that a phrase of this table may begin with. */
    public Set<String> firstWords() {
        return Set.copyOf(byFirstWord.keySet());
    }

    /** The longest phrase that begins at a token, null if none does. */
    public @Nullable Found<V> at(Lexemes tokens, int first) {
        for (Entry<V> entry : byFirstWord.getOrDefault(tokens.word(first), List.of())) {
            if (tokens.wordsAt(first, entry.words())) {
                return new Found<>(first, first + entry.words().size(), entry.meaning());
            }
        }
        return null;
    }
}
