package dev.sayso.export;

import dev.sayso.storyline.Hit;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a search found, for a terminal. */
public final class HitText {

    private static final String INDENT = "  ";
    private static final String ON = "\uE000"; // private use: taken out of the words first
    private static final String OFF = "\uE001";

    private final int width;
    private final Ink ink;

    /**
     * How it is set.
     *
     * @param width characters a line
     */
    public HitText(int width, boolean ansi) {
        this.width = width;
        this.ink = ansi ? Ink.ANSI : Ink.PLAIN;
    }

    /** A line that says what it is, the words, and the id by which it can be looked at. */
    public String text(Hit hit) {
        List<String> lines = new ArrayList<>();
        lines.add(head(hit));
        for (String line : TerminalWords.wrapped(marked(Excerpt.of(hit)), width - INDENT.length())) {
            lines.add(INDENT + line);
        }
        lines.add(INDENT + ink.soft(hit.kind().name().toLowerCase(Locale.ROOT) + " " + hit.id()));
        return inked(String.join("\n", lines)) + "\n";
    }

    private String head(Hit hit) {
        List<String> parts = new ArrayList<>();
        parts.add(hit.party().isEmpty() ? "source unknown" : TerminalWords.shortened(hit.party(), width / 2));
        if (hit.stance() != null) {
            parts.add(Labels.stance(hit.stance()));
        }
        if (hit.status() != null) {
            parts.add(Labels.status(hit.status()));
        }
        if (hit.saidFrom() != null && hit.saidTo() != null) {
            parts.add(Labels.days(hit.saidFrom(), hit.saidTo()));
        }
        if (hit.likeness() != null) {
            parts.add(String.format(Locale.ROOT, "likeness %.2f", hit.likeness()));
        }
        return ink.source(String.join(" · ", parts));
    }

    private static String marked(Excerpt excerpt) {
        StringBuilder words = new StringBuilder(excerpt.cutBefore() ? "… " : "");
        int from = 0;
        for (Span place : excerpt.places()) {
            if (place.start() >= from) {
                words.append(plain(excerpt.words().substring(from, place.start())))
                        .append(ON)
                        .append(plain(place.in(excerpt.words())))
                        .append(OFF);
                from = place.end();
            }
        }
        return words.append(plain(excerpt.words().substring(from)))
                .append(excerpt.cutAfter() ? " …" : "")
                .toString();
    }

    private static String plain(String words) {
        return words.replace(ON, "").replace(OFF, "");
    }

    private String inked(String words) {
        return ink == Ink.PLAIN
                ? words.replace(ON, "").replace(OFF, "")
                : words.replace(ON, "\u001b[1;33m").replace(OFF, "\u001b[0m");
    }
}
