package dev.sayso.claim;

import dev.sayso.text.Stems;
import dev.sayso.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of a statement made ready for comparison: small letters, no quotation marks, no punctuation, no leading
 * "that". Two wordings are the same where they are equal, or where one only leaves out a little of the other and both
 * have the same numbers, names, negations, hedges and words for what happened to people.
 *
 * @param speaks whether it speaks of its speaker: "I", "our"
 */
record Wording(List<String> words, Set<String> heavy, Set<String> guards, Set<String> runs, boolean speaks) {

    private static final int RUN = 3;
    private static final int SHORT = 4;
    private static final int PLACE = 3;
    private static final int LONG_ENOUGH = 8;
    private static final double RUNS_SHARED = 0.6;
    private static final double WORDS_LEFT_OUT = 0.15;
    private static final Set<String> SPEAKER = Set.of(
            "i", "i'm", "i've", "i'd", "i'll", "me", "my", "mine", "we", "we're", "we've", "we'd", "we'll", "us",
            "our");

    static Wording of(String text) {
        List<String> words = new ArrayList<>();
        boolean speaks = false;
        for (String word : Words.of(text)) {
            words.add(Words.plain(word));
            speaks |= SPEAKER.contains(Words.plain(word)) && !word.equals("US");
        }
        if (!words.isEmpty() && words.get(0).equals("that")) {
            words.remove(0);
        }
        Set<String> heavy = new TreeSet<>(words);
        heavy.removeIf(Words::light);
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return new Wording(List.copyOf(words), Set.copyOf(heavy), Guards.of(text), Set.copyOf(runs), speaks);
    }

    /** Whether it is so short, or speaks so much of the speaker, that another party's same words say another thing. */
    boolean dependsOnSpeaker() {
        return words.size() < SHORT || speaks;
    }

    boolean sameAs(Wording other) {
        return words.equals(other.words) || nearlySameAs(other);
    }

    private boolean nearlySameAs(Wording other) {
        if (heavy.size() > other.heavy.size()) {
            return other.nearlySameAs(this);
        }
        return words.size() >= LONG_ENOUGH
                && guards.equals(other.guards)
                && other.heavy.containsAll(heavy)
                && other.heavy.size() - heavy.size() <= WORDS_LEFT_OUT * other.heavy.size()
                && sharedRuns(other) >= RUNS_SHARED;
    }

    /**
     * Whether both say the same but for one place, where each has something else that tells: "open" and "closed", "40" and
     * "400", "Monday" and "Sunday", "was" and "may have been".
     */
    boolean contrasts(Wording other) {
        int shorter = Math.min(words.size(), other.words.size());
        int start = 0;
        while (start < shorter && words.get(start).equals(other.words.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && words.get(words.size() - 1 - end).equals(other.words.get(other.words.size() - 1 - end))) {
            end++;
        }
        List<String> here = words.subList(start, words.size() - end);
        List<String> there = other.words.subList(start, other.words.size() - end);
        return start + end >= SHORT
                && !here.isEmpty()
                && !there.isEmpty()
                && here.size() <= PLACE
                && there.size() <= PLACE
                && !stems(here).equals(stems(there))
                && (here.stream().anyMatch(this::tells) || there.stream().anyMatch(other::tells));
    }

    private static List<String> stems(List<String> words) {
        return words.stream().map(Stems::of).toList();
    }

    private boolean tells(String word) {
        return heavy.contains(word) || guards.contains(word);
    }

    /** The runs of three words that both have, as a part of those that either has. */
    private double sharedRuns(Wording other) {
        long both = runs.stream().filter(other.runs::contains).count();
        long either = runs.size() + other.runs.size() - both;
        return either == 0 ? 0 : (double) both / either;
    }
}
