package dev.sayso.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds quotations that come through another outlet: "…," Berg was quoted as saying by the Herald. Whose words they are
 * stands before the cue, not behind "by". Thread-safe.
 */
final class QuotedThrough {

    private static final String BY = "quoted-through/1";
    private static final double CONFIDENCE = 0.9;
    private static final List<String> CUE = List.of("quoted", "as", "saying");

    private final SourcePhrases sources;

    QuotedThrough(SourcePhrases sources) {
        this.sources = sources;
    }

    /** Such attributions in order of the text. */
    List<Attribution> find(List<Paragraph> paragraphs) {
        List<Attribution> found = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            for (Range sentence : paragraph.sentences()) {
                for (int i = sentence.from() + 2; i + CUE.size() < sentence.to(); i++) {
                    at(paragraph.units(), sentence, i).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** @param be the number of the unit before "quoted" */
    private Optional<Attribution> at(List<Unit> units, Range sentence, int be) {
        if (!Words.BE.contains(units.get(be).lower())) {
            return Optional.empty();
        }
        for (int i = 0; i < CUE.size(); i++) {
            if (!units.get(be + 1 + i).is(CUE.get(i))) {
                return Optional.empty();
            }
        }
        return sources.before(units, sentence.from(), be)
                .filter(source -> source.from() > sentence.from())
                .filter(source -> units.get(source.from() - 1).isSpeech())
                .map(source -> new Attribution(
                        List.of(source.in(units)),
                        List.of(new Range(be, be + 1 + CUE.size()).in(units)),
                        List.of(units.get(source.from() - 1).span()),
                        Form.DIRECT,
                        CONFIDENCE,
                        BY));
    }
}
