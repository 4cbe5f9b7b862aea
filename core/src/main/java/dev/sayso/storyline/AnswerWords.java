package dev.sayso.storyline;

import dev.sayso.text.Span;
import dev.sayso.text.Token;
import dev.sayso.text.Tokens;
import dev.sayso.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words by which an answer takes up a question: those that tell something, as stems, and one for words of one sense. */
final class AnswerWords {

    /** What is asked and answered in different words; the first is the stem of all. */
    private static final List<String> SENSES = List.of(
            "safe safely alive survive survives survived survivor survivors rescued unhurt unharmed saved",
            "ran run runs running work works worked working operate operated operating function functioned functioning"
                    + " start starts started",
            "charged charge charges indicted indictment prosecuted prosecution",
            "freed free release released releasing",
            "caused cause causes causing triggered trigger blamed",
            "accept accepted accepts agree agreed approve approved");

    private static final Map<String, String> STEMS = new HashMap<>();

    static {
        for (String sense : SENSES) {
            String[] words = sense.split(" ", -1);
            for (String word : words) {
                STEMS.put(word, words[0]);
            }
        }
    }

    private AnswerWords() {}

    /** The stems of what a part of a text tells. */
    static Set<String> of(String text, Span span) {
        return stems(Tokens.of(text, span));
    }

    /** The stems of what a part of a text tells apart from its names. */
    static Set<String> withoutNames(String text, Span span) {
        return stems(
                Tokens.of(text, span).stream().filter(t -> !t.isCapitalized()).toList());
    }

    private static Set<String> stems(List<Token> tokens) {
        Set<String> stems = new HashSet<>();
        for (Gist.Word word : Gist.of(tokens).words()) {
            stems.add(STEMS.getOrDefault(Words.plain(word.token().word()), word.stem()));
        }
        return stems;
    }
}
