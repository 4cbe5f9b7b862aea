package dev.sayso.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the noun phrase that says something, before or after its cue. Thread-safe. */
final class SourcePhrases {

    private static final int LONGEST = 20;
    private static final int LONGEST_APPOSITION = 28;
    private static final Set<String> INSIDE_AFTER_NOUN = Set.of("in", "at", "on", "with", "from", "near", "to", "by");

    private final CueTable cues;

    SourcePhrases(CueTable cues) {
        this.cues = cues;
    }

    /** The subject that ends right before a cue: "Anna Berg, the mayor's deputy, [said]". */
    Optional<Range> before(List<Unit> units, int sentenceFrom, int cue) {
        int last = cue - 1;
        if (last < sentenceFrom) {
            return Optional.empty();
        }
        if (units.get(sentenceFrom).is("neither")
                && units.subList(sentenceFrom, cue).stream().anyMatch(u -> u.is("nor"))) {
            return Optional.of(new Range(sentenceFrom, cue));
        }
        if (units.get(last).is(",")) {
            for (int comma = last - 1; comma > sentenceFrom && last - comma <= LONGEST_APPOSITION; comma--) {
                if (units.get(comma).isSpeech()
                        || units.get(comma).isPause() && !units.get(comma).is(",")) {
                    return Optional.empty();
                }
                if (units.get(comma).is(",") && !startsClause(units.get(comma + 1))) {
                    Optional<Range> head = nounPhrase(units, sentenceFrom, comma);
                    if (head.isPresent()) {
                        return Optional.of(new Range(head.get().from(), last));
                    }
                }
            }
            return Optional.empty();
        }
        return nounPhrase(units, sentenceFrom, cue);
    }

    private static boolean startsClause(Unit unit) {
        return Set.of("and", "but", "or", "while", "as", "that", "he", "she", "they", "it")
                .contains(unit.lower());
    }

    /** The noun phrase that ends right before unit {@code to}. */
    private Optional<Range> nounPhrase(List<Unit> units, int sentenceFrom, int to) {
        Unit last = units.get(to - 1);
        if (Words.SUBJECT_PRONOUNS.contains(last.lower())) {
            return Optional.of(new Range(to - 1, to));
        }
        int from = to;
        while (from > sentenceFrom && to - from < LONGEST) {
            Unit unit = units.get(from - 1);
            if (unit.is(")") || unit.is("]")) {
                int open = opening(units, sentenceFrom, from - 1);
                if (open < 0) {
                    break;
                }
                from = open;
                continue;
            }
            if (unit.is("and") && joins(units, sentenceFrom, from - 1)) {
                from--;
                continue;
            }
            if (isBoundary(unit) && !isNoun(units, sentenceFrom, from - 1)) {
                break;
            }
            from--;
        }
        from = withoutOpeners(units, from, to);
        return isNounPhrase(units, from, to) ? Optional.of(new Range(from, to)) : Optional.empty();
    }

    private boolean isBoundary(Unit unit) {
        return unit.isStop()
                || unit.isSpeechBesideCue()
                || unit.is("(")
                || unit.is("[")
                || Words.CONJUNCTIONS.contains(unit.lower())
                || Words.SUBJECT_PRONOUNS.contains(unit.lower())
                || Words.AUXILIARIES.contains(unit.lower())
                || Words.NEGATIONS.contains(unit.lower())
                || cues.isSaying(unit.lower()) && !unit.capitalized();
    }

    /** Whether what may be a verb is a noun: "the claims", "neither claim"; right behind a word that only nouns follow. */
    private boolean isNoun(List<Unit> units, int sentenceFrom, int at) {
        return at > sentenceFrom
                && cues.isSaying(units.get(at).lower())
                && Words.DETERMINERS.contains(units.get(at - 1).lower());
    }

    /** Whether "and" stands between two parties, as in "Norland and Sudria". */
    private boolean joins(List<Unit> units, int sentenceFrom, int and) {
        int left = and - 1;
        int right = and + 1;
        if (left < sentenceFrom || right >= units.size()) {
            return false;
        }
        boolean alike = units.get(left).capitalized() && units.get(right).capitalized()
                || !units.get(left).capitalized()
                        && units.get(left).lower().endsWith("s")
                        && units.get(left).word();
        if (!alike) {
            return false;
        }
        int from = left;
        while (from > sentenceFrom && !isBoundary(units.get(from - 1)) && and - from < LONGEST) {
            from--;
        }
        boolean startsTheSentence = from == sentenceFrom;
        boolean hasPreposition =
                units.subList(from, and).stream().anyMatch(u -> Words.PREPOSITIONS.contains(u.lower()));
        return startsTheSentence && !hasPreposition;
    }

    private static int opening(List<Unit> units, int sentenceFrom, int closing) {
        for (int i = closing - 1; i >= sentenceFrom && closing - i < LONGEST; i--) {
            if (units.get(i).is("(") || units.get(i).is("[")) {
                return i;
            }
        }
        return -1;
    }

