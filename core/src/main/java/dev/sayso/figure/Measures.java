package dev.sayso.figure;

import dev.sayso.figure.Figure.Measure;
import dev.sayso.text.Lexemes;
import dev.sayso.text.Phrases;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what happened to those counted, from the verbs and nouns around the number in its sentence. */
final class Measures {

    private static final Set<String> PASSIVES = Set.of("was", "were", "been", "being", "are", "is", "be", "got", "get");
    /** Words before a number that say what happened only where it counts people. */
    private static final Set<String> PEOPLE_ONLY = Set.of("holding", "release", "saved", "saving");

    /** Verbs that, before one person, tell what may happen to anyone: {@code to harm or kill a person}. */
    private static final Set<String> INFINITIVES = Set.of("kill", "wound", "injure", "hurt");

    /** Verbs after which a state is told of those counted: {@code left one of them dead}. */
    private static final Set<String> LEFT = Set.of("left", "leaving", "leaves", "found");

    /** Verbs for which lives are lost: {@code the flood claimed 12 lives}. */
    private static final Set<String> LOSING =
            Set.of("claimed", "claims", "claiming", "cost", "costing", "took", "taken", "taking", "lost");

    private static final Set<String> DETERMINERS = Set.of("the", "his", "her", "their", "its", "all");
    /** Words before a verb that leave open whether it was done. */
    private static final Set<String> UNDONE =
            Set.of("attempted", "missed", "to", "would", "could", "will", "might", "may", "can", "not", "never");
    /** Words that are counted but are no people who are killed or injured. */
    private static final Set<String> THINGS = Set.copyOf(List.of(
            ("times shots rounds bullets shootings incidents buildings cars vehicles blocks gunshots guns weapons counts"
                            + " charges occasions attacks cases shot round count shooting"
                            + " incident area areas places locations hospitals hospital scenes scene officials witnesses"
                            + " dog dogs puppy puppies cat cats horse horses cow cows cattle sheep goat goats pig pigs chickens"
                            + " livestock animal animals bird birds fish pet pets")
                    .split(" ")));

    /** Where the words stand that tell what happened. */
    enum Place {
        COUNTED,
        BEFORE,
        AFTER,
        /** At another figure, to which this one points back. */
        ELSEWHERE
    }

    /** What happened, and where the words for it stand. */
    record Found(Measure measure, Place place) {}

    private Measures() {}

    /** The measure of a number in the lexemes {@code [first, end)} that counts a thing; null if nothing says it. */
    static @Nullable Found of(Lexemes lexemes, int first, int end, CountedThing thing) {
        if (Clauses.isUnrealBefore(lexemes, first)) {
            return null;
        }
        if (Quantities.isMultiple(lexemes, first)) {
            return new Found(Measure.KILLED, Place.COUNTED);
        }
        Measure state = ofTheState(lexemes, end);
        Measure counted = state == null ? counted(lexemes, first, thing) : state;
        if (counted != null) {
            return new Found(counted, Place.COUNTED);
        }
        if (!thing.isEmpty() && THINGS.contains(lexemes.word(thing.end() - 1))) {
            return null;
        }
        boolean left = LEFT.contains(lexemes.word(first - 1));
        Predicates.Subject subject =
                lexemes.wordsAt(end, "of") && !left ? Predicates.Subject.PART : Predicates.Subject.SEVERAL;
        return around(lexemes, first, Math.max(end, thing.end()), thing, subject);
    }

    /** The measure of one person in the lexemes {@code [first, end)}, by the words around; null if nothing says it. */
    static @Nullable Found ofOne(Lexemes lexemes, int first, int end, CountedThing thing) {
        return around(lexemes, first, end, thing, Predicates.Subject.PERSON);
    }

