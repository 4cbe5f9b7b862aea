package dev.sayso.claim;

import dev.sayso.figure.Figure;
import dev.sayso.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is a number of. Two figures can only be compared, and contradict each other, where it is the same.
 *
 * @param measure what happened to those counted; null where they are only counted ("198 passengers")
 * @param things the word for what is counted, in the singular; empty for people in general
 */
public record FigureSubject(Figure.@Nullable Measure measure, String things) {

    /** Words that tell nothing of who is counted: a toll of "people" and one of "victims" count the same. */
    private static final Set<String> ANYONE =
            Set.of(("people person men man women woman victim victims dead death deaths body bodies casualty casualties"
                            + " fatality fatalities others other injured wounded missing life lives toll number")
                    .split(" "));

    /** The subject of a figure; empty where the text does not say enough to compare it with another. */
    public static Optional<FigureSubject> of(Figure figure) {
        if (figure.unit() != null || figure.additional() || figure.low() == null && figure.high() == null) {
            return Optional.empty();
        }
        String things = things(figure.counts());
        return figure.measure() == null && things.isEmpty()
                ? Optional.empty()
                : Optional.of(new FigureSubject(figure.measure(), things));
    }

    /** The last word of what is counted before any preposition ("crew members of the ship": "member"), unless it is anyone. */
    private static String things(@Nullable String counts) {
        if (counts == null) {
            return "";
        }
        String head = "";
        for (String word : Words.of(counts)) {
            String plain = Words.plain(word);
            if (Set.of("of", "from", "in", "on", "at", "who", "with", "and", "or")
                    .contains(plain)) {
                break;
            }
            head = plain;
        }
        return ANYONE.contains(head) ? "" : singular(head);
    }

    private static String singular(String noun) {
        List<String> endings = List.of("ies", "ches", "shes", "sses", "xes", "s");
        for (String ending : endings) {
            if (noun.endsWith(ending) && noun.length() > ending.length() + 2 && !noun.endsWith("ss")) {
                return noun.substring(0, noun.length() - ending.length()) + singularEnding(ending);
            }
        }
        return noun.equals("children") ? "child" : noun;
    }

    private static String singularEnding(String ending) {
        return switch (ending) {
            case "ies" -> "y";
            case "s" -> "";
            default -> ending.substring(0, ending.length() - 2);
        };
    }

    /** Whether the number of it grows and falls as an event goes on, so that a later figure is no contradiction. */
    boolean changes() {
        return measure != null;
    }

    @Override
    public String toString() {
        String what = measure == null ? "" : measure.name().toLowerCase(Locale.ROOT);
        return what.isEmpty() || things.isEmpty() ? what + things : what + " " + things;
    }
}
