package dev.sayso.figure;

import dev.sayso.figure.Measures.Found;
import dev.sayso.figure.Measures.Place;
import dev.sayso.text.Lexemes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives a figure that points back to an earlier one what happened to those counted there: {@code five of them},
 * {@code up from 11}, {@code the 23}, {@code the toll … It now stands at 25}.
 */
final class Antecedents {

    /** How many figures, and how many sentences, before it a figure may point to. */
    private static final int FIGURES_BACK = 12;

    private static final int SENTENCES_BACK = 2;
    private static final Set<String> DEFINITE = Set.of("the", "these", "those", "all", "both");
    private static final Set<String> ANYONE = Set.of("people", "men", "women", "victims", "others", "persons");
    private static final Set<String> STOOD = Set.of(
            "stood",
            "stands",
            "stand",
            "cut",
            "risen",
            "rose",
            "raised",
            "lowered",
            "revised",
            "increased",
            "climbed",
            "jumped",
            "fell",
            "fallen",
            "dropped",
            "reduced",
            "grown",
            "grew");
    private static final Set<String> TALLIES = Set.of("it", "figure", "number", "total", "toll", "count", "tally");
    private static final Set<String> BE = Set.of("were", "are", "was", "is");
    /** Words that go on to sort a number out of others: {@code seven for burns}. */
    private static final Set<String> SORTING = Set.of("for", "in", "from", "with", "at", "on", "aboard");

    private final Lexemes lexemes;
    private final List<Sketch> sketches;
    private final int[] sentences;

    private Antecedents(Lexemes lexemes, List<Sketch> sketches) {
        this.lexemes = lexemes;
        this.sketches = sketches;
        this.sentences = Sketch.sentences(lexemes, sketches);
    }

    /** Fills in the measures of those that point back, in order of the text. */
    static void resolve(Lexemes lexemes, List<Sketch> sketches) {
        Antecedents antecedents = new Antecedents(lexemes, sketches);
        for (int i = 1; i < sketches.size(); i++) {
            Sketch sketch = sketches.get(i);
            Sketch earlier = sketch.measure() == null ? antecedents.of(i) : null;
            if (earlier != null && earlier.measure() != null) {
                sketches.set(i, sketch.with(new Found(earlier.measure().measure(), Place.ELSEWHERE)));
            }
        }
    }

    private @Nullable Sketch of(int i) {
        Sketch sketch = sketches.get(i);
        if (isCompared(sketch)) {
            return measured(i, 0);
        }
        if (isTally(sketch)) {
            return measured(i, SENTENCES_BACK);
        }
        if (isDefinite(sketch)) {
            return equal(i);
        }
        return isPart(sketch)
                ? whole(i)
                : isSorted(i) && !sketch.exceeds(sketches.get(i - 1)) ? sketches.get(i - 1) : null;
    }

    /** {@code 19 missing, down from 31}; {@code more than the 31 given before}. */
    private boolean isCompared(Sketch sketch) {
        int first = sketch.first();
        return lexemes.wordsAt(first - 2, "up", "from")
                || lexemes.wordsAt(first - 2, "down", "from")
                || lexemes.wordsAt(first - 2, "than", "the")
                || lexemes.wordsAt(first - 2, "compared", "with")
                || lexemes.wordsAt(first - 2, "compared", "to")
                || lexemes.wordsAt(first - 2, "rather", "than")
                || lexemes.wordsAt(first - 2, "instead", "of");
    }

    /** {@code It stood at 27 on Wednesday and was cut to 23}. */
    private boolean isTally(Sketch sketch) {
        int first = sketch.first();
        boolean link = lexemes.wordsAt(first - 1, "to") || lexemes.wordsAt(first - 1, "at");
        if (!link || !STOOD.contains(lexemes.word(first - 2))) {
            return false;
        }
        int from = first - 3;
        while (from > first - 20 && !lexemes.startsSentence(from + 1)) {
            if (TALLIES.contains(lexemes.word(from))) {
                return true;
            }
            from--;
        }
        return false;
    }

