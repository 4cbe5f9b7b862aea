package dev.sayso.statement;

import dev.sayso.figure.Figure;
import dev.sayso.text.Span;
import dev.sayso.time.TimeMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what an outlet states itself: sentences on what happened, was counted or is the case that nobody is credited
 * with, so that an unsourced toll is seen to be unsourced. What explains, asks, speaks to the reader or says how the
 * report was made states no event and is left out.
 */
final class OwnVoice {

    private static final String BY = "own-voice/3";
    private static final double CONFIDENCE = 0.7;
    private static final int SHORTEST = 4;

    /** Words that tell of the present, which states something only with a figure or a date. */
    private static final Set<String> TENSED = Words.set(
            "is are would 's 'd live lives lie lies stand stands remain remains hold holds face faces cost costs carry"
                    + " carries employ employs include includes run runs make makes work works need needs");

    private static final Set<String> EVENTFUL =
            Set.of("was", "were", "has", "have", "had", "did", "will", "'ve", "'ll");
    private static final Pattern PAST =
            Pattern.compile("\\p{L}+(?:[^e\\P{L}]ed|[^e]eed(?<=agreed|freed|guaranteed|decreed))");
    /** Past tenses of frequent verbs that do not end in "ed". */
    private static final Set<String> IRREGULAR = Words.set(
            "began became broke brought built burned burnt bought came caught chose"
                    + " cut drew drove fell fled flew fought found gave got grew held hit kept knew laid led left lent lost made met"
                    + " paid put quit ran rose sank sat saw sent set shook shot shut sold spent split spoke spread stood stole struck swept"
                    + " swore took taught tore threw understood went woke won wore wrote drowned died hurt leapt sought");

    private static final Set<String> TO_THE_READER = Set.of("i", "we", "you");
    private static final Pattern ABOUT_THE_REPORT =
            Pattern.compile("(?i)\\b(?:not (?:to )?be(?:ing)? (?:named|identified)"
                    + "|condition of anonymity|anonymously|contributed to (?:this|the) (?:report|article|story)|reporting by|editing by"
                    + "|edited by|written by|copyright|all rights reserved|sign up|subscribe|newsletter|read more|click here|follow us"
                    + "|this (?:story|article|report) (?:has been|was|is)|is not (?:naming|quoting|identifying)|withhold(?:s|ing)?"
                    + "|names? (?:has|have) been changed)\\b");

    private OwnVoice() {}

    /** The outlet's own statements, given what is attributed to others. */
    static List<Attribution> find(
            String text,
            List<Paragraph> paragraphs,
            List<Attribution> others,
            List<Figure> figures,
            List<TimeMention> times) {
        List<Attribution> found = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            for (Range sentence : paragraph.passage().headline() ? List.<Range>of() : paragraph.sentences()) {
                List<Unit> units = paragraph.units().subList(sentence.from(), sentence.to());
                Span span = sentence.in(paragraph.units());
                Span own = OwnClauses.of(text, span, others);
                boolean placed = figures.stream().anyMatch(f -> own.contains(f.span()))
                        || times.stream().anyMatch(t -> t.type() == TimeMention.Type.DATE && own.contains(t.span()));
                List<Unit> clause =
                        units.stream().filter(u -> own.contains(u.span())).toList();
                if (!own.isEmpty() && states(clause, placed) && !isAboutTheReport(own.in(text))) {
                    found.add(new Attribution(List.of(), List.of(), List.of(own), Form.OWN, CONFIDENCE, BY));
                }
            }
        }
        return found;
    }

    /** Whether words tell how the report was made, whom it names and quotes. */
    static boolean isAboutTheReport(String words) {
        return ABOUT_THE_REPORT.matcher(words).find();
    }

    /** @param placed whether the sentence has a figure or a date */
    private static boolean states(List<Unit> sentence, boolean placed) {
        if (sentence.isEmpty()) {
            return false;
        }
        Unit last = sentence.get(sentence.size() - 1);
        boolean plain = sentence.size() >= SHORTEST
                && !last.is("?")
                && !last.is(":")
                && sentence.stream().noneMatch(u -> TO_THE_READER.contains(u.lower()))
                && sentence.stream().noneMatch(Unit::isSpeech);
        boolean tells = sentence.stream().anyMatch(u -> EVENTFUL.contains(u.lower()))
                || isPast(sentence)
                || placed
                        && sentence.stream()
                                .anyMatch(u ->
                                        TENSED.contains(u.lower()) || u.lower().endsWith("s"));
        return plain && tells;
    }

    private static boolean isPast(List<Unit> sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            String lower = sentence.get(i).lower();
            boolean attributive = Words.DETERMINERS.contains(sentence.get(i - 1).lower());
            boolean past = PAST.matcher(lower).matches() || IRREGULAR.contains(lower);
            if (past && !attributive) {
                return true;
            }
        }
        return false;
    }
}
