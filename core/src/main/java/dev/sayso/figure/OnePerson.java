package dev.sayso.figure;

import dev.sayso.text.Lexemes;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one person whom an article counts ({@code a 15-year-old boy}, {@code another woman}), or whom a headline names
 * without one ({@code Teen hurt in mill fire}). It is a figure only where it is told that the person was killed or
 * injured: there such words are part of a toll, as {@code one woman} would be.
 */
final class OnePerson {

    private static final int LONGEST = 10;
    private static final int SENTENCE = 40;
    /** Words that set an event apart from the one that a report is of. */
    private static final Set<String> APART = Set.of(
            "separate",
            "separately",
            "unrelated",
            "vigil",
            "memorial",
            "funeral",
            "anniversary",
            "retaliation",
            "mourn");

    private static final Set<String> EVENTS = Set.of(
            "shooting",
            "incident",
            "attack",
            "crash",
            "case",
            "fire",
            "killing",
            "murder",
            "accident",
            "stabbing",
            "blast");
    private static final Set<String> BREAKS = Set.of(
            "of", "and", "or", "in", "on", "at", "to", "for", "by", "with", "from", "who", "that", "whose", "was", "is",
            "were", "has", "had", "'s", "the", "a", "an", "his", "her", "their", "where", "when", "after", "as", "if",
            "than");
    /** Irregular verbs that may follow one person. */
    private static final Set<String> PARTICIPLES = Set.of(
            "shot", "struck", "beaten", "hit", "run", "thrown", "driven", "slain", "caught", "swept", "dies", "dying",
            "fell", "lost", "hurt", "held", "known", "thought", "trying", "set", "burnt", "cut", "suffers", "dead");

    /** Prepositions that tell where another one was hurt. */
    private static final Set<String> PLACES = Set.of("in", "on", "at", "near", "outside", "inside");

    private static final Set<String> MORE =
            Set.of("a", "an", "another", "his", "her", "their", "one", "two", "three", "four", "the");
    /** Words after which a headline may begin to say what happened. */
    private static final Set<String> OPENERS = Set.of(":", ";", "|", "–", "—", ",", "-");

    private OnePerson() {}

    /** The person whom words from a lexeme on name, in the lexemes of article and noun; null if they name none. */
    static @Nullable Quantity at(Lexemes lexemes, int first, int headlineEnd) {
        boolean article =
                lexemes.wordsAt(first, "a") || lexemes.wordsAt(first, "an") || lexemes.wordsAt(first, "another");
        boolean bare = first < headlineEnd
                && lexemes.isCapitalized(first)
                && (lexemes.startsLine(first) || OPENERS.contains(lexemes.word(first - 1)));
        if (!article && !bare) {
            return null;
        }
        int noun = -1;
        for (int at = article ? first + 1 : first; at < first + LONGEST && goesOn(lexemes, at, first); at++) {
            if (People.isOne(lexemes.word(at)) || (article && isAge(lexemes, at))) {
                noun = at;
            } else if (noun >= 0) {
                break;
            }
        }
        if (noun >= 0 && endsAt(lexemes, noun + 1)) {
            return Quantity.of(first, noun + 1, BigDecimal.ONE, null);
        }
        boolean alone = lexemes.wordsAt(first, "another") && noun < 0 && isAlone(lexemes, first + 1);
        return alone ? Quantity.of(first, first + 1, BigDecimal.ONE, null) : null;
    }

    /** The noun alone; empty after a mere {@code another}. */
    static CountedThing thing(Lexemes lexemes, Quantity person) {
        int noun = person.end() - 1;
        return new CountedThing(People.isOne(lexemes.word(noun)) ? noun : person.end(), person.end());
    }

    /** Whether the phrase is complete before a lexeme; in {@code a student newspaper} it is not. */
    private static boolean endsAt(Lexemes lexemes, int at) {
        String word = lexemes.word(at);
        boolean hyphen = word.equals("-") && lexemes.touchesPrevious(at);
        boolean verb = word.endsWith("ed")
                || word.endsWith("ing")
                || word.endsWith("ly")
                || PARTICIPLES.contains(word)
                || MeasureWords.isState(word);
        return !word.equals("'s") && !hyphen && (!lexemes.isWord(at) || CountedThing.isStop(word) || verb);
    }

    /** {@code a 15-year-old}, which stands for the person. */
    private static boolean isAge(Lexemes lexemes, int at) {
        return lexemes.wordsAt(at - 3, "-", "year", "-", "old");
    }

    /** {@code killed one and wounded another}, {@code one dead, another wounded}. */
    private static boolean isAlone(Lexemes lexemes, int at) {
        String word = lexemes.word(at);
        boolean state = MeasureWords.isState(word.endsWith("ly") ? lexemes.word(at + 1) : word);
        return state
                || PLACES.contains(word)
                || word.equals(".")
                || word.equals(",")
                || word.equals("was")
                || word.equals("of");
    }

    /** Whether others stand beside it in one breath ({@code a man and his son were killed}), so that one is not their number. */
    static boolean isOneOfMore(Lexemes lexemes, int first, int end) {
        boolean others = lexemes.wordsAt(end, "and")
                && (MORE.contains(lexemes.word(end + 1))
                        || People.isOne(lexemes.word(end + 1))
                        || (!CountedThing.isStop(lexemes.word(end + 1)) && People.isOne(lexemes.word(end + 2))));
        boolean joins = lexemes.wordsAt(first - 1, "and") || lexemes.wordsAt(first - 1, ",");
        return others || (joins && People.isOne(lexemes.word(first - 2)));
    }

    /** Whether the sentence tells of another event than the report's: {@code in a separate shooting}, {@code a vigil for a boy}. */
    static boolean isOfAnotherEvent(Lexemes lexemes, int first) {
        int from = first;
        while (from > first - SENTENCE && !lexemes.startsSentence(from)) {
            from--;
        }
        for (int at = Math.max(0, from); at < from + 2 * SENTENCE; at++) {
            if (at >= lexemes.size() || (at > first && lexemes.startsSentence(at))) {
                return false;
            }
            boolean another = lexemes.wordsAt(at, "another") && EVENTS.contains(lexemes.word(at + 1));
            if (another || APART.contains(lexemes.word(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesOn(Lexemes lexemes, int at, int first) {
        String word = lexemes.word(at);
        boolean hyphen = word.equals("-") && lexemes.touchesPrevious(at);
        return (hyphen || lexemes.isWord(at) || lexemes.isNumber(at))
                && !BREAKS.contains(word)
                && (at == first || !lexemes.startsLine(at));
    }
}
