package dev.sayso.storyline;

import dev.sayso.claim.Telling;
import dev.sayso.report.Report;
import dev.sayso.report.Utterance;
import dev.sayso.statement.Form;
import dev.sayso.text.Span;
import dev.sayso.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds direct quotations against primary material: transcripts, posts and statements. Short quotations, which stand in many
 * texts, are left alone, and nothing is said of a party of whom there is no material. Thread-safe.
 */
public final class QuotationChecker {

    static final String RULE = "quotation/1";

    private static final Pattern QUOTED = Pattern.compile("[\"“‘«]([^\"“”»]{3,})(?:[\"”»]|’(?!\\p{L})|$)");
    private static final Pattern EDITED = Pattern.compile("\\[[^\\]]*\\]|…|\\.\\.\\.");

    /** Words; a shorter quotation proves nothing. */
    private static final int SHORTEST = 5;

    private static final int LONGEST = 400;

    /** How many words in a row are looked up. */
    private static final int RUN = 3;

    /** How many of a quotation's words the material must have in its order for it to be the same words, altered. */
    private static final double MOST = 0.6;

    private static final Set<String> TURNING = Set.of(
            "not",
            "no",
            "never",
            "nor",
            "none",
            "nobody",
            "nothing",
            "neither",
            "without",
            "cannot",
            "can't",
            "don't",
            "doesn't",
            "didn't",
            "won't",
            "wouldn't",
            "isn't",
            "aren't",
            "wasn't",
            "weren't",
            "hardly",
            "if",
            "unless",
            "except",
            "only");

    private record Material(Report report, QuotedWords words, Map<String, List<Integer>> runs) {

        static Material of(Report report) {
            QuotedWords words =
                    QuotedWords.of(report.text(), Span.of(0, report.text().length()));
            Map<String, List<Integer>> runs = new HashMap<>();
            for (int i = 0; i + RUN <= words.size(); i++) {
                runs.computeIfAbsent(run(words, i), r -> new ArrayList<>()).add(i);
            }
            return new Material(report, words, runs);
        }

        private static String run(QuotedWords words, int at) {
            return String.join(" ", words.words().subList(at, at + RUN));
        }
    }

    private final List<Material> materials;

    /** A checker that knows the primary material among some reports. */
    public QuotationChecker(Collection<Report> reports) {
        this.materials = reports.stream()
                .filter(report -> report.kind().isPrimary())
                .sorted(Comparator.comparing(Report::id))
                .map(Material::of)
                .toList();
    }

