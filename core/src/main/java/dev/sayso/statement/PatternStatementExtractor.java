package dev.sayso.statement;

import dev.sayso.report.Report;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds statements by patterns over the table of cues: plain, and the yardstick for a trained extractor.
 *
 * <p>Per sentence: cues; for each its source before or after it; what it attributes after it, before it, or both.
 * Then quotations that stand alone go to whoever was speaking. Thread-safe.
 */
public final class PatternStatementExtractor implements StatementExtractor {

    private static final String BY = "patterns/1";
    private static final double CONFIDENCE_DIRECT = 0.8;
    private static final double CONFIDENCE_INDIRECT = 0.6;

    private final CuePhrases cues;
    private final SourcePhrases sources;
    private final ContentPhrases contents;

    public PatternStatementExtractor() {
        this.cues = new CuePhrases(CueTable.load());
        this.sources = new SourcePhrases(cues);
        this.contents = new ContentPhrases(cues, sources);
    }

    @Override
    public List<Attribution> extract(Report report) {
        List<Draft> drafts = new ArrayList<>();
        @Nullable Draft speaking = null;
        for (Paragraph paragraph : Paragraph.of(report)) {
            List<Draft> found = new ArrayList<>();
            for (Range sentence : paragraph.sentences()) {
                found.addAll(sentence(paragraph, sentence));
            }
            speaking = attachQuotations(paragraph, found, speaking);
            drafts.addAll(found);
        }
        return drafts.stream()
                .filter(draft -> !draft.isEmpty())
                .map(draft -> draft.toAttribution(draft.isDirect() ? CONFIDENCE_DIRECT : CONFIDENCE_INDIRECT, BY))
                .sorted(Comparator.comparing(a -> a.content().get(0)))
                .toList();
    }

    private List<Draft> sentence(Paragraph paragraph, Range sentence) {
        List<Unit> units = paragraph.units();
        List<Draft> drafts = new ArrayList<>();
        if (paragraph.passage().headline()) {
            headlineColon(units, sentence).ifPresent(drafts::add);
            if (!drafts.isEmpty()) {
                return drafts;
            }
        }
        accordingTo(units, sentence, drafts);
        List<CuePhrase> phrases = cues.of(units, sentence);
        for (CuePhrase cue : phrases) {
            if (isFree(units, cue, drafts)) {
                setOff(units, sentence, cue).ifPresent(drafts::add);
            }
        }
        @Nullable Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        for (CuePhrase cue : phrases) {
            if (isFree(units, cue, drafts)) {
                Optional<Draft> draft = leading(units, sentence, cue, last);
                if (draft.isPresent()) {
                    drafts.add(draft.get());
                    last = draft.get();
                }
            }
        }
        return drafts;
    }

    private static boolean isFree(List<Unit> units, CuePhrase cue, List<Draft> drafts) {
        Span verb = units.get(cue.verb()).span();
        return drafts.stream()
                .noneMatch(d -> d.covers(verb) || d.source().stream().anyMatch(verb::overlaps));
    }

    /** "Berg: Ferry had no permit" as a headline. */
    private static Optional<Draft> headlineColon(List<Unit> units, Range sentence) {
        for (int i = sentence.from() + 1; i < Math.min(sentence.to() - 2, sentence.from() + 7); i++) {
            if (units.get(i).is(":")) {
                Draft draft = new Draft(
                        List.of(new Range(sentence.from(), i).in(units)),
                        List.of(units.get(i).span()));
                int end = units.get(sentence.to() - 1).is(".") ? sentence.to() - 1 : sentence.to();
                draft.add(units, new Range(i + 1, end));
                return Optional.of(draft);
            }
        }
        return Optional.empty();
    }

    private void accordingTo(List<Unit> units, Range sentence, List<Draft> drafts) {
        for (int i = sentence.from(); i + 2 < sentence.to(); i++) {
            if (!units.get(i).is("according") || !units.get(i + 1).is("to")) {
                continue;
            }
            Optional<Range> source = sources.after(units, i + 2, sentence.to());
            if (source.isEmpty()) {
                continue;
            }
            Draft draft = new Draft(List.of(source.get().in(units)), List.of(new Range(i, i + 2).in(units)));
            int before = i > sentence.from() && units.get(i - 1).isPause() ? i - 1 : i;
            if (before > sentence.from()) {
                draft.add(units, new Range(sentence.from(), before));
            } else if (source.get().to() + 1 < sentence.to()
                    && units.get(source.get().to()).isPause()) {
                int end = units.get(sentence.to() - 1).is(".") ? sentence.to() - 1 : sentence.to();
                draft.add(units, new Range(source.get().to() + 1, end));
            }
            if (!draft.isEmpty()) {
                drafts.add(draft);
            }
        }
    }

