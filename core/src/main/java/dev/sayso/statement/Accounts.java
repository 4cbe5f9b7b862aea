package dev.sayso.statement;

import dev.sayso.figure.Figure;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds numbers that a document lists or that somebody gives or puts at so many, which are told without a verb of saying:
 * "the manifest listed 198 passengers", "the coast guard put the number of dead at 25", "the 31 given by the ministry".
 * Thread-safe.
 */
final class Accounts {

    private static final String BY = "accounts/2";
    private static final double CONFIDENCE = 0.8;
    private static final Set<String> LISTING = Words.set(
            "list lists listed name names named record records recorded contain contains contained give gives gave count counts"
                    + " counted show shows showed");
    private static final Set<String> LISTS = Words.set(
            "manifest manifests list lists register registers log logs ledger record records census roll tally dossier"
                    + " database spreadsheet file files figures statistics data");
    private static final Set<String> PUTTING = Set.of("put", "puts");
    private static final Set<String> TALLIES = Words.set(
            "number numbers toll tolls figure figures total totals count loss losses cost costs damage dead deaths value worth"
                    + " bill turnout crowd size price");
    private static final Set<String> GIVEN =
            Words.set("given reported announced claimed stated cited released published");
    private static final int LONGEST_COUNTED = 3;
    private static final Set<String> HAVE = Set.of("has", "have", "had");
    private static final int FARTHEST_AT = 14;

    private final SourcePhrases sources;

    Accounts(SourcePhrases sources) {
        this.sources = sources;
    }

    /** Such attributions in order of the text. */
    List<Attribution> find(List<Paragraph> paragraphs, List<Figure> figures) {
        List<Attribution> found = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            for (Range sentence : paragraph.sentences()) {
                for (int i = sentence.from() + 1; i < sentence.to(); i++) {
                    at(paragraph.units(), sentence, i, figures).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Attribution> at(List<Unit> units, Range sentence, int verb, List<Figure> figures) {
        String word = units.get(verb).lower();
        if (GIVEN.contains(word)) {
            return given(units, sentence, verb, figures);
        }
        boolean puts = PUTTING.contains(word);
        if (!puts && !LISTING.contains(word)) {
            return Optional.empty();
        }
        int from = verb;
        while (from > sentence.from() && HAVE.contains(units.get(from - 1).lower())) {
            from--;
        }
        int cue = from;
        Optional<Range> source = sources.before(units, sentence.from(), from).filter(s -> puts || headIsList(units, s));
        Range content = new Range(verb + 1, contentEnd(units, verb + 1, sentence.to()));
        if (source.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        boolean tells = puts ? putsAt(units, content, figures) : begins(units, content.from(), figures);
        return tells
                ? Optional.of(
                        Attribution.indirect(units, source.get(), new Range(cue, verb + 1), content, CONFIDENCE, BY))
                : Optional.empty();
    }

    /** "the 31 given by the ministry", "the 12 deaths reported by doctors". */
    private Optional<Attribution> given(List<Unit> units, Range sentence, int verb, List<Figure> figures) {
        if (verb + 2 >= sentence.to() || !units.get(verb + 1).is("by")) {
            return Optional.empty();
        }
        for (int first = verb - 1; first >= Math.max(sentence.from(), verb - LONGEST_COUNTED); first--) {
            if (begins(units, first, figures) && !units.get(first).lower().contains("-")) {
                boolean the = first > sentence.from() && units.get(first - 1).is("the");
                Range content = new Range(the ? first - 1 : first, verb);
                return sources.after(units, verb + 2, sentence.to())
                        .map(source -> Attribution.indirect(
                                units, source, new Range(verb, verb + 2), content, CONFIDENCE, BY));
            }
        }
        return Optional.empty();
    }

    /** Whether a list is what lists: "the ferry's manifest", "a list drawn up by relatives". */
    private static boolean headIsList(List<Unit> units, Range source) {
        for (int i = source.from(); i < source.to(); i++) {
            Unit unit = units.get(i);
            if (i > source.from() && (Words.PREPOSITIONS.contains(unit.lower()) || unit.is(","))) {
                return false;
            }
            if (LISTS.contains(unit.lower())) {
                return true;
            }
        }
        return false;
    }

    /** "the number of dead at 25", "the loss at between 18 and 22 million". */
    private static boolean putsAt(List<Unit> units, Range content, List<Figure> figures) {
        boolean tally = false;
        for (int i = content.from(); i < Math.min(content.to(), content.from() + FARTHEST_AT); i++) {
            tally |= TALLIES.contains(units.get(i).lower());
            if (units.get(i).is("at")) {
                return tally && (begins(units, i, figures) || begins(units, i + 1, figures));
            }
        }
        return false;
    }

    /** Whether a figure begins at a unit. */
    private static boolean begins(List<Unit> units, int at, List<Figure> figures) {
        if (at >= units.size()) {
            return false;
        }
        Span first = units.get(at).span();
        return figures.stream().anyMatch(f -> f.span().start() == first.start());
    }

    private static int contentEnd(List<Unit> units, int from, int sentenceTo) {
        for (int i = from; i < sentenceTo; i++) {
            Unit unit = units.get(i);
            boolean day = unit.is("on")
                    && i + 1 < sentenceTo
                    && Words.TIME_WORDS.contains(units.get(i + 1).lower());
            boolean ends = unit.is(",") || unit.is(";") || unit.isSpeech() || unit.is(".") && i + 1 == sentenceTo;
            if (day || ends) {
                return i;
            }
        }
        return sentenceTo;
    }
}
