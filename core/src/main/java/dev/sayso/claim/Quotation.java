package dev.sayso.claim;

import dev.sayso.text.Spans;
import dev.sayso.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words between the quotation marks of a telling, the first few hundred.
 *
 * @param words in small letters, in order
 */
record Quotation(Telling telling, String claim, List<String> words) {

    private static final Pattern QUOTED = Pattern.compile("[\"“‘«]([^\"”»]{3,})(?:[\"”»]|$)");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 400;

    /** How many of the shorter one's words both must have in the same order to be one utterance. */
    private static final double SAME_UTTERANCE = 0.6;

    private static final int SHARED = 2;

    Quotation {
        words = List.copyOf(words);
    }

    /** What a telling quotes; empty where it quotes less than a few words. */
    static Optional<Quotation> of(Telling telling, String claim) {
        String text =
                Spans.words(telling.statement().content(), telling.report().text());
        List<String> words = new ArrayList<>();
        QUOTED.matcher(text)
                .results()
                .map((MatchResult m) -> m.group(1))
                .forEach(q -> Words.of(q).stream().map(Words::plain).forEach(words::add));
        return words.size() < SHORTEST
                ? Optional.empty()
                : Optional.of(new Quotation(telling, claim, words.subList(0, Math.min(LONGEST, words.size()))));
    }

    /** The changes from the first telling of each utterance to later ones in other reports; each new wording once. */
    static List<Drift> changes(List<Quotation> quotations) {
        List<Quotation> ordered = quotations.stream()
                .sorted((a, b) -> Telling.BY_TIME.compare(a.telling, b.telling))
                .toList();
        List<Drift> found = new ArrayList<>();
        List<Quotation> firsts = new ArrayList<>();
        for (Quotation quotation : ordered) {
            Optional<Quotation> first = firsts.stream()
                    .filter(f -> !f.telling
                            .report()
                            .id()
                            .equals(quotation.telling.report().id()))
                    .filter(f -> f.sameUtterance(quotation))
                    .findFirst();
            if (first.isPresent() && !first.get().cutTo(quotation)) {
                found.add(new Drift(
                        first.get().claim,
                        Drift.Kind.WORDING,
                        DriftFinder.WORDS_CHANGED,
                        List.of(first.get().telling, quotation.telling)));
            }
            if (first.isEmpty() || !first.get().cutTo(quotation)) {
                firsts.add(quotation);
            }
        }
        return found;
    }

    private boolean sameUtterance(Quotation other) {
        int shorter = Math.min(words.size(), other.words.size());
        Set<String> heavy = new HashSet<>(words);
        heavy.removeIf(Words::light);
        heavy.retainAll(other.words);
        return common(other) >= SAME_UTTERANCE * shorter && heavy.size() >= SHARED;
    }

    /** Whether one leaves out some of the other's words and changes none. */
    private boolean cutTo(Quotation other) {
        return common(other) == Math.min(words.size(), other.words.size());
    }

    /** The length of the longest sequence of words that both have in this order. */
    private int common(Quotation other) {
        int[] before = new int[other.words.size() + 1];
        for (String word : words) {
            int[] row = new int[before.length];
            for (int j = 1; j < row.length; j++) {
                row[j] = word.equals(other.words.get(j - 1)) ? before[j - 1] + 1 : Math.max(row[j - 1], before[j]);
            }
            before = row;
        }
        return before[before.length - 1];
    }
}
