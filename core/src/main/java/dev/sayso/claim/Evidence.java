package dev.sayso.claim;

import dev.sayso.report.Report;
import dev.sayso.text.Span;
import java.util.List;
import java.util.Locale;

/**
 * The words of a report by which its say-so was traced to an origin.
 *
 * @param spans in the report; empty where the table of parties says it and the report has no words for it
 */
public record Evidence(Report report, List<Span> spans, Kind kind) {

    /** How the words show it. */
    public enum Kind {
        /** The report credits an agency or an outlet. */
        CREDIT,
        /** The report tells it in the words of another one. */
        SAME_WORDS,
        /** The report names another party as its source. */
        CITES,
        /** One party speaks for another, by the report's words or by the table of parties. */
        SPEAKS_FOR,
        /** An outlet says in its own voice, or by an unnamed source, what an earlier report has from its source. */
        REPEATS;

        /** As the contract writes it: {@code same-words}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Evidence {
        spans = List.copyOf(spans);
    }
}
