package dev.sayso.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds where the words after a cue begin and end. Thread-safe. */
final class ContentPhrases {

    private static final Set<String> OBJECT_PREPOSITIONS =
            Set.of("to", "for", "of", "on", "about", "against", "as", "that", "whether", "how");
    private static final Set<String> ADJUNCT_PREPOSITIONS =
            Set.of("in", "on", "at", "during", "after", "before", "via", "through", "by", "from", "to", "with", "over");

    private static final int LONGEST_RECIPIENT = 14;
    private static final Set<String> ONE_WORD_RECIPIENTS = Set.of(
            "him", "her", "them", "me", "us", "you", "reporters", "lawmakers", "voters", "journalists", "supporters");
    private static final Set<String> CLAUSE_DETERMINERS = Set.of("the", "there", "a", "an", "his", "their", "its");

    private final CuePhrases cues;
    private final SourcePhrases sources;

    ContentPhrases(CuePhrases cues, SourcePhrases sources) {
        this.cues = cues;
        this.sources = sources;
    }

    /** The first unit after the one spoken to: "told [reporters] he would go"; all that is left where nothing is said. */
    int afterRecipient(List<Unit> units, int from, int sentenceTo) {
        if (from >= sentenceTo || isContentStart(units.get(from))) {
            return from;
        }
        if (ONE_WORD_RECIPIENTS.contains(units.get(from).lower())) {
            return from + 1;
        }
        boolean capital = units.get(from).capitalized();
        int limit = Math.min(sentenceTo, from + LONGEST_RECIPIENT);
        for (int i = from; i < limit; i++) {
            Unit unit = units.get(i);
            boolean stop = unit.is(".") && i + 1 == sentenceTo;
            if (isContentStart(unit) || unit.isPause() || stop || i > from && startsClause(units, i, capital)) {
                return i;
            }
        }
        return limit == sentenceTo ? sentenceTo : from;
    }

    private static boolean startsClause(List<Unit> units, int at, boolean recipientCapitalized) {
        Unit unit = units.get(at);
        String before = units.get(at - 1).lower();
        boolean newPhrase = !Words.PREPOSITIONS.contains(before) && !Words.DETERMINERS.contains(before);
        return Words.SUBJECT_PRONOUNS.contains(unit.lower()) && !unit.is("who")
                || CLAUSE_DETERMINERS.contains(unit.lower()) && newPhrase
                || unit.capitalized()
                        && !recipientCapitalized
                        && newPhrase
                        && !units.get(at - 1).capitalized();
    }

    private static boolean isContentStart(Unit unit) {
        return unit.isQuotation()
                || unit.is(":")
                || unit.is("that")
                || unit.is("whether")
                || unit.is("how")
                || unit.is("what")
                || unit.is("why")
                || unit.is("if");
    }

    /** The first unit after times, places and media: "said [in a statement on Tuesday] that …". */
    int afterAdjuncts(List<Unit> units, int from, int sentenceTo) {
        int i = from;
        boolean moved = true;
        while (moved && i < sentenceTo) {
            moved = false;
            while (i < sentenceTo
                    && (Words.TIME_WORDS.contains(units.get(i).lower())
                                    && !(Words.DETERMINERS.contains(units.get(i).lower())
                                            && !(i + 1 < sentenceTo
                                                    && Words.TIME_WORDS.contains(
                                                            units.get(i + 1).lower())))
                            || Words.isAdverb(units.get(i).lower())
                                    && !Words.NEGATIONS.contains(units.get(i).lower()))
                    && !units.get(i).is("may")) {
                i++;
                moved = true;
            }
            if (i < sentenceTo && ADJUNCT_PREPOSITIONS.contains(units.get(i).lower())) {
                int end = adjunctEnd(units, i, sentenceTo);
                moved |= end > i;
                i = end;
            }
        }
        return i;
    }

    /** Where "in an interview with the Gazette" ends; its own beginning where it is no adjunct. */
    private static int adjunctEnd(List<Unit> units, int from, int sentenceTo) {
        boolean medium = false;
        boolean time = false;
        int i = from + 1;
        for (; i < sentenceTo && i - from < 16; i++) {
            Unit unit = units.get(i);
            if (isContentStart(unit) || unit.isPause() || unit.is(".") && i + 1 == sentenceTo) {
                return medium
                                || time
                                || unit.is(":")
                                || unit.isPause()
                                || unit.is(".")
                                || unit.is("that")
                                || unit.isSpeech()
                        ? i
                        : from;
            }
            if (Words.SUBJECT_PRONOUNS.contains(unit.lower()) && !unit.is("who")) {
                return medium || time ? i : from;
            }
            boolean clauseAfter = Words.DETERMINERS.contains(unit.lower())
                    && i > from + 1
                    && !Words.PREPOSITIONS.contains(units.get(i - 1).lower());
            if (clauseAfter && (medium || time)) {
                return i;
            }
            medium |= Words.MEDIUM_NOUNS.contains(unit.lower());
            time |= Words.WEEKDAYS.contains(unit.lower()) || unit.is("yesterday");
            boolean timeDone = time
                    && !medium
                    && i + 1 < sentenceTo
                    && !Words.TIME_WORDS.contains(units.get(i + 1).lower());
            if (timeDone) {
                return i + 1;
            }
        }
        return i >= sentenceTo && (medium || time) ? i : from;
    }

