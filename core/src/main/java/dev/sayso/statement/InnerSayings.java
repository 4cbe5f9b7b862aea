package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what one party is said to have said inside what another says: "the ministry said <i>the captain had told
 * investigators that he saw smoke</i>", "the Herald quoted <i>the mayor as saying the dam held</i>". Thread-safe.
 */
final class InnerSayings {

    private static final String BY = "inner-sayings/2";
    private static final double CONFIDENCE = 0.8;
    private static final Set<String> HAVE = Set.of("had", "has", "have");
    /** Verbs that, in a plain tense too, tell what somebody said and not what somebody thought or did. */
    private static final Set<String> SAYING = Set.of(
            "say",
            "tell",
            "admit",
            "acknowledge",
            "deny",
            "insist",
            "claim",
            "warn",
            "confirm",
            "allege",
            "testify",
            "explain",
            "inform",
            "assure");

    /** Forms that are nouns as well, so that "that" has to follow. */
    private static final Set<String> NOUNS = Set.of("claims");

    /** Words with which nothing that is said begins: "said and did". */
    private static final Set<String> NO_CLAUSE = Set.of("and", "or", "but", "so", "yes");

    private static final Set<String> SPEAKERS = Set.of("i", "we", "you");
    private static final Set<String> AGAIN = Set.of("he", "she", "it", "they");
    private static final int SHORTEST = 3;
    private static final int SHORTEST_DENIED = 2;
    private static final int LONGEST_RECIPIENT = 6;
    private static final int LONGEST_SOURCE = 14;

    private final CueTable table;
    private final SourcePhrases sources;

    InnerSayings(CueTable table, SourcePhrases sources) {
        this.table = table;
        this.sources = sources;
    }

    /** Such attributions inside others, which are found already, in order of the text. */
    List<Attribution> find(List<Paragraph> paragraphs, List<Attribution> others) {
        List<Span> cues = others.stream().flatMap(a -> a.cue().stream()).toList();
        List<Attribution> found = new ArrayList<>();
        for (Attribution outer : others) {
            for (Span piece : outer.content()) {
                for (Paragraph paragraph : paragraphs) {
                    if (paragraph.passage().span().overlaps(piece)) {
                        inside(paragraph, piece, outer.form(), cues, found);
                    }
                }
            }
        }
        return found;
    }

    private void inside(Paragraph paragraph, Span piece, Form form, List<Span> cues, List<Attribution> found) {
        List<Unit> units = paragraph.units();
        for (Range sentence : paragraph.sentences()) {
            int from = sentence.from();
            while (from < sentence.to() && units.get(from).span().start() < piece.start()) {
                from++;
            }
            int to = sentence.to();
            while (to > from && units.get(to - 1).span().end() > piece.end()) {
                to--;
            }
            Range clause = new Range(from, to);
            for (int verb = from + 1; verb < to; verb++) {
                at(units, clause, verb, form)
                        .filter(a -> !Spans.overlap(a.cue(), cues) && !isKnown(a, found))
                        .ifPresent(found::add);
            }
        }
    }

    private static boolean isKnown(Attribution attribution, List<Attribution> found) {
        return found.stream().anyMatch(f -> Spans.overlap(f.cue(), attribution.cue()));
    }

    private Optional<Attribution> at(List<Unit> units, Range clause, int verb, Form form) {
        if (units.get(verb).is("saying") && units.get(verb - 1).is("as")) {
            return quoted(units, clause, verb);
        }
        boolean perfect = HAVE.contains(units.get(verb - 1).lower());
        @Nullable CueForm said = perfect ? inPerfect(units, verb) : plain(units, verb);
        if (said == null) {
            return Optional.empty();
        }
        int cue = perfect ? verb - 1 : verb;
        Optional<Range> source =
                sources.before(units, clause.from(), cue).filter(s -> perfect || isAnother(units, s, form));
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Range content = verb + 1 == clause.to()
                ? before(units, clause, source.get())
                : after(units, clause, verb, said.verb().frame());
        int shortest = said.verb().stance() == Stance.DENIES ? SHORTEST_DENIED : SHORTEST;
        return content.to() - content.from() < shortest
                ? Optional.empty()
                : Optional.of(
                        Attribution.indirect(units, source.get(), new Range(cue, verb + 1), content, CONFIDENCE, BY));
    }

