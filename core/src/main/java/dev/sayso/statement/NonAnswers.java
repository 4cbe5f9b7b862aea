package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what parties did not say: "has not confirmed", "has yet to verify", "did not respond", "declined to comment",
 * "could not be reached", "has contacted … for comment". Thread-safe.
 */
final class NonAnswers {

    private static final String BY = "non-answers/1";
    private static final double CONFIDENCE = 0.9;

    private static final Map<String, Stance> VERBS = Map.ofEntries(
            Map.entry("confirm", Stance.NOT_CONFIRMED),
            Map.entry("confirmed", Stance.NOT_CONFIRMED),
            Map.entry("verify", Stance.NOT_VERIFIED),
            Map.entry("verified", Stance.NOT_VERIFIED),
            Map.entry("corroborate", Stance.NOT_VERIFIED),
            Map.entry("corroborated", Stance.NOT_VERIFIED),
            Map.entry("authenticate", Stance.NOT_VERIFIED),
            Map.entry("authenticated", Stance.NOT_VERIFIED),
            Map.entry("respond", Stance.NO_REPLY),
            Map.entry("responded", Stance.NO_REPLY),
            Map.entry("reply", Stance.NO_REPLY),
            Map.entry("replied", Stance.NO_REPLY),
            Map.entry("contacted", Stance.ASKED),
            Map.entry("approached", Stance.ASKED),
            Map.entry("asked", Stance.ASKED),
            Map.entry("emailed", Stance.ASKED),
            Map.entry("reached", Stance.ASKED));
    private static final Set<String> TIME_OPENERS = Set.of("on", "by", "late", "early", "until");
    private static final Set<String> DECLINING =
            Set.of("declined", "declines", "declining", "refused", "refuses", "refusing");
    private static final Set<String> SAYING =
            Set.of("comment", "say", "answer", "discuss", "respond", "elaborate", "speak", "talk", "confirm");
    private static final Set<String> WITH_VERB =
            Set.of("yet", "to", "able", "unable", "neither", "either", "been", "so", "far");
    private static final Set<String> REQUESTS =
            Set.of("comment", "comments", "response", "statement", "reaction", "reply", "clarification");

    private final SourcePhrases sources;

    NonAnswers(SourcePhrases sources) {
        this.sources = sources;
    }

