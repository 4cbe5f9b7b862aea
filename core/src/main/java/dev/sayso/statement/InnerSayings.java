package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what one party is said to have said inside what another says: "the ministry said <i>the captain had told
 * investigators that he saw smoke</i>". Thread-safe.
 */
final class InnerSayings {

    private static final String BY = "inner-sayings/1";
    private static final double CONFIDENCE = 0.8;
    private static final Set<String> HAVE = Set.of("had", "has", "have");
    private static final int SHORTEST = 4;
    private static final int LONGEST_RECIPIENT = 6;

    private final CueTable table;
    private final SourcePhrases sources;

    InnerSayings(CueTable table, SourcePhrases sources) {
        this.table = table;
        this.sources = sources;
    }

    /** Such attributions inside others, which are found already, in order of the text. */
    List<Attribution> find(List<Paragraph> paragraphs, List<Attribution> others) {
        List<Span> cues = others.stream().flatMap(a -> a.cue().stream()).toList();
        List<Attribution> found = new ArrayList<>();
        for (Attribution outer : others) {
            for (Span piece : outer.content()) {
                for (Paragraph paragraph : paragraphs) {
                    if (paragraph.passage().span().overlaps(piece)) {
                        inside(paragraph, piece, cues, found);
                    }
                }
            }
        }
        return found;
    }

    private void inside(Paragraph paragraph, Span piece, List<Span> cues, List<Attribution> found) {
        List<Unit> units = paragraph.units();
        for (Range sentence : paragraph.sentences()) {
            int from = sentence.from();
            while (from < sentence.to() && units.get(from).span().start() < piece.start()) {
                from++;
            }
            int to = sentence.to();
            while (to > from && units.get(to - 1).span().end() > piece.end()) {
                to--;
            }
            for (int verb = from + 1; verb + 1 < to; verb++) {
                at(units, new Range(from, to), verb)
                        .filter(a -> !Spans.overlap(a.cue(), cues) && !isKnown(a, found))
                        .ifPresent(found::add);
            }
        }
    }

    private static boolean isKnown(Attribution attribution, List<Attribution> found) {
        return found.stream().anyMatch(f -> Spans.overlap(f.cue(), attribution.cue()));
    }

    private Optional<Attribution> at(List<Unit> units, Range clause, int verb) {
        @Nullable Frame frame = frame(units, verb);
        if (frame == null) {
            return Optional.empty();
        }
        int cue = verb - 1;
        int that = that(units, verb + 1, clause.to(), frame);
        boolean bare = frame == Frame.CLAUSE || frame == Frame.OBJECT;
        int start = that >= 0 ? that + 1 : bare ? verb + 1 : clause.to();
        if (clause.to() - start < SHORTEST) {
            return Optional.empty();
        }
        Range content = new Range(start, clause.to());
        return sources.before(units, clause.from(), cue)
                .map(source -> new Attribution(
                        List.of(source.in(units)),
                        List.of(new Range(cue, verb + 1).in(units)),
                        List.of(content.in(units)),
                        Form.INDIRECT,
                        CONFIDENCE,
                        BY));
    }

    /** How a verb in the perfect takes what is said; null for other words. */
    private @Nullable Frame frame(List<Unit> units, int verb) {
        if (!HAVE.contains(units.get(verb - 1).lower())) {
            return null;
        }
        for (CueForm form : table.forms(units.get(verb).lower())) {
            Frame frame = form.verb().frame();
            boolean takes = frame == Frame.CLAUSE
                    || frame == Frame.TOLD
                    || frame == Frame.THAT
                    || form.verb().lemma().equals("describe");
            if (form.tense() == CueForm.Tense.PAST_PARTICIPLE && takes) {
                return frame;
            }
        }
        return null;
    }

    /** The unit "that" right behind a verb, or behind whom it was told to; -1 where none is. */
    private static int that(List<Unit> units, int from, int to, Frame frame) {
        int reach = frame == Frame.TOLD ? LONGEST_RECIPIENT : 1;
        for (int i = from; i < Math.min(to, from + reach); i++) {
            if (units.get(i).is("that")) {
                return i;
            }
            if (!units.get(i).word() || Words.PREPOSITIONS.contains(units.get(i).lower())) {
                return -1;
            }
        }
        return -1;
    }
}
