package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import dev.sayso.time.TimeMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds when and through what something was said: what stands in the cue's sentence and is neither source nor content. */
final class Circumstances {

    private static final String LEAD =
            "(?i)\\b(?:in|on|at|via|through|during|by|to|over|into|releasing|publishing|posting|sharing)\\s+"
                    + "(?:(?:an?|the|his|her|its|their|this|that)\\s+)?(?:[\\p{L}\\p{N}'’-]+\\s+){0,3}?";

    private static final List<Map.Entry<Medium.Kind, Pattern>> MEDIA = List.of(
            medium(Medium.Kind.PRESS_CONFERENCE, "(?:press|news) conference|briefing"),
            medium(Medium.Kind.INTERVIEW, "interviews?"),
            medium(
                    Medium.Kind.SOCIAL,
                    "Telegram|Twitter|Facebook|Instagram|TikTok|WhatsApp|Signal|Truth Social|YouTube|X(?![\\p{L}\\p{N}-])|"
                            + "social media|tweets?|posts?|channel"),
            medium(Medium.Kind.VIDEO, "video|footage|clip|recording"),
            medium(Medium.Kind.BROADCAST, "television|TV|radio|broadcast|programme"),
            medium(Medium.Kind.LETTER, "letter|e-?mail|text message|written reply|note"),
            medium(Medium.Kind.CALL, "(?:phone|telephone|conference) call|telephone|phone"),
            medium(Medium.Kind.SPEECH, "speech|address|sermon|rally|remarks"),
            medium(
                    Medium.Kind.DOCUMENT,
                    "report|document|filing|affidavit|lawsuit|indictment|complaint|memo|court papers|essay|book|column|op-ed"),
            medium(Medium.Kind.STATEMENT, "statements?|communiqu[ée]|press release|release"));

    private final String text;
    private final List<TimeMention> times;

    Circumstances(String text, List<TimeMention> times) {
        this.text = text;
        this.times = times;
    }

    private static Map.Entry<Medium.Kind, Pattern> medium(Medium.Kind kind, String nouns) {
        return Map.entry(kind, Pattern.compile(LEAD + "(?:" + nouns + ")\\b"));
    }

    /** Through what it was said; the medium nearest to the cue. */
    Optional<Medium> medium(Attribution attribution, Span sentence) {
        List<Medium> found = new ArrayList<>();
        for (Span gap : around(attribution, sentence)) {
            for (Map.Entry<Medium.Kind, Pattern> medium : MEDIA) {
                Matcher matcher = medium.getValue().matcher(text).region(gap.start(), gap.end());
                if (matcher.find()) {
                    found.add(new Medium(medium.getKey(), Span.of(matcher.start(), matcher.end())));
                }
            }
        }
        return found.stream().min(Comparator.comparing(m -> distance(m.span(), attribution)));
    }

    /** When it was said; the time nearest to the cue. */
    Optional<Said> said(Attribution attribution, Span sentence) {
        List<Span> gaps = around(attribution, sentence);
        return times.stream()
                .filter(t -> t.type() == TimeMention.Type.DATE || t.type() == TimeMention.Type.TIME)
                .filter(t -> gaps.stream().anyMatch(gap -> gap.contains(t.span())))
                .min(Comparator.comparing(t -> distance(t.span(), attribution)))
                .map(t -> new Said(t.span(), t.earliest(), t.latest()));
    }

    /** What is left of the sentence without source and content. */
    private static List<Span> around(Attribution attribution, Span sentence) {
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

    private static int distance(Span span, Attribution attribution) {
        Span cue = Spans.hull(attribution.cue());
        return span.start() >= cue.end() ? span.start() - cue.end() : Math.abs(cue.start() - span.end());
    }
}
