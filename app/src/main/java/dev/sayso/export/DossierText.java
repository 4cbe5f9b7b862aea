package dev.sayso.export;

import dev.sayso.review.Marks;
import dev.sayso.storyline.Dossier;
import java.util.List;

/**
 * Writes dossiers for a terminal: a storyline of several reports by what was said, a single report by its sources.
 * Immutable and thread-safe.
 */
public final class DossierText {

    private final int width;
    private final Ink ink;

    /**
     * @param width characters a line
     * @param ansi whether to set words off by ANSI colours
     */
    public DossierText(int width, boolean ansi) {
        if (width < 1) {
            throw new IllegalArgumentException("a terminal of width " + width);
        }
        this.width = width;
        this.ink = ansi ? Ink.ANSI : Ink.PLAIN;
    }

    /** The text of these dossiers, in their order. */
    public String text(List<Dossier> dossiers) {
        return text(dossiers, Marks.NONE);
    }

    /** The same, with what people did. */
    public String text(List<Dossier> dossiers, Marks marks) {
        Paper paper = new Paper(width, ink);
        Places places = new Places();
        for (Dossier dossier : dossiers) {
            if (paper.toString().length() > 0) {
                paper.gap();
                paper.line(0, "─".repeat(Math.min(width, 60)), ink::soft);
            }
            if (dossier.storyline().readings().size() == 1) {
                new ReportText(paper, places, marks).write(dossier.reports().get(0));
            } else {
                new StorylineText(paper, places, marks).write(dossier);
            }
        }
        return paper.toString();
    }
}
