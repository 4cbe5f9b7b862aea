package dev.sayso.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a report besides its text. Unknown stays null: nothing is guessed.
 *
 * @param headline empty says that there is none
 * @param kind null where nobody says it, which makes it an article
 * @param byline who wrote it, as it is printed
 * @param utterances when the words of a transcript are heard, in order
 */
public record Details(
        @Nullable String ref,
        @Nullable String path,
        @Nullable String headline,
        @Nullable String outlet,
        @Nullable Published published,
        @Nullable String url,
        @Nullable String language,
        @Nullable ReportKind kind,
        @Nullable String byline,
        List<Utterance> utterances) {

    public static final Details NONE = new Details(null, null, null, null, null, null, null);

    public Details {
        utterances = List.copyOf(utterances);
    }

    /** Details of what nobody says a kind or a byline of. */
    public Details(
            @Nullable String ref,
            @Nullable String path,
            @Nullable String headline,
            @Nullable String outlet,
            @Nullable Published published,
            @Nullable String url,
            @Nullable String language) {
        this(ref, path, headline, outlet, published, url, language, null, null, List.of());
    }

    /** These details, and the others' where these are silent. */
    public Details or(Details others) {
        return new Details(
                ref != null ? ref : others.ref,
                path != null ? path : others.path,
                headline != null ? headline : others.headline,
                outlet != null ? outlet : others.outlet,
                published != null ? published : others.published,
                url != null ? url : others.url,
                language != null ? language : others.language,
                kind != null ? kind : others.kind,
                byline != null ? byline : others.byline,
                utterances.isEmpty() ? others.utterances : utterances);
    }

    public Details withPath(String newPath) {
        return new Details(ref, newPath, headline, outlet, published, url, language, kind, byline, utterances);
    }

    public Details withKind(ReportKind newKind) {
        return new Details(ref, path, headline, outlet, published, url, language, newKind, byline, utterances);
    }

    /** The same of a transcript. */
    Details withUtterances(List<Utterance> heard) {
        return new Details(ref, path, headline, outlet, published, url, language, kind, byline, heard);
    }
}
