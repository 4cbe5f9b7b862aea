package dev.sayso.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a text: runs of letters, and numbers with the marks inside them; hyphens divide. */
public final class Words {

    private static final Pattern WORD =
            Pattern.compile("\\p{N}+(?:[.,:]\\p{N}+)*|[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*");

    /** Words that tell nothing of what a sentence is about: articles, prepositions, auxiliaries, days, small talk. */
    private static final Set<String> LIGHT = Set.of(("a about above across after again against all almost along already"
                    + " also although always am among an and another any anyone anything are around as at away back be"
                    + " became because become been before began behind being below between both but by came can cannot"
                    + " come could did do does doing done down during each either else enough even ever every everyone"
                    + " far few first for former found from full further gave get give given go going gone good got had"
                    + " half has have having he her here hers herself him himself his how however i if in including into"
                    + " is it its itself just keep kept know known last later least left less let like long made make"
                    + " makes making many may me might more most much must my near need never new next no none nor not"
                    + " nothing now of off often old on once one only onto or other others our out over own part people"
                    + " per place put rather really report reported reports said same saw say saying says second see"
                    + " seen several shall she should since so some someone something soon still such take taken tell"
                    + " than that the their theirs them themselves then there these they thing things think third this"
                    + " those though through thus time times to together told too took toward towards under until up"
                    + " upon us use used very via want wanted was way we well went were what when where whether which"
                    + " while who whom whose why will with within without would yet you your"
                    + " day days week weeks month months year years today yesterday tomorrow monday tuesday wednesday"
                    + " thursday friday saturday sunday january february march april june july august september october"
                    + " november december jan feb mar apr jun jul aug sep sept oct nov dec mr mrs ms dr news")
            .split(" "));

    private Words() {}

    /** The words in order, as the text spells them. */
    public static List<String> of(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The word in small letters, with straight apostrophes and without a possessive ending. */
    public static String plain(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        return plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
    }

    /** Whether the plain word tells nothing of what a sentence is about. */
    public static boolean light(String plain) {
        return LIGHT.contains(plain);
    }

    public static boolean number(String word) {
        return Character.isDigit(word.charAt(0));
    }

    public static boolean capitalised(String word) {
        return Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0));
    }
}