    /** A cue set off from what stands before it: "It was late, Berg said.", "“It was late,” said Berg." */
    private Optional<Draft> setOff(List<Unit> units, Range sentence, CuePhrase cue) {
        Frame frame = cue.frame();
        if (cue.passive() || cue.participial()) {
            return Optional.empty();
        }
        int paragraphStart = 0;
        Optional<Range> before =
                sources.before(units, sentence.from(), cue.range().from());
        Optional<Range> source = before.filter(s -> isSetOff(units, sentence, s.from()));
        int hullFrom = source.map(Range::from).orElse(cue.range().from());
        int hullTo = cue.range().to();
        if (before.isEmpty() && isSetOff(units, sentence, cue.range().from())) {
            source = sources.after(units, cue.range().to(), sentence.to());
            hullTo = source.map(Range::to).orElse(hullTo);
        }
        if (source.isEmpty()) {
            return Optional.empty();
        }
        int next = frame == Frame.TOLD ? contents.afterRecipient(units, hullTo, sentence.to()) : hullTo;
        next = contents.afterAdjuncts(units, next, sentence.to());
        boolean ends = contents.nothingFollows(units, next, sentence.to());
        boolean pauses = next < sentence.to()
                && (units.get(next).isPause() || units.get(next).isQuotation());
        int end = hullFrom;
        if (end > paragraphStart && units.get(end - 1).isPause()) {
            end--;
        }
        boolean quotedBefore = end > paragraphStart && units.get(end - 1).isSpeechBesideCue();
        if (frame == Frame.OBJECT && !(quotedBefore && ends)) {
            return Optional.empty();
        }
        if (end <= paragraphStart || !quotedBefore && (frame == Frame.QUOTED || !ends && !pauses || end == hullFrom)) {
            return Optional.empty();
        }
        Draft draft =
                new Draft(List.of(source.get().in(units)), List.of(cue.range().in(units)));
        int from = quotedBefore && end <= sentence.from() ? end - 1 : quoteStart(units, sentence.from(), end);
        if (from >= end) {
            return Optional.empty();
        }
        draft.add(units, new Range(from, end));
        if (!ends && pauses) {
            Range rest = new Range(units.get(next).isPause() ? next + 1 : next, sentence.to());
            addRest(units, rest, quotedBefore, draft);
        }
        return Optional.of(draft);
    }

    /** Whether a quotation or a pause stands right before a unit. */
    private static boolean isSetOff(List<Unit> units, Range sentence, int at) {
        if (at == 0) {
            return false;
        }
        Unit before = units.get(at - 1);
        return before.isSpeechBesideCue() || at > sentence.from() && before.isPause();
    }

    /** Words before a quotation in its sentence belong to what was said, unless they are a clause of their own. */
    private static int quoteStart(List<Unit> units, int sentenceFrom, int end) {
        int from = sentenceFrom;
        while (from < end && !units.get(from).word() && !units.get(from).isQuotation()) {
            from++;
        }
        return from;
    }

    private void addRest(List<Unit> units, Range rest, boolean quotedBefore, Draft draft) {
        int end = rest.to();
        while (end > rest.from()
                && (units.get(end - 1).is(".") || units.get(end - 1).isPause())) {
            end--;
        }
        if (rest.from() >= end) {
            return;
        }
        if (!quotedBefore) {
            draft.add(units, new Range(rest.from(), end));
            return;
        }
        for (int i = rest.from(); i < end; i++) {
            if (units.get(i).isSpeechBesideCue()) {
                draft.add(units, new Range(i, i + 1));
                return;
            }
            if (cues.isSaying(units.get(i)) || cues.isParticiple(units.get(i))) {
                return;
            }
        }
    }

    /** A cue before what it attributes: "Berg said it was late". */
    private Optional<Draft> leading(List<Unit> units, Range sentence, CuePhrase cue, @Nullable Draft last) {
        if (cue.passive()) {
            return Optional.empty();
        }
        List<Span> source;
        if (cue.participial()) {
            if (last == null) {
                return Optional.empty();
            }
            source = last.source();
        } else {
            Optional<Range> subject =
                    sources.before(units, sentence.from(), cue.range().from());
            if (subject.isPresent()) {
                source = List.of(subject.get().in(units));
            } else if (last != null
                    && cue.range().from() > 0
                    && units.get(cue.range().from() - 1).is("and")) {
                source = last.source();
            } else {
                return Optional.empty();
            }
        }
        int next = cue.frame() == Frame.TOLD
                ? contents.afterRecipient(units, cue.range().to(), sentence.to())
                : cue.range().to();
        if (cue.frame() != Frame.OBJECT) {
            next = contents.afterAdjuncts(units, next, sentence.to());
        }
        Draft draft = new Draft(source, List.of(cue.range().in(units)));
        contents.after(units, cue, next, sentence.to()).ifPresent(range -> draft.add(units, range));
        boolean announces = next + 1 == sentence.to() && units.get(next).is(":");
        return draft.isEmpty() && !announces ? Optional.empty() : Optional.of(draft);
    }

    /**
     * Gives the quotations of a paragraph that nobody has yet to whoever speaks before them.
     *
     * @param speaking who spoke at the end of the paragraph before, where it can go on
     * @return who speaks at the end of this one, where it can go on
     */
    private static @Nullable Draft attachQuotations(Paragraph paragraph, List<Draft> found, @Nullable Draft speaking) {
        @Nullable Draft speaker = speaking;
        List<Unit> units = paragraph.units();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            @Nullable Draft owner = owner(unit.span(), found);
            if (owner != null) {
                speaker = owner;
            } else if (unit.isSpeech()
                    && speaker != null
                    && (i == 0 || units.get(i - 1).is(".") || units.get(i - 1).isQuotation())) {
                speaker.add(units, new Range(i, i + 1));
            }
        }
        boolean goesOn = speaker != null && (speaker.isEmpty() || speaker.isDirect());
        return goesOn ? speaker : null;
    }

    private static @Nullable Draft owner(Span span, List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.covers(span) || draft.source().stream().anyMatch(span::overlaps)) {
                return draft;
            }
        }
        return null;
    }
}