    private boolean isDefinite(Sketch sketch) {
        return DEFINITE.contains(lexemes.word(sketch.first() - 1));
    }

    /** {@code five of them in a critical condition}, {@code three of them crew}; not {@code two of them said}. */
    private boolean isPart(Sketch sketch) {
        int at = sketch.end();
        boolean ofThem = lexemes.wordsAt(at, "of", "them")
                || lexemes.wordsAt(at, "of", "those")
                || lexemes.wordsAt(at, "of", "whom")
                || lexemes.wordsAt(at, "of", "these");
        String next = lexemes.word(at + 2);
        return ofThem && (BE.contains(next) || SORTING.contains(next) || next.endsWith("ly") || People.areMany(next));
    }

    /** {@code treated nine survivors, seven for burns and two for smoke}; {@code 14 of them were men and two were women}. */
    private boolean isSorted(int i) {
        Sketch sketch = sketches.get(i);
        Sketch before = sketches.get(i - 1);
        if (sentences[i] != sentences[i - 1] || !sketch.thing().isEmpty()) {
            return false;
        }
        String comma = lexemes.word(sketch.first() - 1);
        String next = lexemes.word(sketch.end());
        int beforeEnd = before.bodyEnd();
        boolean listed = comma.equals("and") || comma.equals(",");
        boolean apposed = comma.equals(",") && beforeEnd == sketch.first() - 1;
        boolean ofThem = lexemes.wordsAt(before.end(), "of");
        boolean parallel = next.equals(lexemes.word(beforeEnd)) || (ofThem && BE.contains(next));
        boolean sorts = SORTING.contains(next);
        boolean outOfAll = apposed && lexemes.wordsAt(before.first() - 2, "of", "the") && BE.contains(next);
        return outOfAll || (apposed && sorts) || (listed && parallel && (sorts || BE.contains(next)));
    }

    /** The nearest earlier figure whose measure is known, at most so many sentences before. */
    private @Nullable Sketch measured(int i, int sentencesBack) {
        for (int j = i - 1; j >= Math.max(0, i - FIGURES_BACK); j--) {
            if (sentences[i] - sentences[j] > sentencesBack) {
                return null;
            }
            if (sketches.get(j).measure() != null) {
                return sketches.get(j);
            }
        }
        return null;
    }

    /** The nearest earlier figure that this one may be a part of, in its sentence or the one before. */
    private @Nullable Sketch whole(int i) {
        for (int j = i - 1; j >= Math.max(0, i - FIGURES_BACK) && sentences[i] - sentences[j] <= 1; j--) {
            if (sketches.get(j).measure() != null && !sketches.get(i).exceeds(sketches.get(j))) {
                return sketches.get(j);
            }
        }
        return null;
    }

    /** The nearest earlier figure of the same number, if it may count the same. */
    private @Nullable Sketch equal(int i) {
        Sketch sketch = sketches.get(i);
        BigDecimal number = sketch.quantity().low();
        for (int j = i - 1; number != null && j >= Math.max(0, i - FIGURES_BACK); j--) {
            Sketch earlier = sketches.get(j);
            BigDecimal low = earlier.quantity().low();
            if (low != null && low.compareTo(number) == 0 && !earlier.quantity().isRange()) {
                return mayCountTheSame(sketch, earlier) ? earlier : null;
            }
        }
        return null;
    }

    private boolean mayCountTheSame(Sketch sketch, Sketch earlier) {
        if (sketch.thing().isEmpty()) {
            return true;
        }
        String head = lexemes.word(sketch.thing().end() - 1);
        return ANYONE.contains(head)
                || (!earlier.thing().isEmpty()
                        && head.equals(lexemes.word(earlier.thing().end() - 1)));
    }
}