    /** What can be said of the quotations of a report, in order of the text. */
    List<QuotationCheck> check(Reading reading) {
        if (materials.isEmpty() || reading.report().kind().isPrimary()) {
            return List.of();
        }
        Map<Span, QuotationCheck> found = new HashMap<>();
        for (Telling telling : reading.tellings()) {
            if (telling.statement().form() == Form.DIRECT || telling.statement().form() == Form.MIXED) {
                quotations(telling).forEach(span -> check(telling, span).ifPresent(c -> found.putIfAbsent(span, c)));
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparing(QuotationCheck::quotation))
                .toList();
    }

    /** Marks may stand outside of the content, which is then all quoted. */
    private static List<Span> quotations(Telling telling) {
        String text = telling.report().text();
        List<Span> quotations = new ArrayList<>();
        for (Span content : telling.statement().content()) {
            Matcher quoted = QUOTED.matcher(text)
                    .region(Math.max(0, content.start() - 1), Math.min(text.length(), content.end() + 1));
            while (quoted.find()) {
                quotations.add(Span.of(quoted.start(1), quoted.end(1)));
            }
        }
        return quotations;
    }

    private Optional<QuotationCheck> check(Telling telling, Span quotation) {
        String text = telling.report().text();
        boolean edited = EDITED.matcher(quotation.in(text)).find();
        QuotedWords words = QuotedWords.of(withoutBrackets(text, quotation), quotation);
        if (words.size() < SHORTEST || words.size() > LONGEST) {
            return Optional.empty();
        }
        QuotationCheck best = null;
        double most = 0;
        for (Material material : materials) {
            WordAlignment alignment = align(words, material);
            double share = (double) alignment.matched() / words.size();
            if (share >= MOST && alignment.matched() >= SHORTEST - 1 && better(share, most, alignment, best)) {
                most = share;
                best = new QuotationCheck(
                        telling,
                        quotation,
                        kind(share, alignment, edited),
                        material.report(),
                        material.words().span(alignment.first(), alignment.end()),
                        alignment.differences(),
                        RULE);
            }
        }
        return best != null ? Optional.of(best) : notFound(telling, quotation);
    }

    /** Of two materials that have as many of the words the one with fewer differences. */
    private static boolean better(double share, double most, WordAlignment alignment, @Nullable QuotationCheck best) {
        return best == null
                || share > most
                || (share == most
                        && alignment.differences().size() < best.differences().size());
    }

    private static QuotationCheck.Kind kind(double share, WordAlignment alignment, boolean edited) {
        if (share < 1 || alignment.leftOut().stream().anyMatch(TURNING::contains)) {
            return QuotationCheck.Kind.ALTERED;
        }
        return alignment.differences().isEmpty() && !edited
                ? QuotationCheck.Kind.VERBATIM
                : QuotationCheck.Kind.SHORTENED;
    }

    /** Where the most runs of words are shared, laid beside each other. */
    private static WordAlignment align(QuotedWords quotation, Material material) {
        Map<Integer, Integer> votes = new HashMap<>();
        for (int i = 0; i + RUN <= quotation.size(); i++) {
            for (int at : material.runs().getOrDefault(Material.run(quotation, i), List.of())) {
                votes.merge(Math.max(0, at - i), 1, Integer::sum);
            }
        }
        WordAlignment best = new WordAlignment(0, 0, 0, List.of(), List.of());
        List<Integer> starts = votes.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(5)
                .map(Map.Entry::getKey)
                .toList();
        for (int start : starts) {
            int from = Math.max(0, start - quotation.size() / 2);
            int to = Math.min(material.words().size(), start + 2 * quotation.size() + 20);
            WordAlignment alignment = WordAlignment.of(quotation, material.words(), from, to);
            if (alignment.matched() > best.matched()
                    || (alignment.matched() == best.matched()
                            && alignment.differences().size()
                                    < best.differences().size())) {
                best = alignment;
            }
        }
        return best;
    }

    /** Said only of a party whose own words are there. */
    private Optional<QuotationCheck> notFound(Telling telling, Span quotation) {
        Set<String> party = names(telling.party());
        return materials.stream()
                .filter(material -> speakers(material.report()).anyMatch(s -> isSame(party, names(s))))
                .findFirst()
                .map(material -> new QuotationCheck(
                        telling, quotation, QuotationCheck.Kind.NOT_FOUND, material.report(), null, List.of(), RULE));
    }

    private static Stream<String> speakers(Report report) {
        return Stream.concat(
                        Stream.of(report.outlet(), report.byline()).filter(Objects::nonNull),
                        report.utterances().stream().map(Utterance::speaker).filter(Objects::nonNull))
                .map(Objects::requireNonNull)
                .distinct();
    }

    /** One name holds all of the other's words, as "Quill" and "Marta Quill". */
    private static boolean isSame(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
    }

    private static Set<String> names(String name) {
        Set<String> words = new HashSet<>();
        Words.of(name).forEach(word -> words.add(Words.plain(word).toLowerCase(Locale.ROOT)));
        words.removeIf(Words::light);
        return words;
    }

    /** What stands in brackets is the reporter's; blanks keep the places. */
    private static String withoutBrackets(String text, Span quotation) {
        if (quotation.in(text).indexOf('[') < 0) {
            return text;
        }
        String words = Pattern.compile("\\[[^\\]]*\\]")
                .matcher(quotation.in(text))
                .replaceAll(bracket -> " ".repeat(bracket.group().length()));
        return text.substring(0, quotation.start()) + words + text.substring(quotation.end());
    }
}
