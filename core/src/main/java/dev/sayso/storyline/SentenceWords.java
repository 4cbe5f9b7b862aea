package dev.sayso.storyline;

import dev.sayso.text.Span;
import dev.sayso.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A sentence's words in lower case, contractions as the words they stand for ({@code isn't}: is, not). */
final class SentenceWords {

    private static final Map<String, String> CONTRACTIONS = Map.of("can't", "can", "won't", "will", "cannot", "can");

    private final List<String> words = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();

    SentenceWords(List<Token> sentence) {
        for (Token token : sentence) {
            String word = token.lower();
            if (CONTRACTIONS.containsKey(word) || word.endsWith("n't") && word.length() > 3) {
                add(CONTRACTIONS.getOrDefault(word, word.substring(0, word.length() - 3)), token);
                add("not", token);
            } else if (word.equals("it's") || word.equals("there's") || word.equals("what's")) {
                add(word.substring(0, word.length() - 2), token);
                add("is", token);
            } else {
                add(word, token);
            }
        }
    }

    private void add(String word, Token token) {
        words.add(word);
        tokens.add(token);
    }

    int size() {
        return words.size();
    }

    /** A word or mark; empty outside the sentence. */
    String at(int word) {
        return word < 0 || word >= words.size() ? "" : words.get(word);
    }

    Token token(int word) {
        return tokens.get(word);
    }

    /** Where the words {@code [first, end)} stand in the text; at least one word. */
    Span span(int first, int end) {
        return Span.of(
                tokens.get(first).span().start(), tokens.get(end - 1).span().end());
    }
}
