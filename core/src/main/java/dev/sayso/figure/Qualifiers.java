package dev.sayso.figure;

import dev.sayso.figure.Figure.Qualifier;
import dev.sayso.text.Lexemes;
import dev.sayso.text.Phrases;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that say how a number is meant: {@code at least}, {@code nearly}, {@code or more}, {@code a further}. */
final class Qualifiers {

    private static final int LONGEST = 4;
    private static final Phrases<Qualifier> BEFORE = before();
    private static final Phrases<Qualifier> AFTER = after();
    private static final Phrases<Boolean> ADDING = adding();

    /** A qualifier in the lexemes {@code [first, end)}. */
    record Found(int first, int end, Qualifier qualifier) {}

    private Qualifiers() {}

    /** The longest qualifier that ends just before a lexeme. */
    static @Nullable Found before(Lexemes lexemes, int number) {
        for (int length = LONGEST; length > 0; length--) {
            int first = number - length;
            Phrases.Found<Qualifier> phrase = BEFORE.at(lexemes, first);
            if (phrase != null && phrase.end() == number) {
                return new Found(first, number, phrase.meaning());
            }
        }
        return null;
    }

    /** The qualifier that begins just after a number. */
    static @Nullable Found after(Lexemes lexemes, int end) {
        Phrases.Found<Qualifier> phrase = AFTER.at(lexemes, end);
        return phrase == null ? null : new Found(end, phrase.end(), phrase.meaning());
    }

    /** Where the words begin that put a number on top of another one, −1 if none end just before a lexeme. */
    static int adding(Lexemes lexemes, int number) {
        for (int length = 2; length > 0; length--) {
            Phrases.Found<Boolean> phrase = ADDING.at(lexemes, number - length);
            if (phrase != null && phrase.end() == number) {
                return phrase.first();
            }
        }
        return -1;
    }

    /** Whether the lexeme after a number puts it on top of another one. */
    static boolean addsAfter(String word) {
        return word.equals("more") || word.equals("others") || word.equals("other") || word.equals("additional");
    }

    private static Phrases<Qualifier> before() {
        Map<String, Qualifier> words = new HashMap<>();
        put(
                words,
                Qualifier.ABOUT,
                "about;around;some;roughly;approximately;approx;estimated;an estimated;nearly;almost;close to;~;≈;circa;in the"
                        + " region of;somewhere around;at around;at about;an average of about;averaged roughly");
        put(
                words,
                Qualifier.AT_LEAST,
                "at least;no fewer than;no less than;not less than;a minimum of;minimum;not fewer than");
        put(
                words,
                Qualifier.MORE_THAN,
                "more than;over;above;well over;just over;slightly over;exceeding;greater than;higher than;upwards of;in excess"
                        + " of;well above;a little over;slightly more than;over than;larger than;exceeded;>;topping");
        put(
                words,
                Qualifier.AT_MOST,
                "up to;at most;as many as;as much as;no more than;not more than;a maximum of;maximum");
        put(
                words,
                Qualifier.LESS_THAN,
                "less than;fewer than;under;below;just under;just below;lower than;short of;sub -;well under;well below;<;just"
                        + " short of");
        return Phrases.of(words);
    }

    private static Phrases<Qualifier> after() {
        Map<String, Qualifier> words = new HashMap<>();
        put(words, Qualifier.AT_LEAST, "or more;or above;+;- plus");
        put(words, Qualifier.AT_MOST, "or less;or fewer;or below");
        put(words, Qualifier.ABOUT, "or so;- odd");
        return Phrases.of(words);
    }

    private static Phrases<Boolean> adding() {
        Map<String, Boolean> words = new HashMap<>();
        for (String phrase : "a further;further;another;an additional;additional;yet another".split(";", -1)) {
            words.put(phrase, true);
        }
        return Phrases.of(words);
    }

    private static void put(Map<String, Qualifier> words, Qualifier qualifier, String phrases) {
        for (String phrase : phrases.split(";", -1)) {
            words.put(phrase, qualifier);
        }
    }
}
