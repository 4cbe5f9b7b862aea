package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;

/** An attribution in the making: quotations may still be added to it. */
final class Draft {

    private final List<Span> source;
    private final List<Span> cue;
    private final List<Span> content = new ArrayList<>();
    private boolean direct;
    private boolean indirect;

    Draft(List<Span> source, List<Span> cue) {
        this.source = source;
        this.cue = cue;
    }

    List<Span> source() {
        return source;
    }

    /** Adds the units of a range, which may be a quotation, words, or words with quotations. */
    void add(List<Unit> units, Range range) {
        content.add(range.in(units));
        for (Unit unit : units.subList(range.from(), range.to())) {
            direct |= unit.isSpeech();
            indirect |= unit.word();
        }
    }

    boolean isEmpty() {
        return content.isEmpty();
    }

    boolean isDirect() {
        return direct;
    }

    boolean covers(Span span) {
        return content.stream().anyMatch(piece -> piece.overlaps(span));
    }

    Attribution toAttribution(double confidence, String by) {
        Form form = !direct ? Form.INDIRECT : indirect ? Form.MIXED : Form.DIRECT;
        return new Attribution(source, cue, content, form, confidence, by);
    }
}
