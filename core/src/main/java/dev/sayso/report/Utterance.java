package dev.sayso.report;

import dev.sayso.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of a transcript, and when they are heard in its recording.
 *
 * @param span the words in the report's text, without the speaker's name
 * @param from milliseconds from the beginning of the recording
 * @param to milliseconds from there, not before {@code from}
 * @param speaker who speaks, in one line, where the transcript says it
 */
public record Utterance(
        Span span, long from, long to, @Nullable String speaker) {

    public Utterance {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("not a stretch of time: " + from + " to " + to);
        }
        if (speaker != null && (speaker.indexOf('\n') >= 0 || speaker.indexOf('\r') >= 0)) {
            throw new IllegalArgumentException("a speaker in several lines: \"" + speaker + "\"");
        }
    }
}
