package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who handed on what somebody wrote or recorded: "in a letter, which a clerk read to the Gazette", "a memo leaked by aides". */
final class Carriers {

    private static final Set<Medium.Kind> CARRIED =
            Set.of(Medium.Kind.LETTER, Medium.Kind.DOCUMENT, Medium.Kind.VIDEO, Medium.Kind.STATEMENT);
    private static final String ADDRESSED = "(?:\\s+(?:to|of)\\s+[^,;.“\"]{2,40}?)?";
    private static final String WHO = "(?<who>(?!(?:is|was|were|has|had|have)\\b)[^,;.“\"]{2,60}?)";
    private static final Pattern HANDED_ON = Pattern.compile(ADDRESSED + ",?\\s+(?:which|that)\\s+" + WHO
            + "\\s+(?:read(?:\\s+out)?|showed|gave|sent|passed|forwarded|leaked|shared|played)\\s+(?:to|with)\\b");
    private static final Pattern BY = Pattern.compile(ADDRESSED
            + "(?:,?\\s+(?:which|that)\\s+(?:was|were))?,?\\s+(?:read(?:\\s+out)?|shown|given|sent|passed(?:\\s+on)?|forwarded|leaked|shared|played)"
            + "(?:\\s+(?:to|with)\\s+[^,;.“\"]{2,40}?)?\\s+by\\s+" + WHO + "(?=\\s+(?:on|in|at)\\b|[,;.])");

    private Carriers() {}

    /** The words for who handed a medium on. */
    static Optional<Span> of(String text, Medium medium) {
        if (!CARRIED.contains(medium.kind())) {
            return Optional.empty();
        }
        for (Pattern pattern : new Pattern[] {HANDED_ON, BY}) {
            Matcher matcher = pattern.matcher(text).region(medium.span().end(), text.length());
            if (matcher.lookingAt()) {
                return Optional.of(Span.of(matcher.start("who"), matcher.end("who")));
            }
        }
        return Optional.empty();
    }
}
