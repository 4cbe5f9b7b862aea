package dev.sayso.figure;

import dev.sayso.text.Lexemes;
import dev.sayso.text.Phrases;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Words for the group that a figure counts: {@code 12 soldiers}, {@code 12 people, mostly children}, {@code deaths among crew}. */
final class Groups {

    private static final int LONGEST = 4;

    private Groups() {}

    /** The groups that a figure's own words and its region name. */
    static List<Span> of(Lexemes lexemes, Sketch sketch, Region region) {
        List<Span> found = new ArrayList<>();
        if (sketch.quantity().unit() != null) {
            return found;
        }
        if (sketch.thing().isEmpty()) {
            among(lexemes, region.left(), region.first(), found);
        }
        counted(lexemes, sketch.thing(), found);
        apposed(lexemes, region, found);
        boolean casualties = sketch.thing().isEmpty()
                || ScopeWords.AMONG.contains(lexemes.word(sketch.thing().end() - 1));
        if (casualties && sketch.measure() != null) {
            among(lexemes, region.after() - 1, region.right(), found);
        }
        return found;
    }

    private static void counted(Lexemes lexemes, CountedThing thing, List<Span> found) {
        int first = thing.firstOfWords(lexemes);
        if (first == thing.end()) {
            return;
        }
        String head = lexemes.word(thing.end() - 1);
        if (isGroup(head) || People.isOne(head)) {
            boolean anyone = ScopeWords.ANYONE.contains(head) && first == thing.end() - 1;
            if (!anyone && !head.equals("person")) {
                found.add(lexemes.span(first, thing.end()));
            }
        } else if (MeasureWords.noun(head) != null && first < thing.end() - 1 && isKind(lexemes, first)) {
            found.add(lexemes.span(first, thing.end() - 1));
        }
    }

    /** {@code civilian deaths}, {@code military fatalities}. */
    private static boolean isKind(Lexemes lexemes, int at) {
        return People.isOne(lexemes.word(at)) || lexemes.wordsAt(at, "military");
    }

    /** {@code , mostly women and children}. */
    private static void apposed(Lexemes lexemes, Region region, List<Span> found) {
        for (int at = region.after(); at < region.right(); at++) {
            Phrases.Found<Boolean> phrase = opens(lexemes, at) ? ScopeWords.apposed(lexemes, at) : null;
            int end = phrase == null ? at : groupsEnd(lexemes, phrase.end());
            if (phrase != null && end > phrase.end()) {
                found.add(lexemes.span(at, end));
                return;
            }
        }
    }

    private static boolean opens(Lexemes lexemes, int at) {
        return switch (lexemes.word(at - 1)) {
            case ",", "(", "–", "—", "-" -> true;
            default -> false;
        };
    }

    /** {@code the number of soldiers killed}, {@code casualties among civilians}. */
    private static void among(Lexemes lexemes, int from, int to, List<Span> found) {
        for (int at = from; at < to; at++) {
            boolean tie = lexemes.wordsAt(at + 1, "among") || lexemes.wordsAt(at + 1, "of");
            boolean after = lexemes.wordsAt(at + 1, "among") && MeasureWords.isState(lexemes.word(at));
            if (!(tie && ScopeWords.AMONG.contains(lexemes.word(at))) && !after) {
                continue;
            }
            int first = lexemes.wordsAt(at + 2, "the") ? at + 3 : at + 2;
            int end = groupsEnd(lexemes, first);
            boolean anyone = end == first + 1 && ScopeWords.ANYONE.contains(lexemes.word(first));
            if (end > first && end <= to && !anyone) {
                found.add(lexemes.span(first, end));
                return;
            }
        }
    }

    /** The end of {@code women}, {@code young women and children}; the lexeme itself where no group stands. */
    private static int groupsEnd(Lexemes lexemes, int first) {
        int end = groupEnd(lexemes, first);
        int second = lexemes.wordsAt(end, "and") && end > first ? groupEnd(lexemes, end + 1) : end;
        return second > end + 1 ? second : end;
    }

    private static int groupEnd(Lexemes lexemes, int first) {
        int end = first;
        for (int at = first; at < first + LONGEST && lexemes.isWord(at); at++) {
            if (CountedThing.isStop(lexemes.word(at)) || lexemes.startsLine(at)) {
                break;
            }
            end = isGroup(lexemes.word(at)) ? at + 1 : end;
        }
        return end;
    }

    private static boolean isGroup(String word) {
        return People.areMany(word);
    }
}