    /** The non-answers of a report in order of the text. */
    List<NonAnswer> find(List<Paragraph> paragraphs) {
        List<NonAnswer> found = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            for (Range sentence : paragraph.sentences()) {
                for (int i = sentence.from(); i < sentence.to(); i++) {
                    at(paragraph.units(), sentence, i).ifPresent(found::add);
                }
            }
        }
        return List.copyOf(found);
    }

    private Optional<NonAnswer> at(List<Unit> units, Range sentence, int verb) {
        @Nullable Stance stance = VERBS.get(units.get(verb).lower());
        if (stance == null) {
            return declined(units, sentence, verb);
        }
        int from = verb;
        boolean negated = false;
        boolean be = false;
        while (from > sentence.from()) {
            String before = units.get(from - 1).lower();
            negated |= Words.NEGATIONS.contains(before)
                    || before.equals("yet")
                    || before.equals("unable")
                    || before.equals("neither");
            be |= (before.equals("be") || before.equals("been"))
                    && units.get(verb).lower().endsWith("ed");
            boolean part = Words.AUXILIARIES.contains(before)
                    || Words.NEGATIONS.contains(before) && !before.equals("nor")
                    || WITH_VERB.contains(before)
                    || Words.isAdverb(before);
            if (!part) {
                break;
            }
            from--;
        }
        boolean unreached = negated && be && units.get(verb).is("reached");
        if (stance == Stance.ASKED && !unreached) {
            return negated || be ? Optional.empty() : asked(units, sentence, from, verb);
        }
        Optional<Range> before = sources.before(units, sentence.from(), from);
        boolean neitherNor =
                before.filter(s -> units.get(s.from()).is("neither")).isPresent();
        if (!negated && !neitherNor) {
            return Optional.empty();
        }
        boolean checkedItself = units.subList(from, verb).stream().anyMatch(u -> u.is("independently"));
        Stance meant = unreached
                ? Stance.NO_REPLY
                : checkedItself && stance == Stance.NOT_CONFIRMED ? Stance.NOT_VERIFIED : stance;
        int end = cueEnd(units, sentence, verb);
        if (be && !unreached && before.isPresent()) {
            return Optional.of(nonAnswer(units, null, new Range(from, end), before.get(), meant));
        }
        Range rest = meant == Stance.NO_REPLY
                ? unanswered(units, end, sentence.to())
                : new Range(end, clauseEnd(units, end, sentence.to()));
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Range cue = new Range(from, end);
        return Optional.of(nonAnswer(units, before.get(), cue, rest.isEmpty() ? cue : rest, meant));
    }

    /** "The company declined to comment on the fire": the content is what it would not do. */
    private Optional<NonAnswer> declined(List<Unit> units, Range sentence, int verb) {
        boolean declines = DECLINING.contains(units.get(verb).lower())
                && verb + 2 < sentence.to()
                && units.get(verb + 1).is("to")
                && SAYING.contains(units.get(verb + 2).lower());
        if (!declines) {
            return Optional.empty();
        }
        int from = verb;
        while (from > sentence.from()
                && (Words.AUXILIARIES.contains(units.get(from - 1).lower())
                        || Words.isAdverb(units.get(from - 1).lower()))) {
            from--;
        }
        Range cue = new Range(from, verb + 1);
        Range content = new Range(verb + 1, clauseEnd(units, verb + 1, sentence.to()));
        return sources.before(units, sentence.from(), from)
                .map(source -> nonAnswer(units, source, cue, content, Stance.DECLINED));
    }

    /** "neither confirmed nor denied" is one cue. */
    private static int cueEnd(List<Unit> units, Range sentence, int verb) {
        boolean denied = verb + 2 < sentence.to()
                && (units.get(verb + 1).is("nor") || units.get(verb + 1).is("or"))
                && units.get(verb + 2).lower().startsWith("den");
        return denied ? verb + 3 : verb + 1;
    }

    private static int clauseEnd(List<Unit> units, int from, int sentenceTo) {
        for (int i = from; i < sentenceTo; i++) {
            boolean newClause =
                    units.get(i).is(",") || units.get(i).is(";") || units.get(i).isSpeech() && i > from;
            if (newClause || units.get(i).is(".") && i + 1 == sentenceTo) {
                return i;
            }
        }
        return sentenceTo;
    }

    /** What was not answered, without when. */
    private static Range unanswered(List<Unit> units, int from, int sentenceTo) {
        int end = clauseEnd(units, from, sentenceTo);
        for (int i = from; i < end; i++) {
            if (beginsTime(units, i, end)) {
                return new Range(from, i);
            }
        }
        return new Range(from, end);
    }

    /** "on Thursday", "late on Saturday", "by noon": when nobody answered, not what. */
    private static boolean beginsTime(List<Unit> units, int at, int sentenceTo) {
        String lower = units.get(at).lower();
        boolean opens = TIME_OPENERS.contains(lower);
        return opens
                && units.subList(at + 1, Math.min(at + 3, sentenceTo)).stream()
                        .anyMatch(u -> Words.TIME_WORDS.contains(u.lower()) && !u.is("last") && !u.is("ago"));
    }

    /** "The Gazette has contacted the shipyard for comment": the content is the party asked. */
    private Optional<NonAnswer> asked(List<Unit> units, Range sentence, int from, int verb) {
        int start = verb + 1;
        if (units.get(verb).is("reached")) {
            if (start + 1 >= sentence.to()
                    || !units.get(start).is("out")
                    || !units.get(start + 1).is("to")) {
                return Optional.empty();
            }
            start += 2;
        }
        for (int i = start + 1; i + 1 < sentence.to(); i++) {
            List<Unit> next = units.subList(i + 1, Math.min(i + 4, sentence.to()));
            boolean forComment = units.get(i).is("for") && next.stream().anyMatch(u -> REQUESTS.contains(u.lower()));
            boolean toAsk = units.get(i).is("to") && units.get(i + 1).is("ask");
            if (forComment || toAsk) {
                int contentEnd = i;
                int contentStart = start;
                return sources.before(units, sentence.from(), from)
                        .map(source -> nonAnswer(
                                units,
                                source,
                                new Range(from, contentStart),
                                new Range(contentStart, contentEnd),
                                Stance.ASKED));
            }
        }
        return Optional.empty();
    }

    private static NonAnswer nonAnswer(
            List<Unit> units, @Nullable Range source, Range cue, Range content, Stance stance) {
        List<Span> sourceSpans = source == null ? List.of() : List.of(source.in(units));
        Attribution attribution = new Attribution(
                sourceSpans, List.of(cue.in(units)), List.of(content.in(units)), Form.INDIRECT, CONFIDENCE, BY);
        return new NonAnswer(attribution, stance);
    }
}
