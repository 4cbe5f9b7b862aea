package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells who is named as the holder of a public office, and speaks as such: nobody is shielded for what stands near such a name. */
final class Offices {

    private static final Set<String> NOUNS = Words.set(
            "president vice-president premier minister chancellor secretary senator congressman congresswoman governor mayor judge"
                    + " general admiral chief director chairman chairwoman speaker spokesman spokeswoman spokesperson king queen prince"
                    + " princess pope bishop archbishop ambassador envoy commissioner leader head lawmaker mp prosecutor");

    /** "Jorun Hask, the guard's spokeswoman": a few words to the noun, and no verb. */
    private static final Pattern IN_APPOSITION = Pattern.compile("\\s*,\\s+(?:[\\p{L}’'-]+\\s+){0,6}?(?:"
            + String.join("|", NOUNS.stream().sorted().toList()) + ")\\b");

    private Offices() {}

    /** Whether a name is given with an office before or after it. */
    static boolean holds(NameMention person, String text) {
        return person.titles().stream().anyMatch(NOUNS::contains) || isFollowedByOne(person.span(), text);
    }

    private static boolean isFollowedByOne(Span name, String text) {
        return IN_APPOSITION
                .matcher(text)
                .region(name.end(), text.length())
                .useTransparentBounds(true)
                .lookingAt();
    }

    /** Whether one of these words is an office. */
    static boolean anyIn(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
            if (NOUNS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
