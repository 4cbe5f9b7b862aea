package dev.sayso.figure;

import dev.sayso.figure.Figure.Measure;
import dev.sayso.text.Lexemes;
import dev.sayso.text.Phrases;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that a verb ties to a noun for a toll before them: {@code the death toll rose to 12}, {@code the number of
 * people killed in the fire has risen to 27}.
 */
final class Tolls {

    private static final int REACH = 20;
    private static final Set<String> LINKS = Set.of(
            "to",
            "from",
            "at",
            "of",
            "is",
            "was",
            "past",
            "above",
            "reached",
            "reaches",
            "hit",
            "passed",
            "stands",
            "exceeded",
            "surpassed",
            "topped",
            "has",
            "now",
            ":",
            "as",
            "toll");

    private Tolls() {}

    /** The measure that a toll gives to a number that begins at a lexeme; null if none does. */
    static @Nullable Measure before(Lexemes lexemes, int first) {
        if (!LINKS.contains(lexemes.word(first - 1))) {
            return null;
        }
        for (int at = first - 1; at > first - REACH && !lexemes.startsSentence(at + 1); at--) {
            if (lexemes.wordsAt(at, "toll")) {
                return lexemes.word(at - 1).startsWith("injur") ? Measure.INJURED : Measure.KILLED;
            }
            if (lexemes.wordsAt(at, "number")) {
                return counted(lexemes, at + 1, first);
            }
        }
        return null;
    }

    /** What happened to those of whom the number is told, by the first words that say so. */
    private static @Nullable Measure counted(Lexemes lexemes, int from, int to) {
        for (int at = from; at < to; at++) {
            Phrases.Found<Measure> state = MeasureWords.after(lexemes, at);
            Measure found = state == null ? MeasureWords.noun(lexemes.word(at)) : state.meaning();
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
