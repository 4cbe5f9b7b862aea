package dev.sayso.report;

import dev.sayso.text.Hashes;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
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
 * @param byline who wrote it, as it is printed
 * @param utterances when the words of a transcript are heard, in order
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
        boolean headlineInText,
        ReportKind kind,
        @Nullable String byline,
        List<Utterance> utterances) {

    public Report {
        utterances = List.copyOf(utterances);
    }

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

    /**
     * Makes a report of which it is known where its headline stands.
     *
     * @param headlineInText whether the first line of the text is the headline, whatever the details say
     */
    public static Report of(String text, Details details, boolean headlineInText) {
        return make(text, details, headlineInText);
    }

    private static Report make(String text, Details details, boolean headlineInText) {
        String headline = headlineInText ? firstLine(text).in(text).strip() : details.headline();
        ReportKind kind = details.kind() == null ? ReportKind.ARTICLE : details.kind();
        return new Report(
                id(text, details, headline, headlineInText, kind),
                details.ref(),
                details.path(),
                headline,
                details.outlet(),
                details.published(),
                details.url(),
                details.language(),
                text,
                headlineInText,
                kind,
                details.byline(),
                details.utterances());
    }

    /** An article without a byline has the id that it had before there were kinds. */
    private static String id(
            String text, Details details, @Nullable String headline, boolean headlineInText, ReportKind kind) {
        List<@Nullable String> parts = new ArrayList<>();
        parts.add("report");
        parts.add(details.outlet());
        parts.add(details.published() == null ? null : details.published().iso());
        parts.add(details.url());
        parts.add(details.language());
        parts.add(headline);
        parts.add(headlineInText ? "in text" : "apart");
        parts.add(text);
        if (kind != ReportKind.ARTICLE) {
            parts.add("kind " + kind);
        }
        if (details.byline() != null) {
            parts.add("by " + details.byline());
        }
        details.utterances().forEach(u -> parts.add(u.span() + " " + u.from() + " " + u.to() + " " + u.speaker()));
        return Hashes.id(parts.toArray(new String[0]));
    }

    /** What is known of it besides its text. */
    public Details details() {
        return new Details(
                ref,
                path,
                headlineInText ? null : headline,
                outlet,
                published,
                url,
                language,
                kind == ReportKind.ARTICLE ? null : kind,
                byline,
                utterances);
    }

    /** The same words with other details. */
    Report with(Details other) {
        return make(text, other, headlineInText);
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