    /** Drops what stands before the subject in the same clause: "Late on Monday", "In a statement". */
    private static int withoutOpeners(List<Unit> units, int from, int to) {
        int start = from;
        while (start < to
                && (Words.OPENERS.contains(units.get(start).lower())
                        || Words.TIME_WORDS.contains(units.get(start).lower())
                                && !(start + 1 < to
                                        && units.get(start + 1).lower().endsWith("'s"))
                                && !Words.DETERMINERS.contains(units.get(start).lower())
                        || !units.get(start).word() && !units.get(start).isQuotation())) {
            start++;
        }
        if (start < to && Words.PREPOSITIONS.contains(units.get(start).lower())) {
            for (int i = to - 1; i > start; i--) {
                Unit unit = units.get(i);
                Unit left = units.get(i - 1);
                boolean starts = Words.DETERMINERS.contains(unit.lower()) || unit.capitalized();
                boolean closed = left.word()
                        && !left.capitalized()
                        && !Words.PREPOSITIONS.contains(left.lower())
                        && !Words.DETERMINERS.contains(left.lower())
                        && !left.isPossessive();
                boolean afterTime = Words.TIME_WORDS.contains(left.lower());
                if (starts && (closed || afterTime)) {
                    return i;
                }
            }
            return to;
        }
        return start;
    }

    private static boolean isNounPhrase(List<Unit> units, int from, int to) {
        if (from >= to) {
            return false;
        }
        Unit last = units.get(to - 1);
        boolean endsWell = last.word() && !Words.PREPOSITIONS.contains(last.lower()) && !Words.isAdverb(last.lower())
                || last.is(")")
                || last.is(".")
                || last.isQuotation();
        boolean onlyTime = units.subList(from, to).stream()
                .allMatch(u -> Words.TIME_WORDS.contains(u.lower()) || Words.DETERMINERS.contains(u.lower()));
        return endsWell
                && !onlyTime
                && !Words.CONJUNCTIONS.contains(units.get(from).lower());
    }

    /** The subject that begins right after a cue: "[said] Anna Berg, the mayor's deputy". */
    Optional<Range> after(List<Unit> units, int cue, int sentenceTo) {
        int from = cue;
        if (from < sentenceTo && Words.SUBJECT_PRONOUNS.contains(units.get(from).lower())) {
            return Optional.of(new Range(from, from + 1));
        }
        int to = phraseEnd(units, from, sentenceTo);
        if (!isNounPhrase(units, from, to)
                || Words.PREPOSITIONS.contains(units.get(from).lower())) {
            return Optional.empty();
        }
        boolean known = units.get(from).capitalized()
                || Words.DETERMINERS.contains(units.get(from).lower())
                || units.get(from).isPossessive()
                || units.get(to - 1).lower().endsWith("s");
        return known || to - from > 1
                ? Optional.of(new Range(from, withApposition(units, to, sentenceTo)))
                : Optional.empty();
    }

    private int phraseEnd(List<Unit> units, int from, int sentenceTo) {
        int to = from;
        while (to < sentenceTo && to - from < LONGEST) {
            Unit unit = units.get(to);
            boolean abbreviation =
                    unit.is(".") && to + 1 < sentenceTo && units.get(to + 1).capitalized();
            boolean joins = unit.is("and")
                    && to > from
                    && to + 1 < sentenceTo
                    && units.get(to + 1).capitalized()
                    && units.get(to - 1).capitalized();
            boolean inside = INSIDE_AFTER_NOUN.contains(unit.lower())
                    && to > from
                    && !units.get(to - 1).capitalized()
                    && !(to + 1 < sentenceTo
                            && Words.TIME_WORDS.contains(units.get(to + 1).lower()));
            boolean otherPreposition = INSIDE_AFTER_NOUN.contains(unit.lower())
                    || Words.PREPOSITIONS.contains(unit.lower()) && !unit.is("of") && !unit.is("for");
            if (unit.is("(")) {
                int close = to;
                while (close < sentenceTo && !units.get(close).is(")")) {
                    close++;
                }
                if (close == sentenceTo) {
                    break;
                }
                to = close + 1;
                continue;
            }
            if (unit.is(".") && !abbreviation
                    || unit.isStop()
                    || unit.isSpeech()
                    || Words.CONJUNCTIONS.contains(unit.lower()) && !joins
                    || otherPreposition && !inside
                    || Words.SUBJECT_PRONOUNS.contains(unit.lower())
                    || Words.AUXILIARIES.contains(unit.lower())
                    || to > from
                            && (Words.TIME_WORDS.contains(unit.lower()) && !unit.is("may")
                                    || Words.isAdverb(unit.lower())
                                    || cues.isParticiple(unit.lower()))) {
                break;
            }
            to++;
        }
        return Math.min(to, sentenceTo);
    }

    /** Takes in ", the mayor's deputy" where it ends with the sentence, a comma or a quotation. */
    private int withApposition(List<Unit> units, int to, int sentenceTo) {
        if (to + 1 >= sentenceTo || !units.get(to).is(",")) {
            return to;
        }
        Unit first = units.get(to + 1);
        boolean mayStart = first.word()
                && !Words.CONJUNCTIONS.contains(first.lower())
                && !Words.PREPOSITIONS.contains(first.lower())
                && !Words.SUBJECT_PRONOUNS.contains(first.lower())
                && !Words.TIME_WORDS.contains(first.lower())
                && !Words.isAdverb(first.lower())
                && !first.lower().endsWith("ing")
                && !cues.isSaying(first.lower());
        if (!mayStart) {
            return to;
        }
        int end = to + 1;
        while (end < sentenceTo
                && !units.get(end).isPause()
                && !units.get(end).isSpeech()
                && !units.get(end).is(";")
                && !units.get(end).is(":")
                && !(units.get(end).is(".") && end + 1 == sentenceTo)) {
            Unit unit = units.get(end);
            if (Words.AUXILIARIES.contains(unit.lower())
                    || Words.SUBJECT_PRONOUNS.contains(unit.lower()) && !unit.is("who")) {
                return to;
            }
            end++;
        }
        return end - to <= LONGEST_APPOSITION ? end : to;
    }
}
