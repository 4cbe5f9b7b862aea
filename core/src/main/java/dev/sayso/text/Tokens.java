package dev.sayso.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text into words and marks. Contractions, possessives, initials and hyphenated words are one token. */
public final class Tokens {

    private static final Pattern TOKEN = Pattern.compile(
            "\\p{Lu}\\.(?:\\p{Lu}\\.)+" // U.S.
                    + "|[\\p{L}\\p{N}\\p{M}]+(?:['’\\-&.][\\p{L}\\p{N}\\p{M}]+)*(?:(?<=s)['’](?![\\p{L}\\p{N}]))?" // officials'
                    + "|\\.{2,}|''|``|[^\\s\\p{Z}]");

    private Tokens() {}

    /** The tokens inside a span of a text, in order. */
    public static List<Token> of(String text, Span within) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text).region(within.start(), within.end());
        while (matcher.find()) {
            tokens.add(Token.of(Span.of(matcher.start(), matcher.end()), text));
        }
        return List.copyOf(tokens);
    }
}
