package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import dev.sayso.time.TimeMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds when something was said: what stands in the cue's sentence and is neither source nor content. */
final class Circumstances {

    private static final Pattern OWNED = Pattern.compile("['’]s?\\s+(\\p{L}+)");
    private static final Set<String> SPEAKING = Words.set(
            "statement interview speech rally briefing conference news press meeting hearing broadcast call address"
                    + " session debate announcement");

    private static final Pattern NEXT_NOUN = Pattern.compile("\\s+(\\p{Ll}+)");

    /** Words before a time that make it another than when something is said: "since 2021", "dated 3 March". */
    private static final Pattern OF_ANOTHER = Pattern.compile("(?is).*\\b(?:since|dated|until|till)\\s+");

    private static final int LONGEST_BEFORE = 8;

    private final String text;
    private final List<TimeMention> times;
    private final List<Attribution> all;

    /** @param all the report's attributions; what one says, and when, is not when another was said */
    Circumstances(String text, List<TimeMention> times, List<Attribution> all) {
        this.text = text;
        this.times = times;
        this.all = all;
    }

    /** When it was said; the time nearest to the cue. */
    Optional<Said> said(Attribution attribution, Span sentence) {
        List<Span> gaps = around(attribution, sentence);
        return times.stream()
                .filter(t -> t.type() == TimeMention.Type.DATE || t.type() == TimeMention.Type.TIME)
                .filter(t -> !datesAnother(t.span().end()) && !isAttribute(t.span()))
                .filter(t -> gaps.stream().anyMatch(gap -> gap.contains(t.span())))
                .filter(t -> !isOfAnother(t.span()) && all.stream().noneMatch(a -> takes(a, t.span(), attribution)))
                .min(Comparator.comparing(t -> distance(t.span(), attribution)))
                .map(t -> new Said(t.span(), t.earliest(), t.latest()));
    }

    private boolean isOfAnother(Span time) {
        String before = text.substring(Math.max(0, time.start() - LONGEST_BEFORE), time.start());
        return OF_ANOTHER.matcher(before).matches();
    }

    /** Whether a time is told in what another one says, or another one said it then and a comma stands before this one. */
    private boolean takes(Attribution other, Span time, Attribution attribution) {
        if (other.cue().isEmpty() || other.source().equals(attribution.source())) {
            return false;
        }
        Span cue = Spans.hull(attribution.cue());
        boolean told = other.content().stream().noneMatch(cue::overlaps)
                && other.content().stream()
                        .anyMatch(piece -> piece.start() <= time.start() && time.end() <= piece.end() + 1);
        boolean between = Spans.hull(other.cue()).end() <= time.start()
                && time.end() <= cue.start()
                && text.substring(time.end(), cue.start()).indexOf(',') >= 0;
        return told || between && distance(time, other) < distance(time, attribution);
    }

    /** {@code Monday's fire}: the day of something else; not {@code Monday's briefing}. */
    private boolean datesAnother(int end) {
        Matcher owned = OWNED.matcher(text).region(end, text.length());
        return owned.lookingAt() && !SPEAKING.contains(owned.group(1).toLowerCase(Locale.ROOT));
    }

    /** {@code the November report}. */
    private boolean isAttribute(Span time) {
        Matcher next = NEXT_NOUN.matcher(text).region(time.end(), text.length());
        boolean noun = next.lookingAt()
                && !Words.PREPOSITIONS.contains(next.group(1))
                && !Words.CONJUNCTIONS.contains(next.group(1))
                && !Words.TIME_WORDS.contains(next.group(1))
                && !SPEAKING.contains(next.group(1));
        return noun
                && text.substring(Math.max(0, time.start() - 4), time.start()).equalsIgnoreCase("the ");
    }

    /** What is left of a sentence without source and content. */
    static List<Span> around(Attribution attribution, Span sentence) {
        List<Span> taken = new ArrayList<>(attribution.content());
        taken.addAll(attribution.source());
        List<Span> gaps = new ArrayList<>();
        int from = sentence.start();
        for (Span span : Spans.merged(taken)) {
            if (span.start() > from && span.start() <= sentence.end()) {
                gaps.add(Span.of(from, span.start()));
            }
            from = Math.max(from, Math.min(span.end(), sentence.end()));
        }
        if (from < sentence.end()) {
            gaps.add(Span.of(from, sentence.end()));
        }
        return gaps;
    }

    static int distance(Span span, Attribution attribution) {
        Span cue = Spans.hull(attribution.cue());
        return span.start() >= cue.end() ? span.start() - cue.end() : Math.abs(cue.start() - span.end());
    }
}
