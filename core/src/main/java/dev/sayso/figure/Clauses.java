package dev.sayso.figure;

import dev.sayso.text.Lexemes;
import dev.sayso.text.Numerals;
import java.util.List;
import java.util.Set;

/** Where the clause that tells of those counted goes on, is broken by an aside, and ends. */
final class Clauses {

    private static final int LONGEST_ASIDE = 8;
    private static final int LONGEST_AGES = 16;
    private static final int UNREAL_REACH = 6;
    /** Words after one person that begin to tell of others: {@code a man said his brother was killed}. */
    private static final Set<String> NEW_CLAUSE = Set.copyOf(List.of(
            ("said says told tells that whose when after before because while as if by to his her their its them whom accused"
                            + " charged suspected wanted convicted arrested the police where which than over")
                    .split(" ")));

    /** Words that stand between ages. */
    private static final Set<String> AGE_WORDS =
            Set.of("ages", "aged", "and", ",", "&", "to", "between", "-", "year", "years", "month", "months", "old");

    private static final Set<String> NEW_SUBJECT =
            Set.of("the", "a", "an", "at", "his", "her", "their", "police", "another", "about", "some");

    private Clauses() {}

    /** Whether the clause ends before a lexeme. */
    static boolean endsAt(Lexemes lexemes, int at) {
        return switch (lexemes.word(at)) {
            case ";", ".", "\"", "”", ",", "while", "but", "?", "!" -> true;
            case "and", "&" -> isNumeral(lexemes, at + 1) || NEW_SUBJECT.contains(lexemes.word(at + 1));
            default -> false;
        };
    }

    /** Whether a number begins there. */
    static boolean isNumeral(Lexemes lexemes, int at) {
        return lexemes.isNumber(at) || Numerals.small(lexemes.word(at)) != null;
    }

    /** Whether what is told from a lexeme on is told of others than the one person before it. */
    static boolean tellsOfOthers(Lexemes lexemes, int at) {
        return NEW_CLAUSE.contains(lexemes.word(at)) && !isPlace(lexemes, at);
    }

    /** {@code in his home}, {@code near the quay}: where the person was, not of whom else it is told. */
    private static boolean isPlace(Lexemes lexemes, int at) {
        return switch (lexemes.word(at - 1)) {
            case "in", "at", "on", "near", "outside", "inside", "from", "through" -> true;
            default -> false;
        };
    }

    /** {@code could have been killed}, {@code should've been injured}: it did not happen. */
    static boolean isUnreal(Lexemes lexemes, int at) {
        boolean modal = switch (lexemes.word(at)) {
            case "could", "would", "should" -> true;
            default -> false;
        };
        return modal && (lexemes.wordsAt(at + 1, "have") || lexemes.wordsAt(at + 1, "'ve"));
    }

    /** {@code were not injured}; not {@code not only}, {@code not life-threatening}, {@code have not been found}. */
    static boolean isDenied(Lexemes lexemes, int at) {
        boolean not = lexemes.wordsAt(at, "not") || lexemes.wordsAt(at, "'t") || lexemes.wordsAt(at, "never");
        String next = lexemes.word(at + 1);
        return not && !next.equals("only") && !next.equals("life") && MeasureWords.after(lexemes, at) == null;
    }

    /** {@code there should have been six people dead}: whether the words before a number say that it did not happen. */
    static boolean isUnrealBefore(Lexemes lexemes, int first) {
        for (int at = first - 2; at > first - UNREAL_REACH && !lexemes.startsSentence(at + 1); at--) {
            if (isUnreal(lexemes, at)) {
                return true;
            }
        }
        return false;
    }

    /** The comma that closes the aside in {@code who, they say, are being held}; the lexeme itself where none opens. */
    static int afterSaying(Lexemes lexemes, int at) {
        boolean opens = lexemes.wordsAt(at, ",")
                && (lexemes.wordsAt(at - 1, "who")
                        || lexemes.wordsAt(at - 1, "which")
                        || lexemes.wordsAt(at - 1, "that"));
        return opens ? Math.max(at, closingComma(lexemes, at)) : at;
    }

    /** Where the words go on after {@code two boys, ages 5 and 6, …}; the lexeme itself where no such aside opens. */
    static int afterAges(Lexemes lexemes, int end) {
        int at = end + 1;
        boolean opens = lexemes.wordsAt(end, ",")
                && (lexemes.wordsAt(at, "ages") || lexemes.wordsAt(at, "aged") || lexemes.isNumber(at));
        while (opens
                && at < end + LONGEST_AGES
                && (isNumeral(lexemes, at) || AGE_WORDS.contains(lexemes.word(at)))
                && !lexemes.startsSentence(at)) {
            at++;
        }
        return at > end + 2 && lexemes.wordsAt(at - 1, ",") ? at : end;
    }

    /** The comma that closes an aside which another comma opens; −1 where none does. */
    static int closingComma(Lexemes lexemes, int comma) {
        for (int at = comma + 1; at < comma + LONGEST_ASIDE && !lexemes.startsSentence(at); at++) {
            if (lexemes.wordsAt(at, ",")) {
                return at;
            }
        }
        return -1;
    }
}
