package dev.sayso.time;

import dev.sayso.text.Phrases;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that only point to the past, the present or the future: {@code recently}, {@code now}, {@code the near future}. */
final class ReferencePattern implements TimePattern {

    static final Phrases<String> REFERENCES = references();

    @Override
    public @Nullable TimeExpression at(TimeContext context, int token) {
        Phrases.Found<String> found = REFERENCES.at(context.tokens(), token);
        if (found == null) {
            return null;
        }
        boolean partOfWord = context.word(found.end()).equals("-");
        boolean superlative =
                context.word(token).equals("recent") && context.word(token - 1).equals("most");
        return partOfWord || superlative
                ? null
                : new TimeExpression(token, found.end(), TimeValue.open(found.meaning()));
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
                        + "recent decades;recent times;the recent past");
        put(
                words,
                "FUTURE_REF",
                "the near future;the near term;the coming days;the coming weeks;the coming months;the coming years");
        return Phrases.of(words);
    }

    private static void put(Map<String, String> words, String value, String phrases) {
        for (String phrase : phrases.split(";", -1)) {
            words.put(phrase, value);
        }
    }
}
