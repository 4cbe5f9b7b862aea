package dev.sayso.figure;

import dev.sayso.text.Lexemes;
import java.util.List;
import java.util.Set;

/** Knows numbers that count nothing: parts of names, versions, addresses, ordinals, bare ages, telephone numbers, results of games. */
final class NoFigure {

    private static final int LONGEST_LIST = 12;

    private static final Set<String> ORDINAL = Set.of("st", "nd", "rd", "th", "s", "'s");
    private static final Set<String> NOT_ONE_BEFORE = Set.of(
            "no", "the", "this", "that", "each", "every", "any", "another", "same", "which", "some", "first", "last",
            "day", "big", "good", "other");
    private static final Set<String> NOT_ONE_AFTER = Set.of("another", "'s", "day", "night", "by", "-");
    private static final Set<String> STREETS = Set.of(
            "street",
            "st",
            "avenue",
            "ave",
            "road",
            "rd",
            "boulevard",
            "blvd",
            "drive",
            "lane",
            "way",
            "court",
            "place",
            "highway",
            "parkway",
            "walk",
            "row",
            "square",
            "terrace",
            "crescent",
            "close");
    private static final Set<String> NUMBERED = Set.copyOf(List.of(
            ("section row article chapter page channel unit part class route highway interstate flight version series volume room"
                            + " apartment apt suite block no number act paragraph level phase category grade week day game year ch"
                            + " district precinct ward station zone seed pick age aged top")
                    .split(" ")));
    private static final Set<String> OWNERS = Set.of("its", "his", "her", "their", "the", "our", "your", "my");
    private static final Set<String> RESULTS =
            Set.of("win", "victory", "defeat", "draw", "loss", "lead", "tie", "vote", "over", "down", "up", "record");
    private static final Set<String> FUNCTION_WORDS = Set.copyOf(List.of(
            ("in on at of for to from by with and or but the a an about around some over under up least than only just nearly"
                            + " almost at after before when while as if that there his her their its our all both then so meanwhile"
                            + " more another roughly approximately between including authorities police officials killed injured"
                            + " wounded says say said has have had was were is are i we they he she it you not also now still who another further"
                            + " additional exactly total estimated dead another fewer less below above")
                    .split(" ")));

    private NoFigure() {}

    /** Whether the quantity is no figure, by the words around it. */
    static boolean holds(Lexemes lexemes, Quantity quantity) {
        int first = quantity.first();
        int end = quantity.end();
        String before = lexemes.word(first - 1);
        String after = lexemes.word(end);
        boolean digits = lexemes.isNumber(end - 1) && end - first == 1;
        if (quantity.isOne() && lexemes.wordsAt(first, "one")) {
            return (NOT_ONE_BEFORE.contains(before) && !beginsClause(lexemes, first))
                    || (NOT_ONE_AFTER.contains(after) && quantity.unit() == null)
                    || isTitle(lexemes, first, end);
        }
        if (lexemes.touchesPrevious(end) && (ORDINAL.contains(after) || after.equals(":"))) {
            return true;
        }
        if (before.equals(":") && lexemes.touchesPrevious(first) && lexemes.isNumber(first - 2)) {
            return true;
        }
        boolean unknownSuffix = lexemes.touchesPrevious(end)
                && lexemes.isWord(end)
                && lexemes.isNumber(end - 1)
                && quantity.unit() == null;
        if (unknownSuffix || (digits && (isEmergency(lexemes, first) || isPhoneOrResult(lexemes, first, end)))) {
            return true;
        }
        if (isTitle(lexemes, first, end)) {
            return true;
        }
        if (quantity.unit() != null) {
            return false;
        }
        if (quantity.isRange()) {
            return isResult(lexemes, quantity) || isOfAges(lexemes, first) || isAddress(lexemes, end);
        }
        return isAge(lexemes, first, end)
                || isAddress(lexemes, end)
                || isName(lexemes, first, end)
                || isYear(lexemes, first, end);
    }

    /** {@code Channel Five}, {@code BBC One}: a capitalized number word after another name, in no headline. */
    private static boolean isTitle(Lexemes lexemes, int first, int end) {
        boolean word = end - first == 1 && lexemes.isWord(first) && lexemes.isCapitalized(first);
        boolean named = lexemes.isCapitalized(first - 1)
                && lexemes.isWord(first - 1)
                && !FUNCTION_WORDS.contains(lexemes.word(first - 1));
        boolean inHeadline = lexemes.isCapitalized(end) || MeasureWords.isState(lexemes.word(end));
        boolean counts = People.isOne(lexemes.word(end)) || People.areMany(lexemes.word(end));
        return word && named && !inHeadline && !counts && !lexemes.startsSentence(first);
    }

    private static boolean isEmergency(Lexemes lexemes, int first) {
        return lexemes.wordsAt(first, "911") || lexemes.wordsAt(first, "999");
    }

    /** {@code 555-0142}, {@code 2-0}: numbers that a hyphen joins and that are no range. */
    private static boolean isPhoneOrResult(Lexemes lexemes, int first, int end) {
        boolean joinedAfter = isHyphen(lexemes.word(end))
                && lexemes.touchesPrevious(end)
                && lexemes.touchesPrevious(end + 1)
                && (lexemes.isNumber(end + 1) || (lexemes.isCapitalized(end + 1) && lexemes.isNumber(end + 3)));
        boolean joinedBefore = isHyphen(lexemes.word(first - 1))
                && lexemes.touchesPrevious(first)
                && lexemes.touchesPrevious(first - 1);
        boolean slash = (lexemes.wordsAt(end, "/") && lexemes.isNumber(end + 1))
                || (lexemes.wordsAt(first - 1, "/") && lexemes.isNumber(first - 2));
        return joinedAfter || joinedBefore || slash;
    }

