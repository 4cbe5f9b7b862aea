package dev.sayso.statement;

import dev.sayso.report.Report;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what parties did not say: "has not confirmed", "has yet to verify", "did not respond", "was not available for
 * comment", "declined to comment", "could not be reached", "has contacted … for comment"; and what the outlet itself "has
 * not seen" or "was unable to establish". Thread-safe.
 */
final class NonAnswers {

    private static final String BY = "non-answers/2";
    private static final double CONFIDENCE = 0.9;

    private static final Map<String, Stance> VERBS = verbs(Map.of(
            Stance.NOT_CONFIRMED, "confirm confirmed",
            Stance.NOT_VERIFIED, "verify verified corroborate corroborated authenticate authenticated",
            Stance.NO_REPLY,
                    "respond responded reply replied return returned answer answered available unavailable reachable unreachable",
            Stance.DECLINED, "drawn",
            Stance.ASKED, "contacted approached asked emailed reached"));
    /** What no other party but the outlet tells of itself in order to say that it has not checked. */
    private static final Set<String> CHECKS =
            Words.set("see seen shown view viewed review reviewed examine examined obtain"
                    + " obtained establish established determine determined ascertain ascertained check checked");
    /** Verbs that tell of no reply only together with what was not answered: "did not return calls". */
    private static final Set<String> NEED_REQUEST = Set.of("return", "returned", "answer", "answered");
    /** States that tell of no reply only together with what for: "was not available for comment". */
    private static final Set<String> STATES = Set.of("available", "unavailable", "reachable", "unreachable");

