package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The sources that a report has credited so far, in order of the text. */
final class Speakers {

    private final List<Speaker> speakers = new ArrayList<>();

    /** A source and the sex of the person it is, where that is known. */
    record Speaker(Source source, @Nullable Gender gender) {

        int place() {
            return Spans.hull(source.spans()).start();
        }
    }

    /** Adds a source that stands behind all before. */
    void add(Source source, @Nullable Gender gender) {
        speakers.add(new Speaker(source, gender));
    }

    /** The last one that stands in a stretch of the text and passes a test. */
    Optional<Source> last(Span within, Predicate<Speaker> test) {
        for (int i = speakers.size() - 1; i >= 0; i--) {
            Speaker speaker = speakers.get(i);
            if (speaker.place() < within.start()) {
                return Optional.empty();
            }
            if (speaker.place() < within.end() && test.test(speaker)) {
                return Optional.of(speaker.source());
            }
        }
        return Optional.empty();
    }
}
