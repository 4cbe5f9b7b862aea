package dev.sayso.statement;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Turns what the model makes of candidate cues into attributions: the surest first, each word in one content only, unless
 * one attribution lies whole in another's content (what a source says that another said). The same as {@code training/attribution/decode.py}. Immutable and thread-safe.
 */
final class AttributionDecoder {

    /** An attribution with more of its content in surer ones is left out. */
    private static final double MOST_SHARED = 0.5;
    /** A source goes as far as its words are this share as likely as its likeliest word. */
    private static final double SOURCE_REACH = 0.5;

    private final double leastSource;
    private final double least;
    private final Calibration calibration;
    private final String by;

    /** @param card the model's card, with its thresholds and calibration */
    AttributionDecoder(JsonNode card) {
        JsonNode thresholds = card.path("thresholds");
        this.leastSource = thresholds.path("source").asDouble();
        this.least = thresholds.path("attribution").asDouble();
        this.calibration = Calibration.of(card.path("calibration"));
        this.by = "attribution/" + card.path("version").asText();
    }

    /** The probability from which on an attribution is kept, and so the least that its cue must have. */
    double least() {
        return least;
    }

    /** A cue with the words that are likely its content. */
    private record Candidate(CueReading reading, ContentWords content) {

        /** How likely there is a cue, times how much of what people would mark is expected to be here. */
        double sureness() {
            return reading.probability() * content.overlap();
        }
    }

    /** The attributions of a text in order of their contents. */
    List<Attribution> decode(EncodedText text, List<CueReading> readings) {
        List<Candidate> surest = readings.stream()
                .map(reading -> new Candidate(reading, ContentWords.of(reading)))
                .filter(candidate -> candidate.sureness() >= least)
                .sorted(Comparator.comparingDouble((Candidate c) -> -c.sureness())
                        .thenComparing(c -> c.reading().cue()))
                .toList();
        List<Kept> kept = new ArrayList<>();
        for (Candidate candidate : surest) {
            CueReading reading = candidate.reading();
            List<Range> source = source(reading);
            List<Range> cue = cue(reading);
            BitSet content = (BitSet) candidate.content().words().clone();
            source.forEach(run -> content.clear(reading.start() + run.from(), reading.start() + run.to()));
            BitSet all = (BitSet) content.clone();
            Stream.of(source, cue)
                    .flatMap(List::stream)
                    .forEach(run -> all.set(reading.start() + run.from(), reading.start() + run.to()));
            int whole = content.cardinality();
            kept.stream()
                    .filter(k -> !within(all, k.content()) && !within(k.all(), content))
                    .forEach(k -> content.andNot(k.content()));
            if (!content.isEmpty() && content.cardinality() >= (1 - MOST_SHARED) * whole) {
                kept.add(new Kept(content, all, attribution(text, candidate, source, cue, content)));
            }
        }
        return kept.stream()
                .map(Kept::attribution)
                .sorted(Comparator.comparing(a -> a.content().get(0)))
                .toList();
    }

    /** An attribution with the words of its content, and with all of its words. */
    private record Kept(BitSet content, BitSet all, Attribution attribution) {}

    private static boolean within(BitSet words, BitSet others) {
        BitSet outside = (BitSet) words.clone();
        outside.andNot(others);
        return outside.isEmpty();
    }

    private static List<Range> cue(CueReading reading) {
        int cue = reading.cue() - reading.start();
        return runs(reading, word -> reading.best(word) == Role.CUE).stream()
                .filter(run -> run.contains(cue))
                .toList();
    }

    /** The run of words around the likeliest source, over single words that belong to nothing else; none where even that is unlikely. */
    private List<Range> source(CueReading reading) {
        int cue = reading.cue() - reading.start();
        float likeliest = 0;
        for (int word = 0; word < reading.words(); word++) {
            likeliest = word == cue ? likeliest : Math.max(likeliest, reading.probability(word, Role.SOURCE));
        }
        if (likeliest < leastSource) {
            return List.of();
        }
        double reach = SOURCE_REACH * likeliest;
        IntPredicate likely = word ->
                word >= 0 && word < reading.words() && word != cue && reading.probability(word, Role.SOURCE) >= reach;
        IntPredicate between = word -> likely.test(word - 1)
                && likely.test(word + 1)
                && reading.best(word) != Role.CUE
                && reading.best(word) != Role.CONTENT;
        return runs(reading, likely.or(between)).stream()
                .max(Comparator.comparingDouble(run -> weight(reading, run)))
                .stream()
                .toList();
    }

    private Attribution attribution(
            EncodedText text, Candidate candidate, List<Range> source, List<Range> cue, BitSet content) {
        CueReading reading = candidate.reading();
        double sourceSureness = source.isEmpty()
                ? 0.5
                : weight(reading, source.get(0))
                        / (source.get(0).to() - source.get(0).from());
        return new Attribution(
                spans(text, reading, source),
                spans(text, reading, cue),
                spans(text, content),
                form(text, content),
                calibration.confidence(
                        reading.probability(), candidate.content().overlap(), sourceSureness),
                by);
    }

    private static List<Range> runs(CueReading reading, IntPredicate inside) {
        List<Range> runs = new ArrayList<>();
        int from = -1;
        for (int word = 0; word <= reading.words(); word++) {
            boolean in = word < reading.words() && inside.test(word);
            if (in && from < 0) {
                from = word;
            } else if (!in && from >= 0) {
                runs.add(new Range(from, word));
                from = -1;
            }
        }
        return runs;
    }

    private static double weight(CueReading reading, Range run) {
        double sum = 0;
        for (int word = run.from(); word < run.to(); word++) {
            sum += reading.probability(word, Role.SOURCE);
        }
        return sum;
    }

    private static List<Span> spans(EncodedText text, CueReading reading, List<Range> runs) {
        return runs.stream()
                .map(run -> text.span(reading.start() + run.from(), reading.start() + run.to()))
                .toList();
    }

    private static List<Span> spans(EncodedText text, BitSet words) {
        List<Span> spans = new ArrayList<>();
        for (int from = words.nextSetBit(0); from >= 0; ) {
            int to = words.nextClearBit(from);
            spans.add(text.span(from, to));
            from = words.nextSetBit(to);
        }
        return spans;
    }

    private static Form form(EncodedText text, BitSet content) {
        boolean quoted = content.stream().anyMatch(w -> text.quote(w) == EncodedText.QUOTED);
        boolean plain = content.stream()
                .anyMatch(w -> text.quote(w) == EncodedText.UNQUOTED && text.letterCase(w) != EncodedText.NO_LETTERS);
        if (!quoted) {
            return Form.INDIRECT;
        }
        return plain ? Form.MIXED : Form.DIRECT;
    }
}
