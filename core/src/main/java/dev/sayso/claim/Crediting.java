package dev.sayso.claim;

import dev.sayso.statement.Source;
import dev.sayso.text.Spans;
import dev.sayso.text.Words;
import java.util.Set;

/** How much a telling says of whose say-so it is, from nothing to a name. */
enum Crediting {
    /** Nobody: the outlet says it itself, or "it was reported". */
    NOBODY,
    /** A word for a crowd: "officials", "media reports", "sources". */
    SOMEONE,
    /** Somebody unnamed of whom more is said: "a ministry official with knowledge of the report". */
    DESCRIBED,
    /** A name. */
    NAMED;

    private static final int DESCRIPTION = 3;
    private static final Set<String> MEDIA = Set.of("media", "reports", "press", "outlets", "newspapers");

    static Crediting of(Telling telling) {
        Source source = telling.statement().source();
        if (telling.own() || source.spans().isEmpty()) {
            return NOBODY;
        }
        if (source.named()) {
            return NAMED;
        }
        long words = Words.of(Spans.words(source.spans(), telling.report().text())).stream()
                .map(Words::plain)
                .filter(w -> !Words.light(w) || MEDIA.contains(w))
                .count();
        return words >= DESCRIPTION - 1 && !media(telling) ? DESCRIBED : SOMEONE;
    }

    private static boolean media(Telling telling) {
        return Words.of(Spans.words(
                        telling.statement().source().spans(), telling.report().text()))
                .stream()
                .map(Words::plain)
                .anyMatch(MEDIA::contains);
    }
}
