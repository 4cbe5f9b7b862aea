package dev.sayso.storyline;

import dev.sayso.claim.Status;
import dev.sayso.statement.Stance;
import dev.sayso.text.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param id a report's, a statement's or a claim's
 * @param report the id of the report in which its words stand
 * @param words its words: of a report all, headline first; of a claim those of the statement that tells it most plainly
 * @param party who says it; of a report the outlet; empty where that is not known
 * @param saidFrom the first and the last day on which it was said or published; null where that is not known
 * @param places where in its words those stand that were searched for
 * @param likeness the cosine between what it says and what was searched for, where that was searched by meaning
 */
public record Hit(
        Kind kind,
        String id,
        String storyline,
        String report,
        String words,
        String party,
        @Nullable Stance stance,
        @Nullable Status status,
        @Nullable LocalDate saidFrom,
        @Nullable LocalDate saidTo,
        List<Span> places,
        @Nullable Double likeness) {

    /** What can be found. */
    public enum Kind {
        REPORT,
        STATEMENT,
        CLAIM
    }

    public Hit {
        places = List.copyOf(places);
    }

    /** The same, found by what it means. */
    public Hit withLikeness(double cosine) {
        return new Hit(kind, id, storyline, report, words, party, stance, status, saidFrom, saidTo, places, cosine);
    }
}