    private static boolean isResult(Lexemes lexemes, Quantity range) {
        boolean joined = range.end() - range.first() == 3 && isHyphen(lexemes.word(range.first() + 1));
        boolean small = lexemes.word(range.first()).length() < 3;
        boolean phone = joined
                && lexemes.word(range.first()).length() == 3
                && lexemes.word(range.end() - 1).length() == 4;
        boolean more = isHyphen(lexemes.word(range.end())) && lexemes.isNumber(range.end() + 1);
        return phone || more || (joined && small && RESULTS.contains(lexemes.word(range.end())));
    }

    private static boolean isListed(Lexemes lexemes, int at) {
        boolean joined = switch (lexemes.word(at - 1)) {
            case ",", "and", "&" -> true;
            default -> false;
        };
        return joined && lexemes.isNumber(at - 2);
    }

    /** {@code aged 34}, {@code ages 5, 7 and 9}, {@code aged 5 to 12}, {@code between the ages of 5 and 12}. */
    private static boolean isOfAges(Lexemes lexemes, int last) {
        int first = last;
        while (last - first < LONGEST_LIST && isListed(lexemes, first)) {
            first -= 2;
        }
        String before = lexemes.word(first - 1);
        return before.equals("aged")
                || before.equals("age")
                || before.equals("ages")
                || lexemes.wordsAt(first - 2, "ages", "of")
                || lexemes.wordsAt(first - 2, "ages", "between");
    }

    /** {@code said that one person died}, {@code a fire in which one man was hurt}: the word before one belongs to a clause. */
    private static boolean beginsClause(Lexemes lexemes, int first) {
        String earlier = lexemes.word(first - 2);
        return switch (lexemes.word(first - 1)) {
            case "which" -> earlier.equals("in");
            case "that" -> ScopeWords.SAYING.contains(earlier) || earlier.endsWith("ed");
            default -> false;
        };
    }

    /** {@code Ida Orme, 34,} and {@code aged 34}. */
    private static boolean isAge(Lexemes lexemes, int first, int end) {
        String before = lexemes.word(first - 1);
        if (isOfAges(lexemes, first)) {
            return true;
        }
        boolean afterName = (before.equals(",") || before.equals("("))
                && (lexemes.isCapitalized(first - 2)
                        || lexemes.wordsAt(first - 2, ".")
                        || People.isOne(lexemes.word(first - 2)));
        String after = lexemes.word(end);
        boolean closes = Set.of(
                        ",", ".", ")", ";", "of", "and", "was", "is", "were", "who", "in", "from", "had", "–", "-", "")
                .contains(after);
        return afterName
                && closes
                && lexemes.isNumber(first)
                && lexemes.word(first).length() < 3;
    }

    private static boolean isAddress(Lexemes lexemes, int end) {
        if (lexemes.wordsAt(end, "block")) {
            return true;
        }
        for (int at = end; at < end + 4 && lexemes.isCapitalized(at); at++) {
            if (at > end && STREETS.contains(lexemes.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** {@code its 2018 sales}: four digits without a comma that are a year of our time, before a noun that is no person. */
    private static boolean isYear(Lexemes lexemes, int first, int end) {
        String word = lexemes.word(first);
        boolean year = word.length() == 4
                && end - first == 1
                && (word.startsWith("19") || word.startsWith("20"))
                && !word.endsWith("00");
        String before = lexemes.word(first - 1);
        boolean owned = before.equals("'s") || OWNERS.contains(before);
        return year && owned;
    }

    /** {@code Boeing 737}, {@code Article 5}, {@code Ploughshare '11}: digits after a capitalized word that no plural follows. */
    private static boolean isName(Lexemes lexemes, int first, int end) {
        String before = lexemes.word(first - 1);
        if (!lexemes.isNumber(first)) {
            return false;
        }
        boolean hyphen = isHyphen(before)
                && lexemes.touchesPrevious(first)
                && lexemes.touchesPrevious(first - 1)
                && lexemes.isWord(first - 2);
        boolean edition = (before.equals("'") || before.equals("’"))
                && lexemes.touchesPrevious(first)
                && lexemes.isCapitalized(first - 2)
                && !CountedThing.isPlural(lexemes.word(end));
        if (hyphen
                || edition
                || before.equals("#")
                || (NUMBERED.contains(before) && !CountedThing.isPlural(lexemes.word(end)))) {
            return true;
        }
        boolean version = before.equals(".") && lexemes.touchesPrevious(first) && lexemes.touchesPrevious(first - 1);
        if (version && lexemes.isWord(first - 2)) {
            return true;
        }
        boolean plain = end - first == 1 && lexemes.word(first).indexOf(',') < 0;
        boolean named =
                lexemes.isCapitalized(first - 1) && lexemes.isWord(first - 1) && !FUNCTION_WORDS.contains(before);
        boolean counts = CountedThing.isPlural(lexemes.word(end))
                || CountedThing.isPlural(lexemes.word(end + 1))
                || MeasureWords.isState(lexemes.word(end));
        boolean possessive = before.equals("'s");
        return plain && named && !possessive && !counts;
    }

    private static boolean isHyphen(String word) {
        return word.equals("-") || word.equals("–");
    }
}
