package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that only point back to what was said: "this", "that account", "the claim “false and hurtful”", "the union's figure".
 *
 * @param noun what they call it, in lower case; empty for "this" and the like
 * @param qualities stems of the words that say whose or which it is, one of which what is meant has to have; may be empty
 */
record PointingBack(String noun, Set<String> qualities) {

    private static final String NOUN =
            "(?<noun>figures?|numbers?|tolls?|counts?|estimates?|claims?|reports?|allegations?|"
                    + "accusations?|accounts?|statements?|information|details|footage|charges?|assertions?|suggestions?|version)";

    private static final Pattern POINTS =
            Pattern.compile("(?iu)(?:independently\\s+)?(?:(?:this|that|it|them|these|those)|"
                    + "(?:(?:the|this|these|that|those|such|its|his|her|their|any)\\s+)?"
                    + "(?<which>(?:[\\p{L}\\p{N}'’-]+\\s+){0,3}?)" + NOUN + "(?:\\s+(?:as\\s+)?(?<judged>[“\"‘'].*|"
                    + "(?:false|untrue|baseless|unfounded|groundless|wrong|nonsense|lies|fake)\\b.*))?)\\W*");

    private static final Set<String> NUMBERS = Set.of(
            "figure", "figures", "number", "numbers", "toll", "tolls", "count", "counts", "estimate", "estimates");

    private static final Pattern NOT_KNOWING =
            Pattern.compile("(?iu)\\b(?:do|does|did)(?:\\s+not|n['’]t)\\s+(?:know|have)\\b");

    /** What is said of another statement, such as that "the number was an estimate". */
    private static final Pattern OF_ANOTHER = Pattern.compile(
            "(?iu)[“\"‘']?(?:that\\s+)?(?:the|this|that|these|those)\\s+"
                    + "(?:figures?|numbers?|tolls?|counts?|estimates?|claims?|reports?|allegations?|accusations?)\\s+(?:is|are|was|were)\\b");

    private static final Pattern PLAIN = Pattern.compile(
            "(?iu)(?:same|similar|latest|earlier|previous|new|various|media|news|such|other|these|those|both|all|the)");

    /** Words that only point back; empty where they say what is meant. */
    static Optional<PointingBack> of(String words) {
        Matcher points = POINTS.matcher(words.strip());
        if (!points.matches()) {
            return Optional.empty();
        }
        if (points.group("noun") == null) {
            return Optional.of(new PointingBack("", Set.of()));
        }
        Set<String> qualities = Set.of();
        String which = points.group("which").strip();
        if (!which.isEmpty() && !PLAIN.matcher(which).matches()) {
            qualities = TellingWords.of(List.of(Span.of(0, which.length())), which);
        }
        return Optional.of(new PointingBack(points.group("noun").toLowerCase(Locale.ROOT), qualities));
    }

    /** Whether a statement can be what is meant. */
    boolean fits(Statement statement, String text) {
        if (NUMBERS.contains(noun) && statement.figures().isEmpty()) {
            return false;
        }
        boolean claim = !noun.isEmpty() && !NUMBERS.contains(noun);
        return !(claim && claimsNothing(statement, text)) && (qualities.isEmpty() || has(statement, text));
    }

    /** Whether it is nobody's claim: what the outlet says itself, what someone does not know, or what is said of another one. */
    private static boolean claimsNothing(Statement statement, String text) {
        String words = statement.words(text);
        return statement.form() == Form.OWN
                || NOT_KNOWING.matcher(words).find()
                || OF_ANOTHER.matcher(words).lookingAt();
    }

    private boolean has(Statement statement, String text) {
        Set<String> its = TellingWords.of(statement.content(), text);
        its.addAll(TellingWords.of(statement.source().spans(), text));
        String names = String.join(" ", statement.source().names());
        if (!names.isEmpty()) {
            its.addAll(TellingWords.of(List.of(Span.of(0, names.length())), names));
        }
        its.retainAll(qualities);
        return !its.isEmpty();
    }
}
