package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.regex.Pattern;

/** Tells whose kin a name is, by the words between two names. */
final class Kinship {

    private static final String KIN =
            "(?:(?:step|half-?|grand)?(?:father|mother|brother|sister|son|daughter|parents|child)|wife|husband"
                    + "|partner|fianc[eé]e?|girlfriend|boyfriend|widow|widower|uncle|aunt|cousin|niece|nephew|stepfather|stepmother|in-law)s?";
    private static final String NEAR = "[^!?\\n]{0,200}?";

    /** "Anna Berg … her brother, Jan" and "Anna Berg's brother Jan". */
    private static final Pattern THEN_NAMED =
            Pattern.compile("(?:['’]s?\\s+|" + NEAR + "\\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he\\s+\\p{Ll}+['’]s)\\s+)"
                    + "(?:\\p{L}+\\s+){0,2}" + KIN + "\\s*,?\\s+(?:\\p{Lu}[\\p{L}-]*\\.?\\s+)?");
    /** "Jan Berg, the brother of Anna". */
    private static final Pattern NAMED_FIRST =
            Pattern.compile(",?\\s+(?:\\p{L}+\\s+){0,3}" + KIN + "\\s+of\\s+(?:[\\p{L}\\d-]+\\s+){0,4}");

    private Kinship() {}

    /** Whether the second name is called kin of the first. */
    static boolean joins(Span first, Span second, String text) {
        return matches(THEN_NAMED, first, second, text);
    }

    /** Whether the first name is called kin of the second. */
    static boolean of(Span first, Span second, String text) {
        return matches(NAMED_FIRST, first, second, text);
    }

    private static boolean matches(Pattern between, Span one, Span other, String text) {
        int from = one.end();
        int to = other.start();
        return to >= from && between.matcher(text).region(from, to).matches();
    }
}
