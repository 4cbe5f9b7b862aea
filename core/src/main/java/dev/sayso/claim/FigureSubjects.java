package dev.sayso.claim;

import dev.sayso.figure.Figure;
import dev.sayso.figure.Relation;
import dev.sayso.statement.Source;
import dev.sayso.text.Sentences;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import dev.sayso.text.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the figures of a storyline are numbers of. A place that a third of the reports name is where it all happens, and
 * makes no figure a narrower one. Immutable.
 */
final class FigureSubjects {

    private static final double EVERYWHERE = 1.0 / 3;

    /** Words that tell nothing of who is counted: a toll of "people" and one of "victims" count the same. */
    private static final Set<String> ANYONE = set("people person men man women woman victim victims dead death deaths"
            + " casualty casualties fatality fatalities others other injured wounded missing life lives toll"
            + " number one ones soul souls");

    private static final Set<String> JOINS = set("of from in on at who with and or for to");
    private static final String FACILITY =
            "hospital|clinic|infirmary|morgue|mortuary|shelter|medical (?:centre|center)|prison|camp|ward";
    private static final Pattern NAMED_FACILITY =
            Pattern.compile("((?:\\p{Lu}[\\p{L}’'.-]{0,40}+\\s++){1,5})(?i:(" + FACILITY + "))\\b");
    private static final Pattern ANY_FACILITY = Pattern.compile("(?i)\\b(?:" + FACILITY + ")\\b");

    private static final Pattern LIMIT = Pattern.compile(
            "(?i)\\b(?:certified|certificate|allow(?:s|ed)?|capacity|maximum|permit(?:s|ted)?|licen[cs]ed|limit(?:ed)?"
                    + "|designed (?:for|to)|room for|seats?|authori[sz]ed)\\b");

    private static final int NEAR = 60;
    private static final int LONGEST_CLAUSE = 400;
    private static final Pattern OF_THEM =
            Pattern.compile("^\\s+of\\s+(?:the|them|those|these|whom|its|his|her|their)\\b");
    private static final Pattern AND_SOME =
            Pattern.compile("(?i)\\bof\\s+(?:the|them|those|these)\\b[^.;]*\\b(?:and|while|but)\\s+$");
    private static final Pattern POINTS_BACK =
            Pattern.compile("(?i)\\b(?:the|these|those|both|his|her|their|our)\\s+$");
    private static final Pattern WHICH = Pattern.compile(
            "(?i)\\p{L}\\s+(?:that|which|who)\\s+(?:(?:has|have|had|also)\\s+)?(?:\\p{L}+ed|left|cost|took|hit)\\s+$");
    private static final Pattern POINTER = Pattern.compile("\\b(?:here|there)\\b");

    private final Set<String> common;
    private final Map<String, List<Span>> sentences = new HashMap<>();

    FigureSubjects(Collection<Telling> tellings) {
        Map<String, Set<String>> reports = new HashMap<>();
        Set<String> all = new HashSet<>();
        for (Telling telling : tellings) {
            String report = telling.report().id();
            if (all.add(report)) {
                sentences.put(report, Sentences.of(telling.report().text()));
                names(telling.report().text())
                        .forEach(n ->
                                reports.computeIfAbsent(n, k -> new HashSet<>()).add(report));
            }
        }
        Set<String> found = new HashSet<>();
        reports.forEach((name, its) -> {
            if (its.size() >= EVERYWHERE * all.size()) {
                found.add(name);
            }
        });
        this.common = Set.copyOf(found);
    }

    /**
     * The subject of a figure; empty where the text does not say enough to compare it with another.
     *
     * @param origin whose figure it is, which tells what "here" is
     */
    Optional<FigureSubject> of(DatedFigure dated, String origin) {
        Figure figure = dated.figure();
        boolean none = figure.unit() != null || figure.low() == null && figure.high() == null;
        if (none || background(dated)) {
            return Optional.empty();
        }
        String things = things(figure.counts());
        if (figure.measure() == null && things.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FigureSubject(figure.measure(), things, place(dated, origin), extent(dated)));
    }

    /** Whether a figure is a number of people or of nothing that is named: "the figure is 240", "240 on one ship". */
    boolean isBare(DatedFigure dated) {
        Figure figure = dated.figure();
        return figure.unit() == null
                && figure.measure() == null
                && things(figure.counts()).isEmpty()
                && !background(dated);
    }

    /** Whether the source only names by it what it speaks of: "the fire that has killed 27 people". */
    private static boolean background(DatedFigure dated) {
        Telling telling = dated.telling();
        int figure = dated.figure().span().start();
        int start = Math.max(Spans.hull(telling.statement().content()).start(), figure - NEAR);
        return !telling.own()
                && figure > start
                && WHICH.matcher(telling.report().text().substring(start, figure))
                        .find();
    }

