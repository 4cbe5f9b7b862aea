package dev.sayso.statement;

import dev.sayso.report.Report;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import dev.sayso.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the statements of one report whose people are to be shielded, by what the report says of them: prisoners of war,
 * hostages, minors, victims of sexual violence, the dead who are not identified. A statement is protected where such a
 * person is its source, or where it names one.
 */
final class Protections {

    private static final Pattern AGAIN = Pattern.compile(
            "(?i)the\\s+(girl|boy|child|children|teenager|pupil|student|mother|father|parents|brother|sister|woman|man|soldier"
                    + "|prisoner|captive|hostage|victim|survivor)");

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}-]+");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they");
    private static final Set<String> SPEAKERS = Set.of("he", "she", "they", "i", "we");

    private final String text;
    private final List<ProtectionMark> marks;
    private final Set<String> officials;

    /** @param officials the names of those who hold an office and speak as such */
    private Protections(String text, List<ProtectionMark> marks, Set<String> officials) {
        this.text = text;
        this.marks = marks;
        this.officials = officials;
    }

    /** @param names the report's names, looked for only where the report speaks of people to be shielded */
    static Protections of(Report report, Function<Report, List<NameMention>> names) {
        List<ProtectionMark> marks = ProtectionMarks.of(report, names);
        return new Protections(report.text(), marks, marks.isEmpty() ? Set.of() : officials(report, names));
    }

    private static Set<String> officials(Report report, Function<Report, List<NameMention>> names) {
        return names.apply(report).stream()
                .filter(n -> Offices.holds(n, report.text()))
                .map(NameMention::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The protection of each statement, by the statement's place in the list; empty where none is due. */
    List<Optional<Protection>> of(List<Attribution> attributions, List<Source> sources, List<Span> sentences) {
        if (marks.isEmpty()) {
            return attributions.stream().map(a -> Optional.<Protection>empty()).toList();
        }
        List<Optional<Protection>> found = found(attributions, sources, sentences);
        List<ProtectionMark> named = new ArrayList<>(marks);
        for (int i = 0; i < found.size(); i++) {
            List<String> names = sources.get(i).names();
            boolean isPerson = sources.get(i).kind() == Source.Kind.PERSON;
            found.get(i)
                    .filter(p -> p.speaks() && names.size() == 1 && isPerson)
                    .ifPresent(p ->
                            named.add(new ProtectionMark(p.rule(), p.spans().get(0), names.get(0), false)));
        }
        return named.size() == marks.size()
                ? found
                : new Protections(text, named, officials).found(attributions, sources, sentences);
    }

    private List<Optional<Protection>> found(
            List<Attribution> attributions, List<Source> sources, List<Span> sentences) {
        List<Optional<Protection>> found = new ArrayList<>();
        attributions.forEach(a -> found.add(Optional.empty()));
        List<Integer> order = IntStream.range(0, attributions.size())
                .boxed()
                .sorted(Comparator.comparing(i -> Spans.hull(attributions.get(i).content())))
                .toList();
        @Nullable Protection lastSpeaker = null;
        Map<String, Protection> heard = new HashMap<>();
        for (int i : order) {
            Attribution attribution = attributions.get(i);
            Optional<Protection> own = speaker(attribution, sources.get(i), sentences);
            if (own.isEmpty() && lastSpeaker != null && isLonePronoun(attribution, sources.get(i))) {
                own = Optional.of(lastSpeaker);
            }
            if (own.isEmpty() && sources.get(i).names().isEmpty()) {
                own = Optional.ofNullable(heard.get(nounOf(attribution)));
            }
            if (attribution.form() != Form.OWN) {
                lastSpeaker = own.orElse(null);
                own.ifPresent(protection -> words(attribution.source()).forEach(word -> heard.put(word, protection)));
            }
            found.set(i, own.or(() -> named(attribution)));
        }
        return found;
    }

    /** The noun of a source that only points back to somebody: {@code the girl}; empty for another source. */
    private String nounOf(Attribution attribution) {
        if (attribution.source().size() != 1) {
            return "";
        }
        Matcher again = AGAIN.matcher(attribution.source().get(0).in(text).strip());
        return again.matches() ? again.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private List<String> words(List<Span> pieces) {
        return pieces.stream()
                .flatMap(piece -> Tokens.of(text, piece).stream())
                .map(token -> token.lower())
                .toList();
    }

    /** The source is such a person: its words say so, its name is marked, or the sentence says "his prisoner-of-war video". */
    private Optional<Protection> speaker(Attribution attribution, Source source, List<Span> sentences) {
        for (ProtectionMark mark : marks) {
            boolean said = attribution.source().stream().anyMatch(s -> s.overlaps(mark.span()));
            boolean marked = mark.name() != null && source.names().contains(mark.name());
            if (said || marked || ofPronoun(mark, attribution, source, sentences)) {
                return Optional.of(
                        new Protection(mark.rule(), List.of(mark.span()), !said || isHead(mark, attribution)));
            }
            if (tellsOfItself(mark, attribution)) {
                return Optional.of(new Protection(mark.rule(), List.of(mark.span()), false));
            }
        }
        return Optional.empty();
    }

    /** Not so of "the mother of a 15-year-old girl". */
    private boolean isHead(ProtectionMark mark, Attribution attribution) {
        return Tokens.of(text, Spans.hull(attribution.source())).stream()
                .takeWhile(t -> t.span().start() < mark.span().start())
                .noneMatch(NounPhrase::leavesNoun);
    }

    private boolean ofPronoun(ProtectionMark mark, Attribution attribution, Source source, List<Span> sentences) {
        return isPronoun(attribution)
                && (source.names().isEmpty() || mark.pressure())
                && source.names().stream().noneMatch(officials::contains)
                && mark.rule() != Protection.Rule.UNIDENTIFIED_DEAD
                && attribution.content().stream().noneMatch(mark.span()::overlaps)
                && sentences.stream()
                        .anyMatch(s -> s.contains(mark.span())
                                && s.overlaps(attribution.source().get(0)));
    }

    /** {@code said that he had been made to read it}: the speaker tells of it, and so is no longer held. */
    private boolean tellsOfItself(ProtectionMark mark, Attribution attribution) {
        return attribution.form() != Form.OWN
                && attribution.content().stream()
                        .anyMatch(piece -> piece.contains(mark.span())
                                && ProtectionMarks.isMadeToSpeak(mark, text)
                                && Tokens.of(text, piece).stream()
                                        .filter(token -> token.isWord() && !token.is("that"))
                                        .findFirst()
                                        .filter(token -> SPEAKERS.contains(token.lower()))
                                        .isPresent());
    }

    private boolean isLonePronoun(Attribution attribution, Source source) {
        return source.names().isEmpty() && isPronoun(attribution);
    }

    private boolean isPronoun(Attribution attribution) {
        return attribution.source().size() == 1
                && PRONOUNS.contains(
                        attribution.source().get(0).in(text).strip().toLowerCase(Locale.ROOT));
    }

    /** The content names such a person, in full or by one of the names. */
    private Optional<Protection> named(Attribution attribution) {
        Set<String> words = attribution.content().stream()
                .flatMap(piece -> NAME.matcher(piece.in(text)).results().map(r -> r.group()))
                .collect(Collectors.toSet());
        attribution
                .source()
                .forEach(piece -> NAME.matcher(piece.in(text)).results().forEach(r -> words.add(r.group())));
        return marks.stream()
                .filter(mark ->
                        mark.name() != null && Stream.of(mark.name().split(" ")).anyMatch(words::contains))
                .findFirst()
                .map(mark -> new Protection(mark.rule(), List.of(mark.span()), false));
    }
}
