package dev.sayso.time;

import dev.sayso.text.Lexemes;
import dev.sayso.text.Phrases;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that only point to the past, the present or the future: {@code recently}, {@code now}, {@code the near future}. */
final class ReferencePattern implements TimePattern {

    private static final Set<String> AFTER_PHRASE = Set.of(
            "and", "but", "or", "when", "as", "that", "to", "by", "for", "with", "he", "she", "it", "they", "we", "i",
            "has", "have", "had", "is", "was", "are", "were", "been", "will", "would");

    static final Phrases<String> REFERENCES = references();

    @Override
    public @Nullable TimeExpression at(TimeContext context, int token) {
        Lexemes tokens = context.tokens();
        Phrases.Found<String> found = REFERENCES.at(tokens, token);
        if (found == null) {
            return null;
        }
        boolean partOfWord = context.word(found.end()).equals("-");
        boolean superlative =
                context.word(token).equals("recent") && context.word(token - 1).equals("most");
        boolean bare =
                tokens.wordsAt(found.end() - 2, "the", "past") || tokens.wordsAt(found.end() - 2, "the", "future");
        boolean adverb = tokens.wordsAt(token - 1, "in") && endsPhrase(tokens, found.end());
        return partOfWord || superlative || (bare && !adverb)
                ? null
                : new TimeExpression(token, found.end(), TimeValue.open(found.meaning()));
    }

    private static boolean endsPhrase(Lexemes tokens, int at) {
        boolean mark = !tokens.isWord(at) && !tokens.isNumber(at);
        return mark || tokens.startsSentence(at) || AFTER_PHRASE.contains(tokens.word(at));
    }

    private static Phrases<String> references() {
        Map<String, String> words = new HashMap<>();
        put(
                words,
                "PRESENT_REF",
                "now;right now;currently;at present;at the moment;nowadays;the time being;these days");
        put(
                words,
                "PAST_REF",
                "recently;more recently;most recently;recent;recent days;recent weeks;recent months;recent years;"
                        + "recent decades;recent times;the recent past;the past");
        put(
                words,
                "FUTURE_REF",
                "the near future;the near term;the future;the days ahead;the weeks ahead;the months ahead;the years ahead;the coming days;the coming weeks;the coming months;the coming years");
        return Phrases.of(words);
    }

    private static void put(Map<String, String> words, String value, String phrases) {
        for (String phrase : phrases.split(";", -1)) {
            words.put(phrase, value);
        }
    }
}
