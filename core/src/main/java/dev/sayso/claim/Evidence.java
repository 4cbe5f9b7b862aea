package dev.sayso.claim;

import dev.sayso.report.Report;
import dev.sayso.text.Span;
import java.util.List;

/** The words of a report by which its say-so was traced to an origin. */
public record Evidence(Report report, List<Span> spans, Kind kind) {

    /** How the words show it. */
    public enum Kind {
        /** The report credits an agency or an outlet. */
        CREDIT,
        /** The report tells it in the words of another one. */
        SAME_WORDS,
        /** The report names another outlet as its source. */
        CITES;

        /** As the contract writes it: {@code same-words}. */
        @Override
        public String toString() {
            return this == SAME_WORDS ? "same-words" : this == CREDIT ? "credit" : "cites";
        }
    }

    public Evidence {
        spans = List.copyOf(spans);
    }
}
