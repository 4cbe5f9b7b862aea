package dev.sayso.statement;

import dev.sayso.text.ResourceTable;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows what a party does with what was told already, by a verb and the noun behind it: "withdrew that figure", "gave the
 * same account", "dodged questions". The table is {@code rejoinders.tsv}. Thread-safe.
 */
final class Rejoinders {

    private static final String BY = "rejoinders/1";
    private static final double CONFIDENCE = 0.8;

    private static final String ACCOUNT = "(?:accounts?|version|story|testimony|claims?|description)";
    private static final String TOLD =
            "(?:accounts?|version|story|testimony|claims?|description|statements?|figures?|numbers?|estimates?"
                    + "|tolls?|counts?|remarks?|comments?|allegations?|accusations?|assertions?|reports?|confession|denials?|explanations?"
                    + "|suggestions?|rumou?rs?|narrative|findings?|contentions?|insinuations?)";
    private static final String DETERMINED =
            "(?:that\\s+)?(?:(?!(?:by|to|for|with|of|in|on|that|who|and)\\b)[\\p{L}'’-]+\\s+){0,3}?";

    /** How the object of a verb begins, by the name that the table has for it. */
    private static final Map<String, String> OBJECTS = Map.of(
            "told", DETERMINED + TOLD,
            "account", DETERMINED + ACCOUNT,
            "same", "(?:the|a|an|much\\s+the)\\s+(?:very\\s+)?(?:same|similar|identical|matching)\\s+(?:" + TOLD + ")",
            "asked", DETERMINED + "(?:questions?|requests?|inquiries|enquiries|calls|e-?mails|messages)");

    /** Verbs that take the same object in the same way. */
    private record Rule(Pattern verb, Pattern object, Stance stance) {}

    private final SourcePhrases sources;
    private final List<Rule> rules;

    private Rejoinders(SourcePhrases sources, List<Rule> rules) {
        this.sources = sources;
        this.rules = List.copyOf(rules);
    }

    static Rejoinders load(SourcePhrases sources) {
        Map<List<String>, TreeSet<String>> verbs = new LinkedHashMap<>();
        for (String[] row : ResourceTable.rows(Rejoinders.class, "rejoinders.tsv")) {
            verbs.computeIfAbsent(List.of(row[1], row[2]), key -> new TreeSet<>())
                    .addAll(forms(row[0]));
        }
        List<Rule> rules = new ArrayList<>();
        verbs.forEach((kind, forms) -> rules.add(new Rule(
                Pattern.compile("(?iu)\\b(?:" + String.join("|", forms.descendingSet()) + ")(?=\\W|$)"),
                Pattern.compile("(?iu)\\W*" + OBJECTS.get(kind.get(0)) + "\\b"),
                Stance.valueOf(kind.get(1).toUpperCase(Locale.ROOT).replace('-', '_')))));
        return new Rejoinders(sources, rules);
    }

    private static List<String> forms(String column) {
        String[] parts = column.split("/");
        String past = parts.length > 1 ? parts[1] : Inflection.past(parts[0]);
        String participle = parts.length > 2 ? parts[2] : past;
        return List.of(
                parts[0],
                Inflection.thirdPerson(parts[0]),
                past,
                participle,
                Inflection.presentParticiple(parts[0], past));
    }

    /** What an attribution's words make of what was told; empty where they are no rejoinder. */
    Optional<Stance> of(String cue, String content) {
        for (Rule rule : rules) {
            Matcher verb = rule.verb().matcher(cue);
            if (verb.find()
                    && rule.object()
                            .matcher(cue.substring(verb.end()) + " " + content)
                            .lookingAt()) {
                return Optional.of(rule.stance());
            }
        }
        return Optional.empty();
    }

    /** The rejoinders of a report, by the words alone: the verb right behind who it is told of, the object behind the verb. */
    List<NonAnswer> find(List<Paragraph> paragraphs, String text) {
        List<NonAnswer> found = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            for (Range sentence : paragraph.sentences()) {
                rules.forEach(
                        rule -> in(paragraph.units(), sentence, rule, text).ifPresent(found::add));
            }
        }
        return found;
    }

    private Optional<NonAnswer> in(List<Unit> units, Range sentence, Rule rule, String text) {
        Span whole = sentence.in(units);
        Matcher verb = rule.verb().matcher(text).region(whole.start(), whole.end());
        while (verb.find()) {
            Matcher object = rule.object().matcher(text).region(verb.end(), whole.end());
            if (object.lookingAt()) {
                return attribution(units, sentence, Span.of(verb.start(), verb.end()), object.end())
                        .map(a -> new NonAnswer(a, rule.stance()));
            }
        }
        return Optional.empty();
    }

    private Optional<Attribution> attribution(List<Unit> units, Range sentence, Span verb, int objectEnd) {
        int from = sentence.from();
        while (from < sentence.to() && units.get(from).span().start() < verb.start()) {
            from++;
        }
        int content = from;
        while (content < sentence.to() && units.get(content).span().start() < verb.end()) {
            content++;
        }
        int to = content;
        while (to < sentence.to() && units.get(to).span().start() < objectEnd) {
            to++;
        }
        int cue = from;
        boolean negated = false;
        while (cue > sentence.from() && belongsToVerb(units.get(cue - 1))) {
            negated |= Words.NEGATIONS.contains(units.get(cue - 1).lower());
            cue--;
        }
        boolean told = from < sentence.to() && content < to && !units.get(from).isQuotation() && !negated;
        int first = cue;
        int object = content;
        Range end = new Range(
                content, NonAnswers.withoutTime(units, to, sentence.to()).to());
        return told
                ? sources.before(units, sentence.from(), first)
                        .map(source ->
                                Attribution.indirect(units, source, new Range(first, object), end, CONFIDENCE, BY))
                : Optional.empty();
    }

    private static boolean belongsToVerb(Unit unit) {
        return Words.AUXILIARIES.contains(unit.lower())
                || Words.NEGATIONS.contains(unit.lower())
                || Words.isAdverb(unit.lower());
    }
}
