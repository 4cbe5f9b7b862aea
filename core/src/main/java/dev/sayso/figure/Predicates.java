package dev.sayso.figure;

import dev.sayso.figure.Figure.Measure;
import dev.sayso.text.Lexemes;
import dev.sayso.text.Numerals;
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

    private static final Set<String> NEW_SUBJECT =
            Set.of("the", "a", "an", "at", "his", "her", "their", "police", "another", "about", "some");
    private static final Set<String> OBJECTS =
            Set.of("a", "an", "the", "his", "her", "their", "him", "himself", "herself");
    private static final Set<String> FINITE =
            Set.of("died", "die", "dies", "perished", "lost", "suffered", "sustained", "drowned");

    private Predicates() {}

    /**
     * The measure that the words from a lexeme on give to the noun before them; null if they give none.
     *
     * @param part whether the number is a part of others ("one of the wounded men"), whom a mere participle describes
     */
    static @Nullable Measure after(Lexemes lexemes, int end, boolean part) {
        Measure near = null;
        boolean finite = false;
        boolean bridged = true;
        int aside = -1;
        for (int at = end; at < end + REACH && at < lexemes.size() && !lexemes.startsSentence(at); at++) {
            String word = lexemes.word(at);
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
            if (endsClause(lexemes, at) || (aside < 0 && at > end && isNumeral(lexemes, at))) {
                break;
            }
            Phrases.Found<Measure> found = MeasureWords.after(lexemes, at);
            if (found == null) {
                finite = finite || AUXILIARIES.contains(word) || FINITE.contains(word);
                bridged = AUXILIARIES.contains(word) || (bridged && BRIDGES.contains(word));
                continue;
            }
            boolean asideDead = aside >= 0 && at - aside < ASIDE && word.equals("dead");
            if ((bridged && (finite || FINITE.contains(word))) || asideDead) {
                return near == Measure.KILLED ? near : found.meaning();
            }
            boolean active = isNumeral(lexemes, found.end()) || OBJECTS.contains(lexemes.word(found.end()));
            if (near == null && bridged && !active && !part) {
                near = found.meaning();
            }
            at = found.end() - 1;
        }
        return near;
    }

    private static boolean endsClause(Lexemes lexemes, int at) {
        return switch (lexemes.word(at)) {
            case ";", ".", "\"", "”", ",", "while", "but", "?", "!" -> true;
            case "and", "&" -> isNumeral(lexemes, at + 1) || NEW_SUBJECT.contains(lexemes.word(at + 1));
            default -> false;
        };
    }

    private static boolean isNumeral(Lexemes lexemes, int at) {
        return lexemes.isNumber(at) || Numerals.small(lexemes.word(at)) != null;
    }
}
