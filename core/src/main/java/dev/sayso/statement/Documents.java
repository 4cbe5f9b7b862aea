package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says whose document "the report" is: of whoever said something "in a preliminary report" before. Abstains where the
 * report introduces it in other ways.
 */
final class Documents {

    private static final Set<String> INTRODUCERS = Set.of("a", "an", "its", "their", "his", "her");
    private static final int FARTHEST = 8;
    private static final int MOST_ADJECTIVES = 2;

    private final String text;
    private final ReportSentences sentences;
    private final Speakers speakers;

    Documents(String text, ReportSentences sentences, Speakers speakers) {
        this.text = text;
        this.sentences = sentences;
        this.speakers = speakers;
    }

    /** The document that "the" with this noun means at a place in the text. */
    Optional<Party> meant(String noun, int at) {
        int own = sentences.at(at);
        for (int i = own - 1; i >= 0 && i >= own - FARTHEST; i--) {
            Optional<Span> introduced = introduced(sentences.tokens(i), noun);
            if (introduced.isPresent()) {
                String words = introduced.get().in(text);
                return speakers.last(sentences.span(i), s -> s.source().names().size() == 1)
                        .map(s -> new Party(s.names().get(0) + "'s " + words, Source.Kind.DOCUMENT));
            }
        }
        return Optional.empty();
    }

    /** "preliminary report" of "in a preliminary report". */
    private static Optional<Span> introduced(List<Token> tokens, String noun) {
        for (int i = 2; i < tokens.size(); i++) {
            for (int first = i; tokens.get(i).is(noun) && first > 1 && i - first <= MOST_ADJECTIVES; first--) {
                if (INTRODUCERS.contains(tokens.get(first - 1).lower())
                        && tokens.get(first - 2).is("in")) {
                    return Optional.of(
                            tokens.get(first).span().union(tokens.get(i).span()));
                }
            }
        }
        return Optional.empty();
    }
}
