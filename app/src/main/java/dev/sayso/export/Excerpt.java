package dev.sayso.export;

import dev.sayso.storyline.Hit;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * As much of what was found as fits into a few lines, around the first of the words that were searched for.
 *
 * @param words cut out of the hit's words at spaces
 * @param places where in the excerpt the words stand that were searched for
 * @param cutBefore whether something was left out before it
 * @param cutAfter whether something was left out after it
 */
record Excerpt(String words, List<Span> places, boolean cutBefore, boolean cutAfter) {

    private static final int LONGEST = 320;
    private static final int BEFORE = 100;

    Excerpt {
        places = List.copyOf(places);
    }

    static Excerpt of(Hit hit) {
        String text = hit.words();
        int first = hit.places().isEmpty() ? 0 : hit.places().get(0).start();
        int start = text.length() <= LONGEST ? 0 : afterSpace(text, Math.max(0, first - BEFORE));
        int end = text.length() - start <= LONGEST ? text.length() : beforeSpace(text, start, start + LONGEST);
        List<Span> places = new ArrayList<>();
        for (Span place : hit.places()) {
            if (place.start() >= start && place.end() <= end) {
                places.add(Span.of(place.start() - start, place.end() - start));
            }
        }
        return new Excerpt(text.substring(start, end), places, start > 0, end < text.length());
    }

    private static int afterSpace(String text, int from) {
        if (from == 0) {
            return 0;
        }
        int space = text.indexOf(' ', from);
        return space < 0 || space > from + BEFORE / 2 ? whole(text, from) : space + 1;
    }

    private static int beforeSpace(String text, int start, int to) {
        int space = text.lastIndexOf(' ', to);
        return space <= start + LONGEST / 2 ? whole(text, to) : space;
    }

    /** A place that does not divide a character. */
    private static int whole(String text, int place) {
        boolean inside =
                Character.isLowSurrogate(text.charAt(place)) && Character.isHighSurrogate(text.charAt(place - 1));
        return inside ? place - 1 : place;
    }
}
