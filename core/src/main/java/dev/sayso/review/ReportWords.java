package dev.sayso.review;

import dev.sayso.claim.Telling;
import dev.sayso.text.CodePoints;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words of a statement's report that a person names: by the words themselves, or by their places. */
public final class ReportWords {

    private static final Pattern PLACES = Pattern.compile("\\d+-\\d+(?:,\\d+-\\d+)*");
    private static final Pattern PLACE = Pattern.compile("(\\d+)-(\\d+)");
    private static final String PIECES = " … ";

    private final Telling telling;
    private final String text;

    public ReportWords(Telling telling) {
        this.telling = telling;
        this.text = telling.report().text();
    }

    /**
     * The spans of some words, in pieces where these are divided by {@code " … "}.
     *
     * @throws IllegalArgumentException if the report does not have them, or several times and not once in the statement
     */
    public List<Span> find(String words) {
        List<Span> spans = new ArrayList<>();
        if (PLACES.matcher(words).matches()) {
            Matcher place = PLACE.matcher(words);
            while (place.find()) {
                spans.add(span(place));
            }
            return Spans.merged(spans);
        }
        for (String piece : words.split(PIECES, -1)) {
            spans.add(piece(piece.strip()));
        }
        return Spans.merged(spans);
    }

    private Span span(Matcher place) {
        try {
            Span counted = Span.of(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)));
            Span span = CodePoints.of(text).utf16(counted);
            if (!span.isEmpty() && span.end() <= text.length()) {
                return span;
            }
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("the report has no place " + place.group(), e);
        }
        throw new IllegalArgumentException("the report has no place " + place.group());
    }

    private Span piece(String words) {
        List<Span> found = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0 && !words.isEmpty(); at = text.indexOf(words, at + 1)) {
            found.add(Span.of(at, at + words.length()));
        }
        List<Span> near = found.stream()
                .filter(Spans.hull(telling.statement().content())::contains)
                .toList();
        if (found.size() == 1 || near.size() == 1) {
            return found.size() == 1 ? found.get(0) : near.get(0);
        }
        throw new IllegalArgumentException(
                found.isEmpty()
                        ? "the report does not have the words \"" + words + "\""
                        : "the report has \"" + words + "\" " + found.size() + " times: name their place as START-END");
    }
}
