package dev.sayso.figure;

import dev.sayso.text.Lexemes;
import dev.sayso.text.Phrases;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that make a figure all until then ({@code so far}, {@code has risen to 27}) or new ({@code another 27}). */
final class Cumulation {

    private static final int REACH = 12;
    private static final Set<String> LINKS = Set.of(
            "to",
            "at",
            "of",
            "is",
            "was",
            "past",
            "above",
            "reached",
            "reaches",
            "hit",
            "passed",
            "topped",
            "exceeded",
            "surpassed",
            ":",
            "now");
    /** Nouns for a sum; a figure is one only where it is tied to them. */
    private static final Set<String> SUMS = Set.of("total", "the total", "tally", "toll");

    private static final Set<String> TALLIES = Set.of("toll", "total", "number", "count", "tally", "figure", "deaths");
    private static final Set<String> AUXILIARIES = Set.of("has", "have", "had", "now", "been", "already");

    private Cumulation() {}

    /** The words that make it all until then, in order of the text. */
    static List<Span> words(Lexemes lexemes, @Nullable Sketch before, Sketch sketch, Region region) {
        List<Span> found = new ArrayList<>();
        int first = sketch.first();
        int risen = rising(lexemes, before, sketch, region.left());
        boolean linked = LINKS.contains(lexemes.word(first - 1));
        for (int at = region.left(); at < first; at++) {
            Phrases.Found<Boolean> phrase = ScopeWords.cumulative(lexemes, at);
            if (phrase == null || phrase.end() > first) {
                continue;
            }
            boolean sum = SUMS.contains(lexemes.word(at)) || SUMS.contains(lexemes.word(phrase.end() - 1));
            boolean apart = risen < 0 || phrase.end() <= risen;
            if (apart && (!sum || linked || phrase.end() == first)) {
                found.add(lexemes.span(at, phrase.end()));
            }
            at = phrase.end() - 1;
        }
        if (risen >= 0) {
            found.add(lexemes.span(risen, risenEnd(before, sketch, risen)));
        }
        for (int at = region.after(); at < region.right(); at++) {
            Phrases.Found<Boolean> phrase = ScopeWords.cumulative(lexemes, at);
            if (phrase != null && phrase.end() <= region.right() && !SUMS.contains(lexemes.word(at))) {
                found.add(lexemes.span(at, phrase.end()));
                at = phrase.end() - 1;
            }
        }
        return found;
    }

    /** The words that make it new, in order of the text. */
    static List<Span> newWords(Lexemes lexemes, Sketch sketch, Region region) {
        List<Span> found = new ArrayList<>();
        for (int at = region.left(); at < sketch.first(); at++) {
            Phrases.Found<Boolean> phrase = lexemes.wordsAt(at, "the") ? ScopeWords.recent(lexemes, at) : null;
            if (phrase != null) {
                found.add(lexemes.span(at, phrase.end()));
            }
        }
        int number = sketch.quantity().first();
        add(lexemes, sketch.first(), sketch.person() ? number + 1 : number, found);
        add(lexemes, sketch.end(), sketch.bodyEnd(), found);
        return found;
    }

    private static void add(Lexemes lexemes, int from, int to, List<Span> found) {
        for (int at = from; at < to; at++) {
            Phrases.Found<Boolean> phrase = ScopeWords.recent(lexemes, at);
            boolean compares = lexemes.wordsAt(at, "more", "than");
            if (phrase != null && phrase.end() <= to && !compares) {
                found.add(lexemes.span(at, phrase.end()));
            }
        }
    }

    /** Where the verb begins that brings a toll to the number, its auxiliaries included; −1 where none does. */
    private static int rising(Lexemes lexemes, @Nullable Sketch before, Sketch sketch, int left) {
        int first = sketch.first();
        boolean casualties = sketch.measure() != null || sketch.thing().isEmpty();
        if (sketch.quantity().unit() != null || !casualties) {
            return -1;
        }
        int from = first - 1;
        int stop = left;
        if (before != null && isFrom(lexemes, before, first)) {
            from = before.first() - 1;
            stop = from - REACH;
        }
        int verb = verb(lexemes, from, stop, first);
        if (verb < 0 || (sketch.measure() == null && !hasTally(lexemes, stop, first))) {
            return -1;
        }
        int start = verb;
        while (start > stop && AUXILIARIES.contains(lexemes.word(start - 1))) {
            start--;
        }
        return start;
    }

    /** {@code from 11 to 27}, of which the 27 is asked for. */
    private static boolean isFrom(Lexemes lexemes, Sketch before, int first) {
        return lexemes.wordsAt(before.first() - 1, "from")
                && lexemes.wordsAt(first - 1, "to")
                && first - before.bodyEnd() <= REACH;
    }

    private static int verb(Lexemes lexemes, int from, int stop, int first) {
        String link = lexemes.word(first - 1);
        boolean to = link.equals("to");
        boolean at = link.equals("at") || link.equals("past") || link.equals("above");
        int reach = to ? REACH : at ? 3 : 1;
        for (int verb = from; verb >= Math.max(stop, from - reach) && !lexemes.startsSentence(verb + 1); verb--) {
            if (ScopeWords.RISING.contains(lexemes.word(verb))) {
                return verb;
            }
        }
        return -1;
    }

    private static boolean hasTally(Lexemes lexemes, int stop, int first) {
        for (int at = Math.max(0, stop); at < first; at++) {
            if (TALLIES.contains(lexemes.word(at))) {
                return true;
            }
        }
        return false;
    }

    private static int risenEnd(@Nullable Sketch before, Sketch sketch, int risen) {
        return before != null && before.first() > risen ? before.first() - 1 : sketch.first();
    }
}
