package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which a statement is less than a plain fact. They are kept as words, never made a probability.
 *
 * @param hedges what makes it less than certain: "appears", "may", "reportedly"
 * @param negations what says that something is not so: "not", "no longer"
 * @param conditions what it depends on: "if", "unless"
 * @param futures what puts it into the future: "will", "is expected to"
 */
public record Shades(List<Span> hedges, List<Span> negations, List<Span> conditions, List<Span> futures) {

    public static final Shades NONE = new Shades(List.of(), List.of(), List.of(), List.of());

    private static final Pattern HEDGES =
            words("appears?|appeared|appearing|apparently|apparent|seems?|seemed|seemingly|"
                    + "may(?=\\s+(?:have|be|not|also|well|soon|yet|\\p{Ll}+))|might|could(?!\\s+(?:only\\s+|just\\s+|not\\s+|barely\\s+|hardly\\s+|even\\s+)?(?:see|hear|feel|smell|remember|tell|imagine)\\b)|possibly|possible|perhaps|maybe|"
                    + "almost\\s+certainly|probably|probable|likely|unlikely|reportedly|allegedly|alleged|purportedly|purported|"
                    + "supposedly|suspected|suspects?|presumably|presumed|believed\\s+to|believes?|thinks?|thought\\s+to|feared|"
                    + "estimated|(?<!\\b(?:is|was|are|were|be|been|remains?)\\s(?:(?:just|only|merely)\\s)?an?\\s)estimates?|suggests?|suggested|indicates?"
                    + "|unconfirmed|preliminary(?!\\s+(?:reports?|hearings?|inquir(?:y|ies)|investigations?|injunctions?|agreements?|talks|rounds?"
                    + "|rulings?|deals?|examinations?|charges?|contracts?|stages?|steps?)\\b)|initial\\s+(?:reports?|findings|indications)|"
                    + "as\\s+far\\s+as\\s+is\\s+known|it\\s+is\\s+thought");
    /** A cue hedges by less: that somebody thinks or suggests something is a statement like others. */
    private static final Pattern HEDGING_CUES = words(
            "appears?|appeared|seems?|seemed|reportedly|allegedly|alleged|purportedly|purported|feared|may|might|could");
    /** What an outlet only understands, it does not state as known. */
    private static final Pattern UNDERSTANDS = words("understands?");

    private static final Pattern NEGATIONS =
            Pattern.compile("(?i)\\b(?:not|never|cannot|nobody|none|neither|nor|no\\s+longer|"
                    + "no\\s+one|nothing|no(?=\\s+\\p{L}))\\b|(?<=\\p{L})n['’]t\\b");
    private static final Pattern CONDITIONS =
            words("if|unless|provided\\s+that|in\\s+case|as\\s+long\\s+as|in\\s+the\\s+event\\s+of");
    private static final Pattern FUTURES =
            Pattern.compile("(?i)\\b(?:(?<!\\b(?:his|her|their|the|a|its|my|your|our)\\s)will"
                    + "|won['’]t|shall|(?:is|are|am|was|were)\\s+(?:going|expected|due|set|planned|scheduled|about)\\s+to"
                    + "|(?:plans?|intends?)\\s+to)\\b|(?<=\\p{L})['’]ll\\b");

    public Shades {
        hedges = Spans.merged(hedges);
        negations = Spans.merged(negations);
        conditions = Spans.merged(conditions);
        futures = Spans.merged(futures);
    }

    /**
     * The shading words of an attribution: those in its content, and in its cue those that hedge.
     *
     * @param outlet whether the report's own outlet is the source
     */
    static Shades of(Attribution attribution, Stance stance, boolean outlet, String text) {
        List<Span> hedges = new ArrayList<>(in(attribution.content(), HEDGES, text));
        if (stance == Stance.ASSERTS) {
            hedges.addAll(in(attribution.cue(), HEDGING_CUES, text));
            hedges.addAll(outlet ? in(attribution.cue(), UNDERSTANDS, text) : List.of());
        }
        return new Shades(
                hedges,
                in(attribution.content(), NEGATIONS, text),
                in(attribution.content(), CONDITIONS, text),
                in(attribution.content(), FUTURES, text));
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?i)\\b(?:" + alternatives + ")\\b");
    }

    private static List<Span> in(List<Span> pieces, Pattern words, String text) {
        List<Span> found = new ArrayList<>();
        for (Span piece : pieces) {
            Matcher matcher =
                    words.matcher(text).region(piece.start(), piece.end()).useTransparentBounds(true);
            while (matcher.find()) {
                boolean month = text.startsWith("May", matcher.start());
                if (!month) {
                    found.add(Span.of(matcher.start(), matcher.end()));
                }
            }
        }
        return found;
    }
}
