package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import dev.sayso.text.Token;
import dev.sayso.text.Tokens;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Says what a source does with the content, by the verb of the cue and what negates it. Thread-safe. */
final class Stances {

    private static final Pattern NO_COMMENT = Pattern.compile(
            "(?i)(?:\\b(?:not|never)|n['’]t)\\s+(?:be\\s+)?comment(?:ing)?\\b|\\bno\\s+(?:further\\s+)?comment\\b|\\bdeclin\\w+\\s+to\\s+comment\\b");
    private static final Pattern CALLED_FALSE = Pattern.compile(
            "(?i)\\b(?:claims?|allegations?|accusations?|reports?|charges?|suggestions?|rumou?rs?)\\b"
                    + ".{0,40}?\\b(?:false|untrue|baseless|unfounded|groundless|fabricated|fabrications?|lies?|nonsense|fake|wrong)\\b");
    private static final Pattern SAME_ACCOUNT = Pattern.compile(
            "(?i)(?:the|a)\\s+(?:same|similar)\\s+(?:account|version|description|story|figure|number|toll)");
    private static final int LONGEST_NO_COMMENT = 120;
    private static final Set<String> CALLING =
            Set.of("called", "calls", "call", "calling", "described", "dismissed", "labelled", "labeled");
    private static final Set<String> SEEING =
            Set.of("seen", "confirm", "confirmed", "verify", "verified", "corroborate", "corroborated", "reviewed");

    private final CueTable table;

    Stances(CueTable table) {
        this.table = table;
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
    private static Stance byContent(Attribution attribution, String text) {
        String content = Spans.words(attribution.content(), text);
        if (content.length() <= LONGEST_NO_COMMENT
                && NO_COMMENT.matcher(content).find()) {
            return Stance.DECLINED;
        }
        if (SAME_ACCOUNT.matcher(content).matches()) {
            return Stance.CONFIRMS;
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
