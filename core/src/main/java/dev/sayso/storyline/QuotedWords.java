package dev.sayso.storyline;

import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a stretch of text as they are compared: in small letters, without punctuation, each with its place.
 *
 * @param words as many as there are spans
 */
record QuotedWords(List<String> words, List<Span> spans) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’‑‐.,-][\\p{L}\\p{N}]+)*");

    QuotedWords {
        words = List.copyOf(words);
        spans = List.copyOf(spans);
    }

    static QuotedWords of(String text, Span within) {
        List<String> words = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(within.start(), within.end());
        while (word.find()) {
            words.add(word.group()
                    .toLowerCase(Locale.ROOT)
                    .replace('’', '\'')
                    .replace('‑', '-')
                    .replace('‐', '-'));
            spans.add(Span.of(word.start(), word.end()));
        }
        return new QuotedWords(words, spans);
    }

    int size() {
        return words.size();
    }

    /** From the first of some words to the last. */
    Span span(int first, int end) {
        return spans.get(first).union(spans.get(end - 1));
    }
}
