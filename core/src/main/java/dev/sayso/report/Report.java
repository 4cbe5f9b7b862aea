package dev.sayso.report;

import dev.sayso.text.Hashes;
import dev.sayso.text.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One news article as one outlet published it (schema.org NewsArticle).
 *
 * @param id a hash of everything below but {@code ref} and {@code path}
 * @param ref the caller's own name for it
 * @param path the file that it was read from, as the caller named it
 * @param headline its headline; empty if it is known to have none, null if nobody says
 * @param language an IETF language tag, such as {@code en}
 * @param text its words, unchanged: where they begin with the headline, {@link #headlineInText} says so
 * @param headlineInText whether the first line of {@code text} is the headline
 */
public record Report(
        String id,
        @Nullable String ref,
        @Nullable String path,
        @Nullable String headline,
        @Nullable String outlet,
        @Nullable Published published,
        @Nullable String url,
        @Nullable String language,
        String text,
        boolean headlineInText) {

    /** Makes a report whose headline stands apart from its text, and its id. */
    public static Report of(String text, Details details) {
        return make(text, details, false);
    }

    /** Makes a report from a text whose first line is its headline unless the details name another one. */
    public static Report ofText(String text, Details details) {
        String headline = details.headline();
        boolean repeated = headline != null
                && !headline.isBlank()
                && firstLine(text).in(text).strip().equals(headline.strip());
        return make(text, details, headline == null || repeated);
    }

    private static Report make(String text, Details details, boolean headlineInText) {
        String headline = headlineInText ? firstLine(text).in(text).strip() : details.headline();
        String published =
                details.published() == null ? null : details.published().iso();
        String id = Hashes.id(
                "report",
                details.outlet(),
                published,
                details.url(),
                details.language(),
                headline,
                headlineInText ? "in text" : "apart",
                text);
        return new Report(
                id,
                details.ref(),
                details.path(),
                headline,
                details.outlet(),
                details.published(),
                details.url(),
                details.language(),
                text,
                headlineInText);
    }

    /** Where the headline stands in the text, if it does. */
    public Optional<Span> headlineSpan() {
        return headlineInText ? Optional.of(firstLine(text)) : Optional.empty();
    }

    /** The text without a headline that stands in it. */
    public Span body() {
        int start = headlineSpan().map(Span::end).orElse(0);
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return Span.of(start, text.length());
    }

    private static Span firstLine(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return Span.of(start, end);
    }
}
