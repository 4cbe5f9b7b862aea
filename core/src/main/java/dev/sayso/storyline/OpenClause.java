package dev.sayso.storyline;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A clause that leaves something open.
 *
 * @param first its first word
 * @param evidence the word at which the construction begins that leaves it open
 * @param end the word behind its last one
 */
record OpenClause(int first, int evidence, int end) {

    /** An indirect question may begin that many words behind what leaves it open. */
    private static final int NEAR = 5;
    /** A subject may begin that many words before its verb. */
    private static final int LONGEST_SUBJECT = 25;

    private static final int LONGEST_DETERMINED = 5;
    private static final int LONGEST_JOINED = 8;

    private static final Set<String> BOUNDARIES =
            Set.of("; : — – -- - ( ) \" “ ” but though although because that ... …".split(" "));
    private static final Set<String> CONJUNCTIONS =
            Set.of("and", "but", "so", "yet", "while", "as", "although", "though");
    private static final Set<String> DETERMINERS =
            Set.of("the a an any its his her their no further exact other more".split(" "));
    private static final Set<String> PREPOSITIONS =
            Set.of("of for in behind on about that who which to at from and , between".split(" "));
    private static final Set<String> STOPS = Set.of(".", "!", "?", "\"", "”", "''", "'", "’");
    /** What may follow a construction that ends what is said of a thing. */
    private static final Set<String> AFTER =
            Set.of((". , ; ) — – -- - at as by on late early immediately yet and but for until pending so in after"
                            + " though monday tuesday wednesday thursday friday saturday sunday today this from"
                            + " while when before since either publicly ! ? \" ”")
                    .split(" "));

    /** The clause whose construction begins at a word. */
    static Optional<OpenClause> at(SentenceWords words, int at) {
        if (at > 0 && words.at(at - 1).equals("it") && questionFollows(words, match(OpenWords.IMPERSONAL, words, at))) {
            return Optional.of(clause(words, at - 1, at, at));
        }
        int thing = match(OpenWords.OF_A_THING, words, at);
        if (thing > 0 && (thing == words.size() || AFTER.contains(words.at(thing)))) {
            int subject = subject(words, at);
            if (subject >= 0) {
                return Optional.of(clause(words, subject, at, thing));
            }
        }
        if (questionFollows(words, match(OpenWords.BEFORE_A_QUESTION, words, at))
                || named(words, match(OpenWords.BEFORE_A_THING, words, at))
                || match(OpenWords.ALONE, words, at) > 0) {
            return Optional.of(clause(words, determined(words, at), at, at));
        }
        return Optional.empty();
    }

    /** The clause that goes on to the next one, or no further than a "but" that stands at a word. */
    private static OpenClause clause(SentenceWords words, int first, int evidence, int but) {
        int end = evidence + 1;
        boolean relative = words.at(first).equals("whose");
        while (end < words.size()
                && !endsAt(words, end)
                && !(relative && words.at(end).equals(","))
                && !(end == but && words.at(end).equals("but"))) {
            end++;
        }
        while (end > evidence + 1 && STOPS.contains(words.at(end - 1))) {
            end--;
        }
        return new OpenClause(first, evidence, end);
    }

    /** Whether a phrase that ends before a word names a thing that is unknown, and not just "further details". */
    private static boolean named(SentenceWords words, int end) {
        return end > 0 && (!OpenWords.VAGUE.contains(words.at(end - 1)) || OpenWords.ABOUT.contains(words.at(end)));
    }

    /** Whether another clause begins at a word: behind a semicolon or dash, or behind a comma with "but". */
    private static boolean endsAt(SentenceWords words, int at) {
        String word = words.at(at);
        boolean contrast =
                word.equals(",") && Set.of("but", "although", "though").contains(words.at(at + 1));
        return contrast || Set.of(";", "—", "–", "--", "-").contains(word);
    }

    private static int match(List<WordPattern> patterns, SentenceWords words, int at) {
        int longest = -1;
        for (WordPattern pattern : patterns) {
            longest = Math.max(longest, pattern.endAt(words, at));
        }
        return longest;
    }

    private static boolean questionFollows(SentenceWords words, int end) {
        for (int i = end; end > 0 && i <= end + NEAR && i < words.size(); i++) {
            if (OpenWords.QUESTION.contains(words.at(i))) {
                return true;
            }
            if (words.at(i).equals("that") || words.at(i).equals("to")) {
                return false;
            }
        }
        return false;
    }

    /** Where a subject begins that can be unknown and whose verb is at a word; -1 if it is another. */
    private static int subject(SentenceWords words, int verb) {
        int from = Math.max(0, verb - LONGEST_SUBJECT);
        for (int i = verb - 1; i >= from; i--) {
            String word = words.at(i);
            if (BOUNDARIES.contains(word) && !word.equals("that")) {
                return -1;
            }
            if (OpenWords.UNKNOWNS.contains(word)) {
                boolean head = i == verb - 1 || PREPOSITIONS.contains(words.at(i + 1));
                if (head && named(words, i + 1)) {
                    return joined(words, determined(words, i));
                }
            }
            if (OpenWords.QUESTION.contains(word) && opensClause(words, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Where the first of several nouns begins that "and" joins: "the names and ages". */
    private static int joined(SentenceWords words, int first) {
        if (!Set.of("and", "or").contains(words.at(first - 1))) {
            return first;
        }
        for (int i = first - 2; i >= Math.max(0, first - LONGEST_JOINED); i--) {
            if (OpenWords.UNKNOWNS.contains(words.at(i))) {
                return determined(words, i);
            }
        }
        return first;
    }

    private static boolean opensClause(SentenceWords words, int at) {
        String before = words.at(at - 1);
        return before.isEmpty()
                || CONJUNCTIONS.contains(before) && (at == 1 || words.at(at - 2).equals(","));
    }

    /** Where the noun phrase begins whose noun is at a word. */
    private static int determined(SentenceWords words, int noun) {
        for (int i = noun; i >= Math.max(0, noun - LONGEST_DETERMINED); i--) {
            if (DETERMINERS.contains(words.at(i)) && !DETERMINERS.contains(words.at(i - 1))
                    || words.token(i).isPossessive() && !DETERMINERS.contains(words.at(i - 1))) {
                return i;
            }
            if (i == 0) {
                return 0;
            }
            if (BOUNDARIES.contains(words.at(i - 1))
                    || words.at(i - 1).equals(",")
                    || CONJUNCTIONS.contains(words.at(i - 1))) {
                return i;
            }
        }
        return noun;
    }
}