    private static @Nullable Found around(
            Lexemes lexemes, int first, int end, CountedThing thing, Predicates.Subject subject) {
        boolean person = subject == Predicates.Subject.PERSON;
        Measure before = person && INFINITIVES.contains(lexemes.word(first - 1)) ? null : before(lexemes, first, thing);
        Measure after = Predicates.after(lexemes, end, subject);
        if (before != null && !(after == Measure.KILLED && before == Measure.INJURED)) {
            return new Found(before, Place.BEFORE);
        }
        Measure found = after != null ? after : Tolls.before(lexemes, first);
        return found == null ? null : new Found(found, Place.AFTER);
    }

    /** {@code three of the dead}, {@code one of those killed}; not {@code one of the wounded men}. */
    private static @Nullable Measure ofTheState(Lexemes lexemes, int end) {
        boolean of = lexemes.wordsAt(end, "of", "the") || lexemes.wordsAt(end, "of", "those");
        boolean alone = MeasureWords.isState(lexemes.word(end + 2)) && !People.areMany(lexemes.word(end + 3));
        Phrases.Found<Measure> state = of && alone ? MeasureWords.after(lexemes, end + 2) : null;
        return state == null ? null : state.meaning();
    }

    /** {@code three deaths}, {@code two wounded passengers}. */
    private static @Nullable Measure counted(Lexemes lexemes, int first, CountedThing thing) {
        for (int at = thing.end() - 1; at >= thing.first(); at--) {
            Measure noun = MeasureWords.noun(lexemes.word(at));
            if (noun != null) {
                return lexemes.wordsAt(thing.first(), "attempted") ? null : noun;
            }
        }
        boolean lives = !thing.isEmpty() && lexemes.wordsAt(thing.end() - 1, "lives");
        if (lives && (LOSING.contains(lexemes.word(first - 1)) || isLost(lexemes, thing.end()))) {
            return Measure.KILLED;
        }
        if (!thing.isEmpty() && isFallen(lexemes, thing)) {
            return Measure.KILLED;
        }
        if (thing.isEmpty() || !MeasureWords.isState(lexemes.word(thing.first()))) {
            return null;
        }
        Phrases.Found<Measure> state = MeasureWords.after(lexemes, thing.first());
        return state == null ? null : state.meaning();
    }

    /** {@code five fallen officers}; not {@code five fallen trees}. */
    private static boolean isFallen(Lexemes lexemes, CountedThing thing) {
        return lexemes.wordsAt(thing.first(), "fallen") && People.areMany(lexemes.word(thing.end() - 1));
    }

    private static boolean isLost(Lexemes lexemes, int at) {
        return lexemes.wordsAt(PASSIVES.contains(lexemes.word(at)) ? at + 1 : at, "lost");
    }

    /** {@code killing 12}, {@code the bodies of three}; not {@code was killed 12 hours later}. */
    private static @Nullable Measure before(Lexemes lexemes, int first, CountedThing thing) {
        boolean determined = DETERMINERS.contains(lexemes.word(first - 1));
        Phrases.Found<Measure> found = MeasureWords.before(lexemes, determined ? first - 1 : first);
        if (found == null || lexemes.startsSentence(first)) {
            return null;
        }
        boolean participle = lexemes.word(found.first()).endsWith("ed") || lexemes.wordsAt(found.first(), "shot");
        boolean passive = participle && PASSIVES.contains(lexemes.word(found.first() - 1));
        boolean attempted = isUndone(lexemes, found.first());
        boolean people = !PEOPLE_ONLY.contains(lexemes.word(found.first()))
                || (!thing.isEmpty() && People.areMany(lexemes.word(thing.end() - 1)));
        return passive || attempted || !people ? null : found.meaning();
    }

    /** {@code to kill}, {@code attempted murder of}; not {@code pleaded guilty to killing}. */
    private static boolean isUndone(Lexemes lexemes, int verb) {
        String before = lexemes.word(verb - 1);
        return UNDONE.contains(before)
                && !(before.equals("to") && lexemes.word(verb).endsWith("ing"));
    }
}
