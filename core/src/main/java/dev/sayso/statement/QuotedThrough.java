package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds quotations that come through another outlet: "…," Berg was quoted as saying by the Herald, or was quoted by the
 * Herald as saying. Whose words they are stands before the cue, not behind "by". Thread-safe.
 */
final class QuotedThrough {

    private static final String BY = "quoted-through/2";
    private static final double CONFIDENCE = 0.9;
    private static final int LONGEST_OUTLET = 8;

    private final SourcePhrases sources;

    QuotedThrough(SourcePhrases sources) {
        this.sources = sources;
    }

    /** Such attributions in order of the text. */
    List<Attribution> find(List<Paragraph> paragraphs) {
        List<Attribution> found = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            for (Range sentence : paragraph.sentences()) {
                for (int i = sentence.from() + 2; i + 3 < sentence.to(); i++) {
                    at(paragraph.units(), sentence, i).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** @param be the number of the unit before "quoted" */
    private Optional<Attribution> at(List<Unit> units, Range sentence, int be) {
        int as = as(units, sentence, be + 2);
        if (!Words.BE.contains(units.get(be).lower()) || !units.get(be + 1).is("quoted") || as < 0) {
            return Optional.empty();
        }
        List<Span> cue = Spans.merged(List.of(new Range(be, be + 2).in(units), new Range(as, as + 2).in(units)));
        return sources.before(units, sentence.from(), be)
                .filter(source -> source.from() > sentence.from())
                .filter(source -> units.get(source.from() - 1).isSpeech())
                .map(source -> new Attribution(
                        List.of(source.in(units)),
                        as == be + 2 ? List.of(Spans.hull(cue)) : cue,
                        List.of(units.get(source.from() - 1).span()),
                        Form.DIRECT,
                        CONFIDENCE,
                        BY));
    }

    /** Where "as saying" begins, right there or behind "by" and an outlet; -1 where it does not follow. */
    private static int as(List<Unit> units, Range sentence, int from) {
        boolean through = units.get(from).is("by");
        for (int i = from; i + 1 < sentence.to() && i < from + (through ? LONGEST_OUTLET : 1); i++) {
            if (units.get(i).is("as") && units.get(i + 1).is("saying")) {
                return i;
            }
        }
        return -1;
    }
}
