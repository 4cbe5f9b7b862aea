package dev.sayso.figure;

import dev.sayso.figure.Figure.Measure;
import dev.sayso.text.Lexemes;
import dev.sayso.text.Numerals;
import dev.sayso.text.Phrases;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what happened to those counted, from the verbs and nouns around the number in its sentence. */
final class Measures {

    private static final int REACH = 16;
    private static final int TOLL_REACH = 8;
    private static final Set<String> AUXILIARIES = Set.of(
            "was",
            "were",
            "been",
            "being",
            "are",
            "is",
            "be",
            "got",
            "get",
            "left",
            "found",
            "have",
            "had",
            "has",
            "pronounced",
            "confirmed");
    private static final Set<String> BETWEEN = Set.copyOf(List.of(
            ("was were been being are is be got left found pronounced confirmed reported feared presumed believed also later all both"
                            + " critically seriously severely badly slightly lightly mortally who that had has have reportedly"
                            + " allegedly either shot stabbed and or now still declared remain remained remains listed as apparently"
                            + " others more other people persons of them whom in critical serious fatally")
                    .split(" ")));
    private static final Set<String> TOLL_VERBS = Set.of(
            "to",
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
            "than",
            "over");
    /** Words that are counted but cannot be killed. */
    private static final Set<String> THINGS = Set.copyOf(List.of(
            ("times shots rounds bullets shootings incidents homes houses buildings cars vehicles blocks gunshots guns weapons counts"
                            + " suspects gunmen charges occasions attacks cases separate shot round count suspect gunman shooting"
                            + " incident area areas places locations hospitals hospital scenes scene officials witnesses")
                    .split(" ")));

    private Measures() {}

    /** The measure of a number in the lexemes {@code [first, end)} that counts a thing; null if nothing says it. */
    static @Nullable Measure of(Lexemes lexemes, int first, int end, CountedThing thing) {
        for (int at = thing.end() - 1; at >= thing.first(); at--) {
            Measure noun = MeasureWords.noun(lexemes.word(at));
            if (noun != null) {
                return noun;
            }
        }
        if (!thing.isEmpty() && THINGS.contains(lexemes.word(thing.end() - 1))) {
            return null;
        }
        Measure state = thing.isEmpty() ? null : stateAt(lexemes, thing.first());
        if (state != null) {
            return state;
        }
        Measure before = before(lexemes, first);
        Measure after = after(lexemes, Math.max(end, thing.end()));
        if (after == Measure.KILLED && before == Measure.INJURED) {
            return after;
        }
        if (before != null) {
            return before;
        }
        return after != null ? after : toll(lexemes, first);
    }

    private static @Nullable Measure stateAt(Lexemes lexemes, int at) {
        Phrases.Found<Measure> state = MeasureWords.after(lexemes, at);
        return state != null && MeasureWords.isState(lexemes.word(at)) ? state.meaning() : null;
    }

    /** {@code killing 12}, {@code the bodies of three}; not {@code was killed 12 hours later}. */
    private static @Nullable Measure before(Lexemes lexemes, int first) {
        Phrases.Found<Measure> found = MeasureWords.before(lexemes, first);
        boolean passive = found != null && isPassive(lexemes, found);
        return found == null || passive ? null : found.meaning();
    }

    private static boolean isPassive(Lexemes lexemes, Phrases.Found<Measure> found) {
        String before = lexemes.word(found.first() - 1);
        boolean participle = lexemes.word(found.first()).endsWith("ed") || lexemes.wordsAt(found.first(), "shot");
        boolean perfect = before.equals("had") || before.equals("has") || before.equals("have");
        return participle && !perfect && AUXILIARIES.contains(before);
    }

    /**
     * The first verb after the counted that tells of them. One right after it may open a description ("12 soldiers
     * deployed to the coast were killed"), so that a finite one further on goes first.
     */
    private static @Nullable Measure after(Lexemes lexemes, int end) {
        Measure near = null;
        boolean finite = false;
        boolean bridged = true;
        int comma = -1;
        for (int at = end; at < end + REACH && at < lexemes.size() && !lexemes.startsSentence(at); at++) {
            String word = lexemes.word(at);
            if (word.equals(";") || word.equals(".") || word.equals("\"") || word.equals("”")) {
                break;
            }
            if (word.equals(",") || word.equals("and") || word.equals("while") || word.equals("but")) {
                boolean aside = at == end && (lexemes.wordsAt(at + 1, "including") || lexemes.wordsAt(at + 1, "among"));
                boolean goesOn = word.equals("and") && !startsClause(lexemes, at + 1);
                if (!aside && !goesOn) {
                    break;
                }
                comma = aside ? at : comma;
                bridged = bridged && !aside;
            }
            if (at > end && comma < 0 && isNumeral(lexemes, at)) {
                break;
            }
            if (AUXILIARIES.contains(word)) {
                finite = true;
                bridged = true;
            } else if (!BETWEEN.contains(word) && MeasureWords.after(lexemes, at) == null) {
                bridged = false;
            }
            Phrases.Found<Measure> found = MeasureWords.after(lexemes, at);
            if (found == null) {
                continue;
            }
            boolean active = takesObject(lexemes, found.end()) && !finite;
            boolean verb = lexemes.word(at).equals("died")
                    || lexemes.word(at).equals("die")
                    || lexemes.word(at).equals("perished")
                    || lexemes.word(at).equals("lost");
            if (bridged && (finite || verb)) {
                return worse(found.meaning(), near);
            }
            if (near == null && bridged && !active) {
                near = found.meaning();
            }
            at = found.end() - 1;
        }
        return near;
    }

    /** Shot and wounded who then died are dead. */
    private static Measure worse(Measure finite, @Nullable Measure near) {
        return near == Measure.KILLED ? near : finite;
    }

    /** Whether a new subject follows an "and". */
    private static boolean startsClause(Lexemes lexemes, int at) {
        return isNumeral(lexemes, at)
                || Set.of("the", "a", "an", "at", "his", "her", "their", "police", "another", "about", "some")
                        .contains(lexemes.word(at));
    }

    private static boolean takesObject(Lexemes lexemes, int at) {
        return isNumeral(lexemes, at)
                || Set.of("a", "an", "the", "his", "her", "their", "him", "himself")
                        .contains(lexemes.word(at));
    }

    private static boolean isNumeral(Lexemes lexemes, int at) {
        return lexemes.isNumber(at) || Numerals.small(lexemes.word(at)) != null;
    }

    /** {@code the death toll rose to 12}. */
    private static @Nullable Measure toll(Lexemes lexemes, int first) {
        if (!TOLL_VERBS.contains(lexemes.word(first - 1)) && !lexemes.wordsAt(first - 1, "toll")) {
            return null;
        }
        for (int at = first - 1; at > first - TOLL_REACH && !lexemes.startsSentence(at + 1); at--) {
            if (lexemes.wordsAt(at, "toll")) {
                return lexemes.wordsAt(at - 1, "injury") ? Measure.INJURED : Measure.KILLED;
            }
            if (lexemes.wordsAt(at, "number", "of", "dead") || lexemes.wordsAt(at, "number", "of", "deaths")) {
                return Measure.KILLED;
            }
            if (lexemes.wordsAt(at, "number", "of", "injured") || lexemes.wordsAt(at, "number", "of", "wounded")) {
                return Measure.INJURED;
            }
        }
        return null;
    }
}
