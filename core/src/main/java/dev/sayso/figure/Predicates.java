package dev.sayso.figure;

import dev.sayso.figure.Figure.Measure;
import dev.sayso.text.Lexemes;
import dev.sayso.text.Phrases;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is told of those counted after them. A participle right after the noun may only describe ("12 soldiers deployed
 * to the coast were killed"), so that a finite verb further on goes first.
 */
final class Predicates {

    private static final int REACH = 18;
    private static final int ASIDE = 6;
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
    /** Words that may stand between the noun, or an auxiliary, and the verb. */
    private static final Set<String> BRIDGES = Set.copyOf(List.of(
            ("also later all both critically seriously severely badly slightly lightly reported feared presumed believed who that"
                            + " reportedly allegedly either shot stabbed and or now still declared remain remained remains listed as"
                            + " apparently others more other people persons in of them whom suffered suffering suffers sustained sustaining"
                            + " received with from for treated being gunshot bullet non - life threatening critical serious minor severe"
                            + " multiple stab various fatal only not")
                    .split(" ")));

    private static final Set<String> OBJECTS = Set.of(
            "a", "an", "the", "his", "her", "their", "him", "himself", "herself", "another", "several", "dozens");
    private static final Set<String> FINITE =
            Set.of("died", "die", "dies", "perished", "lost", "suffered", "sustained", "drowned");

    /** Of whom it is told. */
    enum Subject {
        /** Those that the number counts. */
        SEVERAL,
        /** A part of others ("one of the wounded men"), whom a mere participle describes. */
        PART,
        /** One person without a number ("a man"), of whom only the person's own clause tells. */
        PERSON
    }

    private Predicates() {}

    /**
     * The measure that the words from a lexeme on give to the noun before them; null if they give none.
     */
    static @Nullable Measure after(Lexemes lexemes, int from, Subject subject) {
        int end = subject == Subject.PERSON ? afterAside(lexemes, from) : Clauses.afterAges(lexemes, from);
        Measure near = null;
        boolean finite = false;
        String auxiliary = "";
        boolean bridged = true;
        int aside = -1;
        for (int at = end; at < end + REACH && at < lexemes.size() && !lexemes.startsSentence(at); at++) {
            String word = lexemes.word(at);
            if (Clauses.isUnreal(lexemes, at)) {
                return null;
            }
            if (Clauses.isDenied(lexemes, at)) {
                return near;
            }
            int resumed = Clauses.afterSaying(lexemes, at);
            if (resumed > at) {
                at = resumed;
                continue;
            }
            boolean described = near != null && !finite && word.equals("after");
            if (subject == Subject.PERSON && Clauses.tellsOfOthers(lexemes, at) && !described) {
                break;
            }
            boolean including = at <= end + 1 && (word.equals("including") || word.equals("among"));
            if (including) {
                aside = at;
                bridged = false;
                continue;
            }
            if (aside >= 0 && word.equals(",")) {
                aside = -1;
                bridged = true;
                continue;
            }
            boolean opens = word.equals(",")
                    && at == end
                    && (lexemes.wordsAt(at + 1, "including") || lexemes.wordsAt(at + 1, "among"));
            if (opens) {
                continue;
            }
            if (Clauses.endsAt(lexemes, at) || (aside < 0 && at > end && Clauses.isNumeral(lexemes, at))) {
                break;
            }
            Phrases.Found<Measure> found = MeasureWords.after(lexemes, at);
            if (found == null) {
                finite = finite || AUXILIARIES.contains(word) || FINITE.contains(word);
                auxiliary = AUXILIARIES.contains(word) ? word : auxiliary;
                bridged = AUXILIARIES.contains(word) || (bridged && BRIDGES.contains(word));
                continue;
            }
            boolean active = hasObject(lexemes, found, subject);
            boolean asideDead = aside >= 0 && at - aside < ASIDE && word.equals("dead");
            boolean passive = !active || !auxiliary.startsWith("ha");
            if ((bridged && passive && (finite || FINITE.contains(word))) || asideDead) {
                return near == Measure.KILLED ? near : found.meaning();
            }
            if (near == null && bridged && !active && subject != Subject.PART) {
                near = found.meaning();
            }
            at = found.end() - 1;
        }
        return near;
    }

    /** Where the words go on after {@code a man, 23, …} and {@code a man, named as Bo Orme, was …}. */
    private static int afterAside(Lexemes lexemes, int end) {
        if (!lexemes.wordsAt(end, ",")) {
            return end;
        }
        int close = Clauses.closingComma(lexemes, end);
        boolean age = close == end + 2 && lexemes.isNumber(end + 1);
        boolean goesOn = AUXILIARIES.contains(lexemes.word(close + 1)) || FINITE.contains(lexemes.word(close + 1));
        return close >= 0 && (age || goesOn) ? close + 1 : end;
    }

    /** Whether someone follows whom the verb is about: {@code killed five people}, {@code and killed his wife}. */
    private static boolean hasObject(Lexemes lexemes, Phrases.Found<Measure> verb, Subject subject) {
        int at = verb.end();
        if (lexemes.startsSentence(at)) {
            return false;
        }
        String word = lexemes.word(at);
        boolean unnumbered = isName(lexemes, at) || People.isOne(word) || People.areMany(word) || word.equals("family");
        return Clauses.isNumeral(lexemes, at)
                || OBJECTS.contains(word)
                || (unnumbered && (subject == Subject.PERSON || lexemes.wordsAt(verb.first() - 1, "and")));
    }

    /** Whether a name stands there, the object of the verb before it ({@code killed Ida Orme}), and no day. */
    private static boolean isName(Lexemes lexemes, int at) {
        String word = lexemes.word(at);
        return lexemes.isCapitalized(at) && lexemes.isWord(at) && !word.endsWith("day") && !isHeadline(lexemes, at);
    }

    /** Whether the words around are all in capitals at their beginnings, as in some headlines. */
    private static boolean isHeadline(Lexemes lexemes, int at) {
        return lexemes.isCapitalized(at - 1);
    }
}