    private static FigureSubject.Extent extent(DatedFigure dated) {
        Figure figure = dated.figure();
        if (figure.additional()
                || figure.scope().isNew()
                || figure.relation(Relation.Kind.ON_TOP_OF).isPresent()) {
            return FigureSubject.Extent.NEW;
        }
        if (some(dated)) {
            return FigureSubject.Extent.SOME;
        }
        boolean limited =
                figure.measure() == null && LIMIT.matcher(clauseBefore(dated)).find();
        return limited ? FigureSubject.Extent.LIMIT : FigureSubject.Extent.ALL;
    }

    /** Whether it is a part of another number, or points back to people told of before: "24 of the dead", "the two". */
    private static boolean some(DatedFigure dated) {
        String text = dated.telling().report().text();
        Span span = dated.figure().span();
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + NEAR));
        String before = text.substring(Math.max(0, span.start() - NEAR), span.start());
        return dated.figure().relation(Relation.Kind.PART_OF).isPresent()
                || OF_THEM.matcher(after).find()
                || AND_SOME.matcher(before).find() && dated.figure().counts() == null
                || POINTS_BACK.matcher(before).find();
    }

    /** The words from the last comma or sentence end before a figure up to it. */
    private static String clauseBefore(DatedFigure dated) {
        String text = dated.telling().report().text();
        int end = dated.figure().span().start();
        int start = end;
        while (start > 0 && end - start < LONGEST_CLAUSE && ",;:.!?\n".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, end);
    }

    private String place(DatedFigure dated, String origin) {
        String text = dated.telling().report().text();
        Optional<String> facility = facility(dated, origin, text);
        if (facility.isPresent()) {
            return facility.get();
        }
        if (dated.figure().scope().isCumulative()) {
            return "";
        }
        return dated.figure().scope().places().stream()
                .map(s -> s.in(text))
                .filter(p -> names(p).stream().anyMatch(n -> !common.contains(n)))
                .map(FigureSubjects::proper)
                .filter(p -> !p.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The hospital or the like that the figure's sentence names, or whose word it is where the sentence says "here". */
    private Optional<String> facility(DatedFigure dated, String origin, String text) {
        Span content = Spans.hull(dated.telling().statement().content());
        Span sentence = sentences.getOrDefault(dated.telling().report().id(), List.of()).stream()
                .filter(s -> s.contains(dated.figure().span()))
                .findFirst()
                .orElse(content);
        String words = sentence.in(text);
        Matcher named = NAMED_FACILITY.matcher(words);
        if (named.find()) {
            return Optional.of(named.group().replaceAll("\\s+", " ").replaceFirst("^(?:The|At|In|A) ", ""));
        }
        boolean itsOwn = ANY_FACILITY.matcher(origin).find();
        boolean points = isPerson(dated) && POINTER.matcher(words).find();
        if (itsOwn || points || ANY_FACILITY.matcher(words).find()) {
            return Optional.of(origin);
        }
        return Optional.empty();
    }

    private static boolean isPerson(DatedFigure dated) {
        return dated.telling().statement().source().kind() == Source.Kind.PERSON;
    }

    /** The last word of what is counted before any preposition ("crew members of the ship": "member"), unless it is anyone. */
    private static String things(@Nullable String counts) {
        if (counts == null) {
            return "";
        }
        String head = "";
        for (String word : Words.of(counts)) {
            String plain = Words.plain(word);
            if (JOINS.contains(plain)) {
                break;
            }
            head = plain;
        }
        return ANYONE.contains(head) ? "" : singular(head);
    }

    private static String singular(String noun) {
        if (noun.equals("children")) {
            return "child";
        }
        for (String ending : List.of("ies", "ches", "shes", "sses", "xes", "s")) {
            if (noun.endsWith(ending) && noun.length() > ending.length() + 2 && !noun.endsWith("ss")) {
                String stem = noun.substring(0, noun.length() - ending.length());
                return switch (ending) {
                    case "ies" -> stem + "y";
                    case "s" -> stem;
                    default -> stem + ending.substring(0, ending.length() - 2);
                };
            }
        }
        return noun;
    }

    /** The capitalised words of a place, joined. */
    private static String proper(String place) {
        return String.join(
                " ", Words.of(place).stream().filter(Words::capitalised).toList());
    }

    private static Set<String> names(String text) {
        Set<String> found = new HashSet<>();
        Words.of(text).stream().filter(Words::capitalised).map(Words::plain).forEach(found::add);
        return found;
    }

    private static Set<String> set(String words) {
        return Set.of(words.split(" ", -1));
    }
}
