package dev.sayso.storyline;

import dev.sayso.statement.Source;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import dev.sayso.text.Token;
import dev.sayso.text.Tokens;
import java.util.List;
import java.util.Set;

/** Tells which sources a reader must know of to judge what they say: those without a name, and those with an interest. */
final class PartialSources {

    private static final Set<String> UNNAMED =
            Set.of(("official officials source sources insider insiders aide aides diplomat diplomats people"
                            + " person adviser advisers executives someone familiar anonymity")
                    .split(" "));
    private static final Set<String> INTERESTED =
            Set.of(("union unions union's unions' lawyer lawyers attorney attorneys activist activists campaigners"
                            + " opposition rebels rebel militants militant insurgents militia guerrillas army military"
                            + " relatives supporters critics plaintiffs lawsuit campaign lobby separatists rival rivals")
                    .split(" "));
    /** Offices that speak for the public record, whatever their speaker is called. */
    private static final Set<String> RECORD =
            Set.of(("police fire hospital court school sheriff's county city weather emergency health rescue"
                            + " prison law state federal university district district's company airport team local spokesman"
                            + " spokeswoman spokesperson judge jury prosecutor coroner")
                    .split(" "));

    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "two", "three", "several", "some");
    private static final Set<String> DEFINITE = Set.of("the", "its", "his", "her", "their");

    private PartialSources() {}

    /** Whether the source is one; of a toll an official is not. */
    static boolean is(Source source, String text, boolean toll) {
        Span span = Spans.hull(source.spans());
        List<String> words = Tokens.of(text, span).stream().map(Token::lower).toList();
        boolean record = words.stream().anyMatch(RECORD::contains);
        if (!source.named() && !record && !toll && !DEFINITE.contains(words.get(0))) {
            boolean someone = source.kind() == Source.Kind.PERSON || source.kind() == Source.Kind.GROUP;
            return words.stream().anyMatch(UNNAMED::contains)
                    || words.stream().anyMatch(INTERESTED::contains)
                    || someone && INDEFINITE.contains(words.get(0));
        }
        return !record && words.stream().anyMatch(INTERESTED::contains);
    }
}