    private static final Set<String> CALLS = Words.set(
            "call calls message messages email emails e-mail e-mails request"
                    + " requests inquiry inquiries enquiry enquiries question questions letter letters text texts phone telephone");
    private static final Set<String> WILL = Set.of("would", "wouldn't", "will", "won't");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "no", "neither");
    private static final Set<String> PUBLISHING = Set.of("publication", "deadline", "press", "time", "writing");
    private static final Set<String> ASKING = Set.of("ask", "asked", "asking", "asks");
    private static final Set<String> TIME_OPENERS =
            Set.of("on", "by", "late", "early", "until", "before", "at", "as", "in");
    private static final Set<String> DECLINING =
            Set.of("declined", "declines", "declining", "refused", "refuses", "refusing");
    private static final Set<String> SAYING =
            Set.of("comment", "say", "answer", "discuss", "respond", "elaborate", "speak", "talk", "confirm");
    private static final Set<String> WITH_VERB =
            Set.of("yet", "to", "able", "unable", "neither", "either", "been", "so", "far");
    private static final Set<String> REQUESTS =
            Set.of("comment", "comments", "response", "statement", "reaction", "reply", "clarification", "interview");
    private static final int NEAR = 5;

    private final SourcePhrases sources;

    NonAnswers(SourcePhrases sources) {
        this.sources = sources;
    }

    /** The non-answers of a report in order of the text. */
    List<NonAnswer> find(Report report, List<Paragraph> paragraphs) {
        List<NonAnswer> found = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            @Nullable Range question = null;
            for (Range sentence : paragraph.sentences()) {
                for (int i = sentence.from(); i < sentence.to(); i++) {
                    at(report, paragraph.units(), sentence, i, question).ifPresent(found::add);
                }
                question = question(paragraph.units(), sentence);
            }
        }
        return List.copyOf(found);
    }

    private static Map<String, Stance> verbs(Map<Stance, String> words) {
        Map<String, Stance> verbs = new HashMap<>();
        words.forEach((stance, line) -> Words.set(line).forEach(verb -> verbs.put(verb, stance)));
        return Map.copyOf(verbs);
    }

    /** What is asked in "has written to the mill to ask whether it is shut"; null where no such clause stands. */
    private static @Nullable Range question(List<Unit> units, Range sentence) {
        for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
            for (int at = i + 1;
                    ASKING.contains(units.get(i).lower()) && at < Math.min(i + NEAR, sentence.to());
                    at++) {
                if (Words.COMPLEMENTIZERS.contains(units.get(at).lower())
                        && !units.get(at).is("that")) {
                    return new Range(at, clauseEnd(units, at, sentence.to()));
                }
            }
        }
        return null;
    }

    private Optional<NonAnswer> at(
            Report report, List<Unit> units, Range sentence, int verb, @Nullable Range question) {
        String word = units.get(verb).lower();
        boolean checks = CHECKS.contains(word);
        @Nullable Stance stance = checks ? Stance.NOT_VERIFIED : VERBS.get(word);
        if (stance == null) {
            return declined(units, sentence, verb);
        }
        boolean incomplete = NEED_REQUEST.contains(word) && !isNear(units, sentence, verb, CALLS)
                || STATES.contains(word)
                        && !isNear(units, sentence, verb, REQUESTS)
                        && !isNear(units, sentence, verb, SAYING);
        if (incomplete) {
            return Optional.empty();
        }
        int from = verb;
        boolean negated = word.startsWith("un");
        boolean be = false;
        while (from > sentence.from()) {
            String before = units.get(from - 1).lower();
            negated |= Words.NEGATIONS.contains(before)
                    || before.equals("yet")
                    || before.equals("unable")
                    || before.equals("neither");
            be |= (before.equals("be") || before.equals("been")) && (word.endsWith("ed") || word.equals("drawn"));
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
        Optional<Range> before = sources.before(units, sentence.from(), from).map(s -> withNeither(units, sentence, s));
        boolean nobody =
                before.filter(s -> NOBODY.contains(units.get(s.from()).lower())).isPresent();
        if (!negated && !nobody) {
            return Optional.empty();
        }
        boolean checkedItself = units.subList(from, verb).stream().anyMatch(u -> u.is("independently"));
        boolean outlet =
                before.filter(s -> SourceIdentity.isOutlet(report, s.in(units))).isPresent();
        boolean drawn = stance == Stance.DECLINED
                && !(be && units.subList(from, verb).stream().anyMatch(u -> u.is("would")));
        if (checks && !checkedItself && !outlet || drawn) {
            return Optional.empty();
        }
        boolean modal = NEED_REQUEST.contains(word)
                && units.subList(from, verb).stream().anyMatch(u -> WILL.contains(u.lower()));
        boolean could = NEED_REQUEST.contains(word)
                && units.subList(from, verb).stream().anyMatch(u -> u.is("could") || u.is("couldn't"));
        if (could) {
            return Optional.empty();
        }
        Stance meant = modal
                ? Stance.DECLINED
                : unreached
                        ? Stance.NO_REPLY
                        : checkedItself && stance == Stance.NOT_CONFIRMED ? Stance.NOT_VERIFIED : stance;
        int end = cueEnd(units, sentence, verb);
        if (be && !unreached && stance != Stance.DECLINED && before.isPresent()) {
            return Optional.of(nonAnswer(units, null, new Range(from, end), before.get(), meant));
        }
        Range rest = meant == Stance.NO_REPLY
                ? withoutTime(units, end, sentence.to())
                : new Range(end, clauseEnd(units, end, sentence.to()));
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Range cue = new Range(from, end);
        Range unsaid = meant == Stance.NO_REPLY && question != null ? question : cue;
        return Optional.of(nonAnswer(units, before.get(), cue, rest.isEmpty() ? unsaid : rest, meant));
    }

    /** "neither claim", which a subject may lose its first word of. */
    private static Range withNeither(List<Unit> units, Range sentence, Range source) {
        boolean neither = source.from() > sentence.from()
                && NOBODY.contains(units.get(source.from() - 1).lower());
        return neither ? new Range(source.from() - 1, source.to()) : source;
    }

    private static boolean isNear(List<Unit> units, Range sentence, int verb, Set<String> words) {
        return units.subList(verb + 1, Math.min(verb + 1 + NEAR, sentence.to())).stream()
                .anyMatch(u -> words.contains(u.lower()));
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

    static int clauseEnd(List<Unit> units, int from, int sentenceTo) {
        for (int i = from; i < sentenceTo; i++) {
            boolean newClause =
                    units.get(i).is(",") || units.get(i).is(";") || units.get(i).isSpeech() && i > from;
            if (newClause || units.get(i).is(".") && i + 1 == sentenceTo) {
                return i;
            }
        }
        return sentenceTo;
    }

    /** What stands behind a cue in its clause, without when. */
    static Range withoutTime(List<Unit> units, int from, int sentenceTo) {
        int end = clauseEnd(units, from, sentenceTo);
        for (int i = from; i < end; i++) {
            if (beginsTime(units, i, end)) {
                return new Range(from, i);
            }
        }
        return new Range(from, end);
    }

    /** "on Thursday", "late on Saturday", "by noon", "by the time of publication": when nobody answered, not what. */
    private static boolean beginsTime(List<Unit> units, int at, int sentenceTo) {
        List<Unit> next = units.subList(at + 1, Math.min(at + 4, sentenceTo));
        return TIME_OPENERS.contains(units.get(at).lower())
                && (next.stream()
                                .limit(2)
                                .anyMatch(u -> Words.TIME_WORDS.contains(u.lower()) && !u.is("last") && !u.is("ago"))
                        || next.stream().anyMatch(u -> PUBLISHING.contains(u.lower())));
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
