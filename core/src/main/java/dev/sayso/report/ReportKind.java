package dev.sayso.report;

import java.util.Arrays;
import java.util.Locale;

/** What kind of text a report is. */
public enum ReportKind {
    /** An article, or what nobody says anything else of. */
    ARTICLE,
    /** A page to which an outlet adds entries as things happen. */
    LIVE_BLOG,
    /** No more than the beginning or the summary of an article: the rest is for those who pay, or is loaded later. */
    STUB,
    /** What was said in a recording, each passage with its time. */
    TRANSCRIPT,
    /** A message that its author sent to a channel or network. */
    POST,
    /** A statement as its party gave it out. */
    STATEMENT;

    /** Whether its words are those of the parties themselves, against which a quotation can be held. */
    public boolean isPrimary() {
        return this == TRANSCRIPT || this == POST || this == STATEMENT;
    }

    /**
     * The kind of this name, as it is printed: {@code live-blog}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ReportKind parse(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + name + "\" is no kind of report; it is one of " + Arrays.toString(values())));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
