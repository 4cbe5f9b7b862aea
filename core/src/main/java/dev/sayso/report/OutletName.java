package dev.sayso.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How the names of outlets look in running text. */
final class OutletName {

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}&.'’!-]*";
    private static final String JOINED = "(?: (?:(?:of|and|the|for|de|la|du|der|on|&) )?" + WORD + ")";
    private static final String TELLING = "(?:Times|Post|News|Herald|Journal|Tribune|Gazette|Guardian|Telegraph|Courier"
            + "|Chronicle|Observer|Examiner|Inquirer|Radio|Television|TV|Broadcasting|Network|Magazine|Press|Wire"
            + "|Daily|Weekly|Agency|[KW][A-Z]{2,3})";
    private static final String OWN_STAFF =
            "(?!['’-]| (?:staff|writers?|reporters?|researchers?|correspondents?|editors?)\\b)";

    /** A regular expression without groups: words with capitals, joined by small ones; an article may go before. */
    static final String PATTERN = "(?:[Tt]he )?" + WORD + JOINED + "{0,5}(?<![.,])";

    /** A regular expression without groups: such a name with a word in it that outlets have in their names. */
    static final String SURE_PATTERN = "(?<![\\p{L}\\p{N}])(?:[Tt]he (?:" + WORD + " ){0,4}|(?:" + WORD
            + " ){1,4}|(?=\\S+-|\\S+ \\p{Lu}))(?:[\\p{L}\\p{N}]+-)?" + TELLING
            + "(?:-\\p{Lu}\\p{L}+)?(?: \\p{Lu}\\p{L}+){0,2}"
            + "(?![\\p{L}\\p{N}])" + OWN_STAFF;

    /** A regular expression without groups: a name in capital letters only. */
    static final String INITIALS = "(?<![\\p{L}\\p{N}])\\p{Lu}{3,8}(?![\\p{L}\\p{N}'’-])";

    private static final Set<String> NO_NAMES = Set.of(
            ("Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August"
                            + " September October November December Twitter Facebook YouTube Instagram Telegram X"
                            + " TikTok Getty Images He She It They We I This That")
                    .split(" "));
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private OutletName() {}

    /** Whether two names are one outlet's: letters' case and an article do not count. */
    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** The name without what does not count. */
    static String plain(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
        return lower.startsWith("the ") ? lower.substring("the ".length()) : lower;
    }

    /** Whether a name in the place of an outlet's can be one: no day, no month, no platform. */
    static boolean isPlausible(String name) {
        return name.length() > 1 && !Arrays.stream(SPACE.split(name)).allMatch(NO_NAMES::contains);
    }
}
