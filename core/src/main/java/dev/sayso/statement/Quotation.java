package dev.sayso.statement;

import dev.sayso.text.Span;

/**
 * A stretch between quotation marks inside one paragraph.
 *
 * @param span the words with their marks
 * @param closed whether it ends with a mark; one that does not goes on in the next paragraph if that opens with a mark
 * @param words how many words it holds
 * @param pauses whether it ends with a comma, question mark or exclamation mark, as speech before "she said" does
 */
record Quotation(Span span, boolean closed, int words, boolean pauses) {

    private static final int SHORTEST_SPEECH = 4;

    /** Whether it is long enough to be somebody's words rather than a term in quotation marks. */
    boolean isSpeech() {
        return words >= SHORTEST_SPEECH;
    }
}
