package dev.sayso.storyline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A run of words to look for, such as {@code BE ~ not ~ KNOWN}: small letters stand for themselves, {@code |} between
 * alternatives, capitals for a class of words, {@code ~} for adverbs or none, {@code ?} after what may be absent.
 * Matching never goes back, so its time grows with the words it reads. Immutable.
 */
final class WordPattern {

    private static final int MOST_ADVERBS = 4;

    private final List<Slot> slots;

    private record Slot(Set<String> words, boolean adverbs, boolean optional) {}

    private WordPattern(List<Slot> slots) {
        this.slots = slots;
    }

    /** Reads a pattern; {@code classes} gives the words of the classes in capitals, {@code ~} those of the adverbs. */
    static WordPattern of(String pattern, Map<String, Set<String>> classes) {
        return new WordPattern(Arrays.stream(pattern.split(" ", -1))
                .map(slot -> slot(slot, classes))
                .toList());
    }

    private static Slot slot(String written, Map<String, Set<String>> classes) {
        boolean optional = written.endsWith("?");
        String name = optional ? written.substring(0, written.length() - 1) : written;
        boolean literal = name.equals(name.toLowerCase(Locale.ROOT)) && !name.equals("~");
        Set<String> words = literal ? Set.of(name.split("\\|", -1)) : classes.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no such class of words: " + name);
        }
        return new Slot(words, name.equals("~"), optional);
    }

    /** The word behind the run that begins at a word; -1 where none does. */
    int endAt(SentenceWords sentence, int first) {
        int at = first;
        for (Slot slot : slots) {
            if (slot.adverbs()) {
                for (int i = 0; i < MOST_ADVERBS && slot.words().contains(sentence.at(at)); i++) {
                    at++;
                }
            } else if (slot.words().contains(sentence.at(at))) {
                at++;
            } else if (!slot.optional()) {
                return -1;
            }
        }
        return at;
    }
}
