package dev.sayso.statement;

import dev.sayso.text.Sentences;
import dev.sayso.text.Span;
import java.util.List;

/** Tells how many sentences lie between two places of a text. */
final class SentenceCount {

    private final int[] starts;

    SentenceCount(String text) {
        List<Span> sentences = Sentences.of(text);
        this.starts = sentences.stream().mapToInt(Span::start).toArray();
    }

    /** 0 in one sentence, 1 in two that follow each other; places in UTF-16 units. */
    int between(int one, int other) {
        return Math.abs(number(one) - number(other));
    }

    private int number(int place) {
        int number = 0;
        while (number < starts.length && starts[number] <= place) {
            number++;
        }
        return number;
    }
}
