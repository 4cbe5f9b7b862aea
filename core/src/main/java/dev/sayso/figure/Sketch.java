package dev.sayso.figure;

import dev.sayso.figure.Figure.Qualifier;
import dev.sayso.text.Lexemes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A figure with the places of its parts, before it is told what its neighbours are.
 *
 * @param person whether it is one person without a number
 */
record Sketch(
        int first,
        int end,
        Quantity quantity,
        Qualifier qualifier,
        CountedThing thing,
        Measures.@Nullable Found measure,
        boolean additional,
        boolean person) {

    private static final Set<String> JOINS = Set.of("and", "&", ",", "or");

    /**
     * Gives those named in one breath one measure: in "killed two guards, three clerks" the clerks were killed, in "two
     * guards and three clerks were killed" the guards were.
     */
    static void join(Lexemes lexemes, List<Sketch> sketches) {
        for (int i = 1; i < sketches.size(); i++) {
            Sketch one = sketches.get(i - 1);
            Sketch next = sketches.get(i);
            if (!one.isJoinedTo(next, lexemes)) {
                continue;
            }
            if (next.measure == null && one.measure != null && one.measure.place() == Measures.Place.BEFORE) {
                sketches.set(i, next.with(one.measure));
            }
            boolean and = !lexemes.wordsAt(next.first - 1, ",");
            if (one.measure == null && and && next.measure != null && next.measure.place() == Measures.Place.AFTER) {
                sketches.set(i - 1, one.with(next.measure));
            }
        }
    }

    /** For each figure, in their order, the number of its sentence in the text. */
    static int[] sentences(Lexemes lexemes, List<Sketch> sketches) {
        int[] sentences = new int[sketches.size()];
        int sentence = 0;
        int at = 0;
        for (int i = 0; i < sentences.length; i++) {
            for (; at <= sketches.get(i).first(); at++) {
                sentence += lexemes.startsSentence(at) ? 1 : 0;
            }
            sentences[i] = sentence;
        }
        return sentences;
    }

    /** Behind the number and what it counts. */
    int bodyEnd() {
        return Math.max(end, thing.end());
    }

    /** Whether it is surely more than another one. */
    boolean exceeds(Sketch other) {
        BigDecimal low = quantity.low();
        BigDecimal high = other.quantity.high();
        return low != null && high != null && low.compareTo(high) > 0;
    }

    boolean isCasualty() {
        return measure != null
                && (measure.measure() == Figure.Measure.KILLED || measure.measure() == Figure.Measure.INJURED);
    }

    private boolean isJoinedTo(Sketch next, Lexemes lexemes) {
        int from = bodyEnd();
        boolean things =
                !thing.isEmpty() && !next.thing.isEmpty() && quantity.unit() == null && next.quantity.unit() == null;
        if (!things || next.first <= from || next.first > from + 2 || lexemes.startsSentence(next.first)) {
            return false;
        }
        for (int at = from; at < next.first; at++) {
            if (!JOINS.contains(lexemes.word(at))) {
                return false;
            }
        }
        return true;
    }

    /** The same with what happened to those counted. */
    Sketch with(Measures.Found found) {
        return new Sketch(first, end, quantity, qualifier, thing, found, additional, person);
    }
}