    /** "the mayor as saying the dam held", behind "quoted" or "cited". */
    private static Optional<Attribution> quoted(List<Unit> units, Range clause, int verb) {
        boolean opens = verb + 1 < clause.to()
                && (units.get(verb + 1).is("that") || units.get(verb + 1).is(":"));
        int that = opens ? verb + 2 : verb + 1;
        Range source = new Range(clause.from(), verb - 1);
        Range content = new Range(that, clause.to());
        boolean whole = !source.isEmpty()
                && source.to() - source.from() <= LONGEST_SOURCE
                && (content.to() - content.from() >= SHORTEST
                        || !content.isEmpty() && units.get(content.from()).isQuotation());
        return whole
                ? Optional.of(
                        Attribution.indirect(units, source, new Range(verb - 1, verb + 1), content, CONFIDENCE, BY))
                : Optional.empty();
    }

    /** What follows a verb, from behind "that" or behind whom it was told to. */
    private static Range after(List<Unit> units, Range clause, int verb, Frame frame) {
        int that = that(units, verb + 1, clause.to(), frame);
        boolean bare = frame == Frame.CLAUSE || frame == Frame.OBJECT;
        boolean begins = verb + 1 < clause.to()
                && (units.get(verb + 1).isQuotation()
                        || units.get(verb + 1).word()
                                && !NO_CLAUSE.contains(units.get(verb + 1).lower()));
        int start = that >= 0 ? that : bare && begins ? verb + 1 : clause.to();
        return new Range(start, clause.to());
    }

    /** "The dam will hold, Berg said": what stands before the comma. */
    private static Range before(List<Unit> units, Range clause, Range source) {
        int comma = source.from() - 1;
        boolean apart = comma > clause.from() && units.get(comma).is(",");
        return new Range(clause.from(), apart ? comma : clause.from());
    }

    /** Somebody else than the one who says all of it, as far as the words tell. */
    private static boolean isAnother(List<Unit> units, Range source, Form form) {
        String first = units.get(source.from()).lower();
        boolean alone = source.to() - source.from() == 1;
        return !(alone && (SPEAKERS.contains(first) || AGAIN.contains(first) && form != Form.DIRECT));
    }

    /** A verb in the perfect; null for other words. */
    private @Nullable CueForm inPerfect(List<Unit> units, int verb) {
        for (CueForm form : table.forms(units.get(verb).lower())) {
            Frame frame = form.verb().frame();
            boolean takes = frame == Frame.CLAUSE
                    || frame == Frame.TOLD
                    || frame == Frame.THAT
                    || form.verb().lemma().equals("describe");
            if (form.tense() == CueForm.Tense.PAST_PARTICIPLE && takes) {
                return form;
            }
        }
        return null;
    }

    /** A verb of saying in the present or past; null for other words. */
    private @Nullable CueForm plain(List<Unit> units, int verb) {
        String word = units.get(verb).lower();
        boolean passive = Words.BE.contains(units.get(verb - 1).lower());
        boolean noun = NOUNS.contains(word)
                && !(verb + 1 < units.size() && units.get(verb + 1).is("that"));
        for (CueForm form : passive || noun ? List.<CueForm>of() : table.forms(word)) {
            boolean finite = form.tense() == CueForm.Tense.PAST || form.tense() == CueForm.Tense.THIRD_PERSON;
            if (finite && SAYING.contains(form.verb().lemma())) {
                return form;
            }
        }
        return null;
    }

    /** The unit behind "that", or the pronoun with which a clause begins behind whom it was told to; -1 where none is. */
    private static int that(List<Unit> units, int from, int to, Frame frame) {
        int reach = frame == Frame.TOLD
                ? LONGEST_RECIPIENT
                : from < to && Words.TIME_WORDS.contains(units.get(from).lower()) ? 2 : 1;
        for (int i = from; i < Math.min(to, from + reach); i++) {
            if (units.get(i).is("that")) {
                return i + 1;
            }
            if (i > from && frame == Frame.TOLD && AGAIN.contains(units.get(i).lower())) {
                return i;
            }
            if (!units.get(i).word() || Words.PREPOSITIONS.contains(units.get(i).lower())) {
                return -1;
            }
        }
        return -1;
    }
}
