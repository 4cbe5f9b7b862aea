package dev.sayso.claim;

import dev.sayso.statement.Form;
import dev.sayso.statement.Stance;
import dev.sayso.text.Stems;
import dev.sayso.text.WordWeights;
import dev.sayso.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a telling says, made ready for comparison.
 *
 * @param stems the stems of the words that tell something, in alphabetical order
 * @param weights what they weigh, in the same order
 * @param total the sum of the weights
 * @param length the root of the sum of their squares
 * @param runs the runs of two such stems
 * @param names the words that stand in capitals inside a sentence
 * @param plain all words in small letters
 * @param shares the part of a storyline's statements that have each stem; as many as there are stems
 * @param fates what happened to people, by {@link Guards#FATES}
 */
@SuppressWarnings("ArrayRecordComponent") // made once, read by the scorer alone
record Proposition(
        Telling telling,
        Wording wording,
        String[] stems,
        double[] weights,
        double total,
        double length,
        Set<String> runs,
        Set<String> names,
        Set<String> plain,
        double[] shares,
        Set<String> fates,
        Counted counted) {

    /** Above this part of capitals a sentence is a title, whose capitals make no names. */
    private static final double TITLE = 0.6;

    /** Made by {@code training/claims/weights.py}. */
    static final WordWeights WORD_WEIGHTS = WordWeights.beside(Proposition.class);

    private static Proposition of(Telling telling) {
        List<String> spelled = Words.of(telling.words());
        Map<String, Double> heavy = new TreeMap<>();
        List<String> order = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        for (String word : spelled) {
            String small = Words.plain(word);
            plain.add(small);
            if (!Words.number(word) && small.length() > 1 && !Words.light(small)) {
                String stem = Stems.of(small);
                heavy.merge(stem, WORD_WEIGHTS.of(small), Math::max);
                order.add(stem);
            }
        }
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + 1 < order.size(); i++) {
            runs.add(order.get(i) + " " + order.get(i + 1));
        }
        Wording wording = Wording.of(telling.words());
        Set<String> fates = new TreeSet<>(wording.guards());
        fates.retainAll(Guards.FATES);
        double[] weights =
                heavy.values().stream().mapToDouble(Double::doubleValue).toArray();
        return new Proposition(
                telling,
                wording,
                heavy.keySet().toArray(String[]::new),
                weights,
                Arrays.stream(weights).sum(),
                Math.sqrt(Arrays.stream(weights).map(w -> w * w).sum()),
                Set.copyOf(runs),
                names(spelled),
                Set.copyOf(plain),
                new double[weights.length],
                Set.copyOf(fates),
                Counted.of(telling));
    }

    /** The propositions of a storyline's tellings, in the same order. */
    static List<Proposition> all(List<Telling> tellings) {
        List<Proposition> all = tellings.stream().map(Proposition::of).toList();
        Map<String, Integer> counts = new HashMap<>();
        for (Proposition one : all) {
            for (String stem : one.stems) {
                counts.merge(stem, 1, Integer::sum);
            }
        }
        for (Proposition one : all) {
            for (int i = 0; i < one.stems.length; i++) {
                one.shares[i] = (double) counts.getOrDefault(one.stems[i], 0) / all.size();
            }
        }
        return all;
    }

    private static Set<String> names(List<String> spelled) {
        long capitals = spelled.stream().filter(Words::capitalised).count();
        if (capitals > TITLE * spelled.size()) {
            return Set.of();
        }
        Set<String> names = new HashSet<>();
        for (String word : spelled.subList(Math.min(1, spelled.size()), spelled.size())) {
            String small = Words.plain(word);
            if (Words.capitalised(word) && small.length() > 1 && !Words.light(small)) {
                names.add(small);
            }
        }
        return Set.copyOf(names);
    }

    /**
     * Whether the two cannot be one claim, however alike their words are: one is denied or negated and the other is
     * not, they give different figures for the same measure, they differ in one word that tells, or what they say hangs on who says it and that differs.
     */
    boolean contradicts(Proposition other) {
        boolean speakers = (dependsOnSpeaker() || other.dependsOnSpeaker()) && !sameParty(other);
        return telling.side() != other.telling.side()
                || negated() != other.negated()
                || speakers
                || counted.contradicts(other.counted)
                || !sameMouth(other) && wording.contrasts(other.wording);
    }

    /** Whether both quote one party, so that nearly the same words are one utterance, told with a slip. */
    private boolean sameMouth(Proposition other) {
        return telling.statement().form() == Form.DIRECT
                && other.telling.statement().form() == Form.DIRECT
                && sameParty(other);
    }

    /** Whether one party asserts what another denies, or says is not so, if both speak of the same thing. */
    boolean opposes(Proposition other) {
        return denies() != other.denies()
                && !sameParty(other)
                && !dependsOnSpeaker()
                && !other.dependsOnSpeaker()
                && !counted.contradicts(other.counted)
                && (!negated() || NegatedClause.speaksOf(telling.words(), other.stems))
                && (!other.negated() || NegatedClause.speaksOf(other.telling.words(), stems));
    }

    private boolean denies() {
        return (telling.side() == Stance.DENIES) != negated();
    }

    private boolean dependsOnSpeaker() {
        return wording.dependsOnSpeaker() || !telling.claiming();
    }

    private boolean negated() {
        return wording.guards().contains(Guards.NOT);
    }

    boolean sameParty(Proposition other) {
        return telling.sharesName(other.telling);
    }

    boolean hedged() {
        return !telling.statement().shades().hedges().isEmpty();
    }

    boolean future() {
        return !telling.statement().shades().futures().isEmpty();
    }
}
