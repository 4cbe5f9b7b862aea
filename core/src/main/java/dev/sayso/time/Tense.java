package dev.sayso.time;

import dev.sayso.text.Lexemes;
import java.util.Set;

/** Whether the words around a time tell of the past or of what is to come. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final int LEFT = 14;
    private static final int RIGHT = 12;
    private static final Set<String> FUTURE_WORDS =
            Set.of(("will 'll shall scheduled slated due upcoming planned expected expects intends until till"
                            + " tomorrow may might should could would can")
                    .split(" ", -1));
    private static final Set<String> PAST_WORDS = Set.of(
            ("was were had did said told went came began took made held saw gave got left met won lost rose fell led"
                            + " sent shot found became wrote spoke brought bought sold hit cut broke broken flew grew kept"
                            + " knew paid ran set stood struck thought spent slept drove threw rode woke hurt has have been since ended according report"
                            + " reported died happened")
                    .split(" ", -1));
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "due", "set", "scheduled");
    /** Also nouns, unless what is intended follows. */
    private static final Set<String> INTENTIONS = Set.of("plan", "plans", "hope", "hopes", "aim", "aims");

    private static final Set<String> INTENDED = Set.of("to", "of", "a", "an");

    private static final Set<String> NOT_PAST = Set.of(
            "need", "indeed", "speed", "breed", "feed", "exceed", "proceed", "succeed", "red", "bed", "united",
            "hundred");

    /** The nearest cue before the time in its sentence decides; without one, the first cue after it. */
    static Tense around(Lexemes tokens, int first, int end) {
        int at = first;
        while (at > first - LEFT && !tokens.startsSentence(at)) {
            at--;
            Tense tense = at(tokens, at);
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        for (at = end; at < end + RIGHT && !tokens.startsSentence(at); at++) {
            Tense tense = at(tokens, at);
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        return UNKNOWN;
    }

    /** {@code could not be reached} and {@code would have come} tell of the past. */
    private static Tense modal(Lexemes tokens, int at, String word) {
        boolean couldNot = word.equals("could") && tokens.wordsAt(at + 1, "not");
        boolean wouldHave = word.length() > 3 && word.endsWith("ould") && tokens.wordsAt(at + 1, "have");
        return couldNot || wouldHave ? PAST : FUTURE;
    }

    private static Tense at(Lexemes tokens, int at) {
        String word = tokens.word(at);
        if (word.equals("to") && (tokens.word(at + 1).equals("be") || BE.contains(tokens.word(at - 1)))) {
            return FUTURE;
        }
        boolean intends = INTENTIONS.contains(word) && INTENDED.contains(tokens.word(at + 1));
        boolean arranged = word.equals("set") && (tokens.wordsAt(at - 1, "is") || tokens.wordsAt(at - 1, "are"));
        if (intends || arranged) {
            return FUTURE;
        }
        if (FUTURE_WORDS.contains(word)) {
            return tokens.isCapitalized(at) && word.equals("may") ? UNKNOWN : modal(tokens, at, word);
        }
        if (word.equals("have") && FUTURE_WORDS.contains(tokens.word(at - 1))) {
            return UNKNOWN;
        }
        boolean participle = tokens.word(at - 1).equals("be");
        boolean pastForm = word.length() > 3 && word.endsWith("ed") && !NOT_PAST.contains(word) && tokens.isWord(at);
        if (!participle && (PAST_WORDS.contains(word) || pastForm)) {
            return PAST;
        }
        return UNKNOWN;
    }
}
