package dev.sayso.figure;

import dev.sayso.text.Lexemes;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lexemes that tell of one figure: from {@code left} to it, and from {@code after}, behind what it counts, to {@code
 * right}. They end at the neighbouring figures, where the clause breaks, and where it is told who says it.
 */
record Region(int left, int first, int after, int right) {

    private static final int REACH = 25;
    private static final int LONGEST_SAYING = 12;
    private static final Set<String> SEPARATORS = Set.of("and", ",", ";", "(", "–", "—", ":");
    private static final Set<String> NEW_SUBJECT =
            Set.of("the", "a", "an", "his", "her", "their", "its", "police", "he", "she", "they", "it");
    private static final Set<String> NEW_CLAUSE = Set.of("because", "where", "after", "although", "though");

    /** The region of a figure between those beside it in its sentence; null for one beside which none stands. */
    static Region of(Lexemes lexemes, @Nullable Sketch before, Sketch sketch, @Nullable Sketch next) {
        int after = sketch.bodyEnd();
        int limit = next == null ? after + REACH : Math.max(after, border(lexemes, sketch, next));
        return new Region(left(lexemes, before, sketch), sketch.first(), after, right(lexemes, after, limit));
    }

    /** Whether another clause begins between two figures. */
    static boolean isBroken(Lexemes lexemes, int from, int to) {
        for (int at = from; at < to; at++) {
            if (isBreak(lexemes, at) || ScopeWords.SAYING.contains(lexemes.word(at))) {
                return true;
            }
        }
        return false;
    }

    private static int left(Lexemes lexemes, @Nullable Sketch before, Sketch sketch) {
        int stop = before == null ? sketch.first() - REACH : border(lexemes, before, sketch);
        int at = sketch.first();
        while (at > Math.max(0, stop) && !lexemes.startsSentence(at)) {
            String word = lexemes.word(at - 1);
            if (isBreak(lexemes, at - 1)) {
                return at;
            }
            if (ScopeWords.SAYING.contains(word) || ScopeWords.COUNTING.contains(word)) {
                return afterSaying(lexemes, at, sketch.first());
            }
            at--;
        }
        return Math.min(Math.max(at, 0), sketch.first());
    }

    /** Behind {@code said on Monday that}; the day of saying is no part of what is said. */
    private static int afterSaying(Lexemes lexemes, int from, int first) {
        for (int at = Math.min(first, from + LONGEST_SAYING) - 1; at >= from; at--) {
            if (lexemes.wordsAt(at, "that")) {
                return at + 1;
            }
        }
        return first;
    }

    private static int right(Lexemes lexemes, int after, int limit) {
        int comma = -1;
        int at = after;
        while (at < Math.min(limit, lexemes.size()) && at < after + REACH && (at == 0 || !lexemes.startsSentence(at))) {
            String word = lexemes.word(at);
            if (ScopeWords.SAYING.contains(word)) {
                return comma < 0 ? after : comma;
            }
            if (isBreak(lexemes, at) || NEW_CLAUSE.contains(word)) {
                return at;
            }
            comma = word.equals(",") ? at : comma;
            at++;
        }
        return at;
    }

    private static boolean isBreak(Lexemes lexemes, int at) {
        String word = lexemes.word(at);
        return word.equals(";")
                || ScopeWords.BREAKS.contains(word)
                || (word.equals("and") && NEW_SUBJECT.contains(lexemes.word(at + 1)));
    }

    /** Where what belongs to the one ends and what belongs to the next begins. */
    private static int border(Lexemes lexemes, Sketch one, Sketch next) {
        for (int at = next.first() - 1; at >= one.bodyEnd(); at--) {
            if (ScopeWords.BRINGING.contains(lexemes.word(at))) {
                return at;
            }
            if (SEPARATORS.contains(lexemes.word(at))) {
                return at + 1;
            }
        }
        return next.first();
    }
}