    /** Whether nothing but a full stop follows. */
    boolean nothingFollows(List<Unit> units, int from, int sentenceTo) {
        return from >= sentenceTo
                || from + 1 == sentenceTo
                        && (units.get(from).is(".")
                                || units.get(from).is("?")
                                || units.get(from).is("!"));
    }

    /** What follows a cue, where its frame allows it. */
    Optional<Range> after(List<Unit> units, CuePhrase cue, int from, int sentenceTo) {
        int start = from;
        boolean colon = start < sentenceTo && units.get(start).is(":");
        if (start < sentenceTo
                && (colon
                        || units.get(start).is(",")
                                && start + 1 < sentenceTo
                                && units.get(start + 1).isSpeech())) {
            start++;
        }
        if (nothingFollows(units, start, sentenceTo)) {
            return Optional.empty();
        }
        Unit first = units.get(start);
        if (first.isStop() || first.is(".") || !colon && !allows(cue.frame(), first)) {
            return Optional.empty();
        }
        int end = colon ? withoutStop(units, start, sentenceTo) : clauseEnd(units, cue, start, sentenceTo);
        return end > start ? Optional.of(new Range(start, end)) : Optional.empty();
    }

    private static boolean allows(Frame frame, Unit first) {
        return switch (frame) {
            case CLAUSE, TOLD -> true;
            case THAT -> first.isQuotation() || Words.COMPLEMENTIZERS.contains(first.lower());
            case OBJECT ->
                first.isQuotation()
                        || !Words.PREPOSITIONS.contains(first.lower())
                        || OBJECT_PREPOSITIONS.contains(first.lower());
            case QUOTED -> first.isSpeech();
        };
    }

    /** Where the clause that begins here gives way to another attribution or the sentence ends. */
    private int clauseEnd(List<Unit> units, CuePhrase cue, int from, int sentenceTo) {
        for (int i = from + 1; i < sentenceTo; i++) {
            Unit unit = units.get(i);
            if (units.get(i - 1).isSpeech() && unit.isPause() && cue.frame() != Frame.OBJECT) {
                return i;
            }
            if (unit.is(",") && i + 1 < sentenceTo && givesWay(units, i + 1, sentenceTo)) {
                return i;
            }
            if (unit.is(";") || unit.is("(") && i + 2 < sentenceTo && cues.isSaying(units.get(i + 1))) {
                return i;
            }
            if (unit.is("and") && i + 1 < sentenceTo && coordinated(units, i + 1, cue)) {
                return i;
            }
        }
        return withoutStop(units, from, sentenceTo);
    }

    private boolean givesWay(List<Unit> units, int from, int sentenceTo) {
        Unit next = units.get(from);
        if (cues.isParticiple(next) || next.is("according")) {
            return true;
        }
        int start = Set.of("but", "and", "while", "though", "although", "as").contains(next.lower()) ? from + 1 : -1;
        if (start < 0) {
            return false;
        }
        for (int i = start; i < Math.min(sentenceTo, start + 9); i++) {
            if (cues.isSaying(units.get(i))
                    && sources.before(units, start, i)
                            .filter(r -> r.from() == start)
                            .isPresent()) {
                return true;
            }
            if (cues.isSaying(units.get(i)) && i == start) {
                return true;
            }
        }
        return false;
    }

    /** "criticized the plan [and called it late]": a second cue in the same tense with the same subject. */
    private boolean coordinated(List<Unit> units, int at, CuePhrase cue) {
        Unit next = Words.isAdverb(units.get(at).lower()) && at + 1 < units.size() ? units.get(at + 1) : units.get(at);
        return cue.frame() == Frame.OBJECT && cues.isSaying(next);
    }

    private static int withoutStop(List<Unit> units, int from, int sentenceTo) {
        int end = sentenceTo;
        while (end > from + 1
                && (units.get(end - 1).is(".")
                        || units.get(end - 1).is(",")
                        || units.get(end - 1).is(";")
                        || units.get(end - 1).is(":"))) {
            end--;
        }
        return end;
    }
}
