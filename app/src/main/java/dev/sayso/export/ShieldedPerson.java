package dev.sayso.export;

import dev.sayso.text.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Somebody to be shielded, by all names that are known.
 *
 * @param number counts from 1, in the order in which the ledger's reports name them
 * @param names each cut into words and folded; never empty
 */
record ShieldedPerson(int number, Set<List<String>> names) {

    /** How the words begin that are printed in place of a name. */
    static final String BEGINNING = "[shielded person ";

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "del", "della", "la", "le", "bin", "ibn", "al", "el", "ben", "der", "den", "da", "di");

    /** What names end in where somebody's kin, followers or deeds are meant. */
    private static final List<String> ENDINGS =
            List.of("s", "es", "an", "ian", "ians", "ite", "ites", "ism", "esque", "gate");

    private static final int SHORTEST_STEM = 4;

    private static final int LETTERS_IN_ADDRESS = 5;

    ShieldedPerson {
        names = Set.copyOf(names);
    }

    /** What is printed in place of the name. */
    String words() {
        return BEGINNING + number + "]";
    }

    /** A name cut into words that can stand for it; initials and particles cannot. */
    static List<String> wordsOf(String name) {
        List<String> all = NameToken.of(name).stream().map(NameToken::folded).toList();
        List<String> telling = all.stream()
                .filter(w -> w.length() > 1 && !PARTICLES.contains(w))
                .toList();
        return telling.isEmpty() ? all : telling;
    }

    static boolean isParticle(String folded) {
        return PARTICLES.contains(folded);
    }

    /** Whether a word is one of the names', or one with an ending. */
    boolean has(String folded) {
        List<String> stems = stems(folded);
        return names.stream().anyMatch(n -> stems.stream().anyMatch(n::contains));
    }

    /** A word and what it may be made of. */
    static List<String> stems(String folded) {
        List<String> stems = new ArrayList<>(List.of(folded));
        for (String ending : ENDINGS) {
            int stem = folded.length() - ending.length();
            if (folded.endsWith(ending) && stem >= SHORTEST_STEM) {
                stems.add(folded.substring(0, stem));
            }
        }
        return stems;
    }

    /** Whether the word is a family name or a part of one: any but the first of several. */
    boolean hasFamilyName(String folded) {
        return names.stream().anyMatch(n -> n.lastIndexOf(folded) > 0);
    }

    /** All words of all names, in no order that means anything. */
    Set<String> allWords() {
        return names.stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    /** The names written without spaces: "annaberg", "bergannamaria" is none. */
    Set<String> joined() {
        Set<String> joined = new LinkedHashSet<>();
        for (List<String> name : names) {
            for (int i = 0; i + 1 < name.size(); i++) {
                joined.add(name.get(i) + name.get(i + 1));
                joined.add(name.get(i + 1) + name.get(i));
            }
        }
        return joined;
    }

    /** Whether one word follows another in a name, or stands before it. */
    boolean areNeighbours(String one, String other) {
        return !one.equals(other) && names.stream().anyMatch(n -> n.contains(one) && n.contains(other));
    }

    /**
     * Whether the address of a report that names the person may tell who it is: five letters of a name stand in it in a row, or
     * a shorter name as a word of its own.
     *
     * @param words the address's words, folded
     */
    boolean partStandsIn(Collection<String> words) {
        return allWords().stream().flatMap(w -> parts(w).stream()).anyMatch(part -> stands(part, words))
                || joined().stream().anyMatch(j -> stands(j, words));
    }

    /**
     * Whether another address may: by a family name, one that is rare, or several together.
     *
     * @param known whether a word is known, so that it is not rare
     */
    boolean standsIn(Collection<String> words, Predicate<String> known) {
        return allWords().stream()
                        .filter(w -> hasFamilyName(w) || !known.test(w))
                        .anyMatch(w -> stands(w, words))
                || joined().stream().anyMatch(j -> stands(j, words));
    }

    private static boolean stands(String part, Collection<String> words) {
        return words.stream().anyMatch(w -> part.length() < LETTERS_IN_ADDRESS ? w.equals(part) : w.contains(part));
    }

    private static List<String> parts(String word) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i + LETTERS_IN_ADDRESS <= word.length(); i++) {
            parts.add(word.substring(i, i + LETTERS_IN_ADDRESS));
        }
        return parts.isEmpty() ? List.of(word) : parts;
    }

    /** Whether a name is another spelling of one of the names, as far as its consonants tell. */
    boolean mayBeSpelt(List<String> other) {
        return names.stream().anyMatch(name -> sameSpelling(name, other));
    }

    private static boolean sameSpelling(List<String> one, List<String> other) {
        if (one.size() != other.size() || one.size() < 2) {
            return false;
        }
        int length = 0;
        for (int i = 0; i < one.size(); i++) {
            length += sound(one.get(i)).length();
            if (!sound(one.get(i)).equals(sound(other.get(i)))) {
                return false;
            }
        }
        return length > 3;
    }

    /** What spellings of a word have in common. */
    static String sound(String folded) {
        return Folding.consonants(folded);
    }
}
