package dev.sayso.figure;

import dev.sayso.text.Lexemes;

/**
 * Words for a place: {@code in northern Norva}, {@code at St Odile Hospital}, {@code across the country}, {@code there}. A
 * name alone is none, since it may be a person's or a party's.
 */
final class PlaceWords {

    private static final int LONGEST = 9;
    private static final int MODIFIERS = 3;

    private PlaceWords() {}

    /** Where the words for a place end that begin at a lexeme; the lexeme itself where none do. */
    static int endAt(Lexemes lexemes, int at, int limit) {
        String word = lexemes.word(at);
        if (ScopeWords.PLACE_ADVERBS.contains(word)) {
            return word.equals("there") && isExistential(lexemes, at) ? at : at + 1;
        }
        return ScopeWords.PLACE_PREPOSITIONS.contains(word) ? phraseEnd(lexemes, at, limit) : at;
    }

    private static int phraseEnd(Lexemes lexemes, int preposition, int limit) {
        boolean determined = isDeterminer(lexemes.word(preposition + 1));
        int from = determined ? preposition + 2 : preposition + 1;
        int end = preposition;
        int lower = 0;
        boolean name = false;
        boolean noun = false;
        for (int at = from; at < Math.min(limit, from + LONGEST) && !lexemes.startsLine(at); at++) {
            String word = lexemes.word(at);
            if (isName(lexemes, at)) {
                end = at + 1;
                name = true;
                noun = ScopeWords.PLACE_NOUNS.contains(word);
                lower = 0;
            } else if (ScopeWords.PLACE_NOUNS.contains(word) && (determined || name)) {
                end = at + 1;
                noun = true;
                lower = 0;
            } else if (!joins(lexemes, at, name || noun) && !describes(lexemes, at, determined, name)) {
                break;
            } else if (lexemes.isWord(at) && !word.equals("of") && ++lower > MODIFIERS) {
                break;
            }
        }
        boolean on = lexemes.wordsAt(preposition, "on");
        boolean goesOn = name && !noun && determined && describes(lexemes, end, true, true);
        return goesOn || (on && !noun) || !(name || noun) ? preposition : end;
    }

    /** {@code the town of Tolven}, {@code Marle's harbour}, {@code Brask-Orme}. */
    private static boolean joins(Lexemes lexemes, int at, boolean begun) {
        return switch (lexemes.word(at)) {
            case "of", "'s" -> begun && !lexemes.startsLine(at + 1);
            case "-" -> begun && lexemes.touchesPrevious(at) && lexemes.touchesPrevious(at + 1);
            default -> false;
        };
    }

    private static boolean describes(Lexemes lexemes, int at, boolean determined, boolean name) {
        String word = lexemes.word(at);
        boolean direction = ScopeWords.DIRECTIONS.contains(word);
        return lexemes.isWord(at)
                && !CountedThing.isStop(word)
                && !MeasureWords.isState(word)
                && (direction || determined || name)
                && !word.endsWith("ly");
    }

    private static boolean isName(Lexemes lexemes, int at) {
        String word = lexemes.word(at);
        return lexemes.isCapitalized(at)
                && lexemes.isWord(at)
                && !CountedThing.isStop(word)
                && !MeasureWords.isState(word);
    }

    private static boolean isDeterminer(String word) {
        return switch (word) {
            case "the", "a", "an", "its", "his", "her", "their", "this", "that", "these" -> true;
            default -> false;
        };
    }

    /** {@code there were 12}: nothing is said of where. */
    private static boolean isExistential(Lexemes lexemes, int at) {
        return switch (lexemes.word(at + 1)) {
            case "is", "are", "was", "were", "has", "have", "had", "will", "may", "might", "could", "would", "'s" ->
                true;
            default -> false;
        };
    }
}
