package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import dev.sayso.text.Token;
import dev.sayso.text.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what a source does with the content, by the verb of the cue and what negates it. Thread-safe. */
final class Stances {

    private static final Pattern NO_COMMENT = Pattern.compile(
            "(?i)(?:\\b(?:not|never)|n['’]t)\\s+(?:be\\s+)?comment(?:ing)?\\b|\\bno\\s+(?:further\\s+)?comment\\b|\\bdeclin\\w+\\s+to\\s+comment\\b");
    /** "We had no immediate comment" gives no reply; "had no comment" declines. */
    private static final Pattern GIVES_NONE = Pattern.compile(
            "(?i)\\b(?:had|has|have|made|makes|offered|gave|gives|issued|provided)\\s+no\\s+(?<now>immediate\\s+)?"
                    + "(?:(?:further|official|public)\\s+)?(?<what>comment|reply|response|answer|reaction)\\b");

    private static final Pattern NOT_AWARE = Pattern.compile(
            "(?i)(?:that\\s+)?(?:(?:he|she|it|they|we|i|the\\s+\\p{L}+)\\s+(?:is|was|are|were|am|had\\s+been)"
                    + "(?:\\s+not|n['’]t)\\s+aware\\s+of|(?:he|she|it|they|we|i)\\s+(?:had|has|have)\\s+no\\s+(?:knowledge|record)\\s+of)\\b.*");
    private static final Pattern UNAWARE =
            Pattern.compile("(?i).*\\b(?:not\\s+aware|unaware|no\\s+(?:knowledge|record))\\s+of");
    private static final Pattern NOT_GUILTY = Pattern.compile("(?i).*\\bplead(?:s|ed|ing)?\\s+not\\s+guilty\\b.*");

    private static final String TOLD =
            "(?:claims?|allegations?|accusations?|reports?|charges?|suggestions?|rumou?rs?|accounts?"
                    + "|stor(?:y|ies)|versions?|assertions?|statements?|figures?|videos?|footage|recordings?|letters?|documents?)";
    private static final String FALSE =
            "(?:false|untrue|not\\s+true|baseless|unfounded|groundless|fabricated|fabrications?"
                    + "|(?:an?\\s+)?(?:lies?|hoax|fakes?|forger(?:y|ies))|nonsense|incorrect|inaccurate|wrong)";
    private static final Pattern CALLED_FALSE = Pattern.compile("(?i)\\b" + TOLD + "\\b.{0,40}?\\b" + FALSE + "\\b");
    /** "said the report was false", "“That is not true,”", "there was no truth to the claim". */
    private static final Pattern SAID_FALSE = Pattern.compile(
            "(?i)[“\"‘']?(?:that\\s+)?(?:(?:(?:the|these|those|this|such|any|all|his|her|its|their)\\s+)?"
                    + "(?:[\\p{L}'’-]+\\s+){0,3}?" + TOLD
                    + "\\s+(?:is|are|was|were|had\\s+been)|(?:that|this|it)(?:\\s+(?:is|was)|['’]s))\\s+"
                    + "(?:(?:simply|just|\\p{L}+ly)\\s+)?" + FALSE + "\\b.*"
                    + "|[“\"‘']?(?:that\\s+)?there\\s+(?:is|was|['’]s)\\s+no\\s+truth\\s+(?:to|in)\\b.*");

    private static final int LONGEST_NO_COMMENT = 120;
    private static final Set<String> CALLING = Set.of(
            "called",
            "calls",
            "call",
            "calling",
            "described",
            "describes",
            "dismissed",
            "dismisses",
            "labelled",
            "labeled",
            "branded");
    private static final Set<String> SEEING =
            Set.of("seen", "confirm", "confirmed", "verify", "verified", "corroborate", "corroborated", "reviewed");

    private final CueTable table;
    private final Rejoinders rejoinders;

    Stances(CueTable table, Rejoinders rejoinders) {
        this.table = table;
        this.rejoinders = rejoinders;
    }

    Stance of(Attribution attribution, String text) {
        boolean negated = false;
        boolean wouldNot = false;
        Stance stance = Stance.ASSERTS;
        for (Span piece : attribution.cue()) {
            for (Token token : Tokens.of(text, piece)) {
                wouldNot |= token.is("would") || token.is("wouldn't");
                negated |= Words.NEGATIONS.contains(token.lower());
                List<CueForm> forms = table.forms(token.lower());
                if (!forms.isEmpty() && stance == Stance.ASSERTS) {
                    stance = forms.get(0).verb().stance();
                }
            }
        }
        stance = negated ? negated(stance, wouldNot) : stance;
        return stance == Stance.ASSERTS ? byContent(attribution, text) : stance;
    }

    /** What the words of the content make of an assertion: "We will not comment", "called the claim false". */
    private Stance byContent(Attribution attribution, String text) {
        String cue = Spans.words(attribution.cue(), text);
        String content = Spans.words(attribution.content(), text);
        Optional<Stance> rejoinder = rejoinders.of(cue, content);
        if (rejoinder.isPresent()) {
            return rejoinder.get();
        }
        Matcher none = GIVES_NONE.matcher(cue + " " + content);
        if (none.lookingAt()) {
            boolean comment = none.group("what").equalsIgnoreCase("comment");
            return comment && none.group("now") == null ? Stance.DECLINED : Stance.NO_REPLY;
        }
        if (UNAWARE.matcher(cue).matches() || NOT_AWARE.matcher(content).matches()) {
            return Stance.NOT_CONFIRMED;
        }
        if (content.length() <= LONGEST_NO_COMMENT
                && NO_COMMENT.matcher(content).find()) {
            return Stance.DECLINED;
        }
        if (NOT_GUILTY.matcher(cue + " " + content).matches()
                || SAID_FALSE.matcher(content).matches()) {
            return Stance.DENIES;
        }
        boolean calls = attribution.cue().stream()
                .flatMap(piece -> Tokens.of(text, piece).stream())
                .anyMatch(t -> CALLING.contains(t.lower()));
        return calls && CALLED_FALSE.matcher(content).find() ? Stance.DENIES : Stance.ASSERTS;
    }

    /** An outlet that has not seen or confirmed what others say has not verified it. */
    static Stance by(Source source, Stance stance, Attribution attribution, String text) {
        if (source.kind() != Source.Kind.OUTLET) {
            return stance;
        }
        boolean negated = false;
        boolean sees = false;
        for (Span piece : attribution.cue()) {
            for (Token token : Tokens.of(text, piece)) {
                negated |= Words.NEGATIONS.contains(token.lower());
                sees |= SEEING.contains(token.lower());
            }
        }
        return stance == Stance.NOT_CONFIRMED || stance == Stance.ASSERTS && negated && sees
                ? Stance.NOT_VERIFIED
                : stance;
    }

    /** "would not say" declines; "did not say" only leaves out. */
    private static Stance negated(Stance stance, boolean wouldNot) {
        return switch (stance) {
            case CONFIRMS -> Stance.NOT_CONFIRMED;
            case ASSERTS -> wouldNot ? Stance.DECLINED : stance;
            case DENIES -> Stance.NOT_CONFIRMED; // "did not deny" confirms nothing
            default -> stance;
        };
    }
}
