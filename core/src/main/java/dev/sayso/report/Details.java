package dev.sayso.report;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a report besides its text. Unknown stays null: nothing is guessed.
 *
 * @param headline empty says that there is none
 */
public record Details(
        @Nullable String ref,
        @Nullable String path,
        @Nullable String headline,
        @Nullable String outlet,
        @Nullable Published published,
        @Nullable String url,
        @Nullable String language) {

    public static final Details NONE = new Details(null, null, null, null, null, null, null);

    /** These details, and the others' where these are silent. */
    public Details or(Details others) {
        return new Details(
                ref != null ? ref : others.ref,
                path != null ? path : others.path,
                headline != null ? headline : others.headline,
                outlet != null ? outlet : others.outlet,
                published != null ? published : others.published,
                url != null ? url : others.url,
                language != null ? language : others.language);
    }

    public Details withPath(String newPath) {
        return new Details(ref, newPath, headline, outlet, published, url, language);
    }
}
