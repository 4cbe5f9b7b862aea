package dev.sayso.figure;

import dev.sayso.text.Lexemes;
import dev.sayso.text.Span;
import dev.sayso.time.TimeMention;
import java.util.List;

/** Which figures stand beside each one in its sentence. Lengths of time and ages are no neighbours: they tell of others. */
final class Neighbours {

    private final boolean[] time;
    private final int[] before;
    private final int[] after;

    Neighbours(Lexemes lexemes, List<Sketch> sketches, List<TimeMention> times) {
        int size = sketches.size();
        int[] sentences = Sketch.sentences(lexemes, sketches);
        this.time = lengthsOfTime(lexemes, sketches, times);
        this.before = new int[size];
        this.after = new int[size];
        int last = -1;
        for (int i = 0; i < size; i++) {
            before[i] = last >= 0 && sentences[last] == sentences[i] ? last : -1;
            last = time[i] ? last : i;
        }
        last = -1;
        for (int i = size - 1; i >= 0; i--) {
            after[i] = last >= 0 && sentences[last] == sentences[i] ? last : -1;
            last = time[i] ? last : i;
        }
    }

    /** Whether the figure is itself a length of time or an age. */
    boolean isTime(int i) {
        return time[i];
    }

    /** The figure before; −1 where none is. */
    int before(int i) {
        return before[i];
    }

    /** The figure after; −1 where none is. */
    int after(int i) {
        return after[i];
    }

    private static boolean[] lengthsOfTime(Lexemes lexemes, List<Sketch> sketches, List<TimeMention> times) {
        boolean[] found = new boolean[sketches.size()];
        int next = 0;
        for (int i = 0; i < found.length; i++) {
            Sketch sketch = sketches.get(i);
            Span span = lexemes.span(sketch.first(), sketch.end());
            while (next < times.size() && times.get(next).span().end() <= span.start()) {
                next++;
            }
            boolean age = "year-old".equals(sketch.quantity().unit());
            found[i] = age || (next < times.size() && times.get(next).span().overlaps(span));
        }
        return found;
    }
}
