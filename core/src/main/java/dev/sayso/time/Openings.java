package dev.sayso.time;

import dev.sayso.text.Lexemes;
import dev.sayso.text.Numerals;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A sieve before the patterns: whether a time may begin with a word at all. Most words are let go here. */
final class Openings {

    private static final Set<String> WORDS = words();

    private Openings() {}

    static boolean at(Lexemes tokens, int token) {
        String word = tokens.word(token);
        return tokens.isNumber(token)
                || WORDS.contains(word)
                || CalendarNames.month(word) > 0
                || CalendarNames.isShortWeekday(word)
                || CalendarUnit.of(word) != null
                || Numerals.small(word) != null
                || word.startsWith("fy")
                || (word.endsWith("day") && CalendarNames.weekday(word) != null)
                || (word.endsWith("days") && tokens.isCapitalized(token));
    }

    private static Set<String> words() {
        Set<String> words = new HashSet<>(List.of(
                ("the this last past current next coming upcoming every each a an half single per over almost nearly about"
                                + " around roughly spring summer autumn fall winter first second third fourth q1 q2 q3 q4"
                                + " fiscal financial noon midday midnight that overnight dawn daybreak sunrise dusk nightfall sunset evening later ' ’")
                        .split(" ")));
        words.addAll(RunPattern.ORDINALS);
        words.addAll(RunPattern.EXTREMES);
        words.addAll(RememberedDayPattern.BYNAMES);
        words.addAll(SetPattern.ADJECTIVES.keySet());
        words.addAll(ReferencePattern.REFERENCES.firstWords());
        words.addAll(PartPattern.PARTS.firstWords());
        words.addAll(FestivalPattern.FESTIVALS.firstWords());
        words.addAll(Amount.VAGUE.firstWords());
        words.addAll(NamedDayPattern.FROM_TODAY.firstWords());
        words.addAll(NamedDayPattern.FROM_DAY_NAMED.firstWords());
        words.addAll(NamedDayPattern.NIGHTS.firstWords());
        return Set.copyOf(words);
    }
}
