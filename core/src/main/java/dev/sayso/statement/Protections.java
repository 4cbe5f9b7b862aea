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

    private static final String SOLDIER =
            "(?:soldiers?|servicem[ae]n|servicewom[ae]n|troops?|fighters?|officers?|pilots?|marines?|sailors?)";
    private static final String GAP = "(?:[\\p{L}'’-]+\\s+){0,3}";

    /**
     * Words that say of somebody that a rule applies.
     *
     * @param hints in lower case; a text without any of them has none of the words and need not be searched
     */
    private record Sign(Protection.Rule rule, List<String> hints, Pattern words) {

        boolean mayStandIn(String lower) {
            return hints.stream().anyMatch(lower::contains);
        }
    }

    private static final List<Sign> SIGNS = List.of(
            new Sign(
                    Protection.Rule.PRISONER_OF_WAR,
                    List.of("prisoner", "pow", "captur"),
                    Pattern.compile("(?i)\\bprisoners?[ -]of[ -]war\\b|\\bPOWs?\\b|\\bcaptured\\s+" + GAP + SOLDIER
                            + "\\b|\\b" + SOLDIER + "\\s+" + GAP + "(?:was|were|been|being|is|are)\\s+captured\\b"
                            + "|\\bcaptur(?:e|ing)\\s+of\\s+" + GAP + SOLDIER + "\\b")),
            new Sign(
                    Protection.Rule.HOSTAGE,
                    List.of("hostage", "captive", "kidnap", "abduct"),
                    Pattern.compile(
                            "(?i)\\bhostages?\\b|\\bcaptives?\\b|\\bkidnap(?:ped|ping)\\b|\\babduct(?:ed|ion|ees?)\\b")),
            new Sign(
                    Protection.Rule.MINOR,
                    List.of(" old", "-old", "schoolgirl", "schoolboy", "toddler", "teenage", "underage"),
                    Pattern.compile(
                            "(?i)\\b(?:\\d|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
                                    + "|fourteen|fifteen|sixteen|seventeen)[ -]years?[ -]old\\b|\\b\\d{1,2}[ -]months?[ -]old\\b"
                                    + "|\\bschool(?:girl|boy)s?\\b|\\btoddlers?\\b|\\bteenage\\s+(?:girl|boy|son|daughter)s?\\b|\\bunderage\\b")),
            new Sign(
                    Protection.Rule.MINOR,
                    List.of(", "),
                    Pattern.compile("(?<!\\d)(?:1[0-7]|\\d)(?=[,.])(?<=\\p{L},\\s\\d{1,2})")),
            new Sign(
                    Protection.Rule.VICTIM,
                    List.of("rape", "sexual"),
                    Pattern.compile(
                            "(?i)\\b(?:rape|sexual[- ](?:assault|violence|abuse|slavery))\\s+(?:victim|survivor)s?\\b"
                                    + "|\\b(?:victim|survivor)s?\\s+of\\s+" + GAP
                                    + "(?:rape|sexual\\s+(?:assault|violence|abuse|slavery))\\b"
                                    + "|\\b(?:was|were|been|being)\\s+(?:gang-|repeatedly\\s+)?(?:raped|sexually\\s+(?:assaulted|abused))\\b")),
            new Sign(
                    Protection.Rule.UNIDENTIFIED_DEAD,
                    List.of("identified"),
                    Pattern.compile(
                            "(?i)\\bunidentified\\s+" + GAP + "(?:bod(?:y|ies)|remains|dead|victims?|corpses?)\\b"
                                    + "|\\b(?:bod(?:y|ies)|remains|corpses?)\\s+(?:[\\p{L}'’-]+\\s+){0,4}(?:not\\s+(?:yet\\s+)?been|yet\\s+to\\s+be)\\s+identified\\b")));

    /** What somebody tells who had to speak in captivity: {@code he had been made to read out the words in the video}. */
    private static final Pattern MADE_TO_SPEAK = Pattern.compile(
            "(?i)\\b(?:made|forced|compelled|coerced)\\s+to\\s+(?:read|recite|record|repeat)\\b(?=[^.!?]{0,60}"
                    + "\\b(?:video|camera|script|statement|message|confession|words|paper)\\b)");
    /** The same only where the report speaks of captives elsewhere: officials read from paper too. */
    private static final Pattern READING = Pattern.compile(
            "(?i)\\breading\\s+(?:out\\s+)?from\\s+(?:an?|the|some)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:sheet|script|paper|page|card|note)s?\\b");

    private static final Pattern AGAIN = Pattern.compile(
            "(?i)the\\s+(girl|boy|child|children|teenager|pupil|student|mother|father|parents|brother|sister|woman|man|soldier"
                    + "|prisoner|captive|hostage|victim|survivor)");

    /** Between a name and what is said of it: "Anna Berg, who was", "Anna Berg, a". */
    private static final Pattern OF_THE_NAME = Pattern.compile(
            "(?i)(?:,?\\s*(?:who|whom|an?|the|was|were|is|are|has|have|had|been|being|aged|taken|as|still)){0,5},?\\s*(?:[\\p{L}-]+\\s+){0,2}");
    /** Between what is said and the name: "hostage Anna Berg", "15-year-old pupil Anna Berg". */
    private static final Pattern BEFORE_THE_NAME =
            Pattern.compile("(?:[\\s,]+|\\s+(?:\\p{Ll}[\\p{L}-]*\\s+){1,3})(?:called|named)?\\s*");

    private static final int FARTHEST_NAME = 40;
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}-]+");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they");
    private static final Set<String> SPEAKERS = Set.of("he", "she", "they", "i", "we");

    /** Words that say of somebody that a rule applies, with the person's name where one is joined to them. */
    private record Mark(
            Protection.Rule rule, Span span, @Nullable String name) {}

    private final String text;
    private final List<Mark> marks;

    private Protections(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks;
    }

    /** @param names the report's names, looked for only where the report speaks of people to be shielded */
    static Protections of(Report report, Function<Report, List<NameMention>> names) {
        String text = report.text();
        List<Mark> unnamed = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        SIGNS.stream().filter(sign -> sign.mayStandIn(lower)).forEach(sign -> {
            Matcher matcher = sign.words().matcher(text);
            while (matcher.find()) {
                unnamed.add(new Mark(sign.rule(), Span.of(matcher.start(), matcher.end()), null));
            }
        });
        boolean captives = unnamed.stream()
                .anyMatch(m -> m.rule() == Protection.Rule.HOSTAGE || m.rule() == Protection.Rule.PRISONER_OF_WAR);
        if (captives && lower.contains("reading")) {
            add(READING, text, unnamed);
        }
        if (lower.contains(" to re")) {
            add(MADE_TO_SPEAK, text, unnamed);
        }
        if (unnamed.isEmpty()) {
            return new Protections(text, List.of());
        }
        List<NameMention> people = names.apply(report).stream()
                .filter(n -> n.kind() == Source.Kind.PERSON)
                .toList();
        return new Protections(
                text,
                unnamed.stream()
                        .map(mark -> new Mark(mark.rule(), mark.span(), joined(mark.span(), people, text)))
                        .sorted(Comparator.comparing(Mark::span).thenComparing(Mark::rule))
                        .toList());
    }

    private static void add(Pattern pressure, String text, List<Mark> marks) {
        Matcher matcher = pressure.matcher(text);
        while (matcher.find()) {
            marks.add(new Mark(Protection.Rule.HOSTAGE, Span.of(matcher.start(), matcher.end()), null));
        }
    }

    /** The name that stands right before or after a mark and is joined to it. */
    private static @Nullable String joined(Span mark, List<NameMention> people, String text) {
        for (NameMention person : people) {
            Span name = person.span();
            boolean after = name.start() >= mark.end() && joins(BEFORE_THE_NAME, mark, name, text);
            boolean before = name.end() <= mark.start() && joins(OF_THE_NAME, name, mark, text);
            if (after || before) {
                return person.name();
            }
        }
        return null;
    }

    private static boolean joins(Pattern between, Span first, Span second, String text) {
        int from = first.end();
        int to = second.start();
        return to - from < FARTHEST_NAME
                && between.matcher(text).region(from, to).matches();
    }

    /** The protection of each statement, by the statement's place in the list; empty where none is due. */
    List<Optional<Protection>> of(List<Attribution> attributions, List<Source> sources, List<Span> sentences) {
        if (marks.isEmpty()) {
            return attributions.stream().map(a -> Optional.<Protection>empty()).toList();
        }
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
        for (Mark mark : marks) {
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
    private boolean isHead(Mark mark, Attribution attribution) {
        return Tokens.of(text, Spans.hull(attribution.source())).stream()
                .takeWhile(t -> t.span().start() < mark.span().start())
                .noneMatch(NounPhrase::leavesNoun);
    }

    private boolean ofPronoun(Mark mark, Attribution attribution, Source source, List<Span> sentences) {
        return isLonePronoun(attribution, source)
                && mark.rule() != Protection.Rule.UNIDENTIFIED_DEAD
                && attribution.content().stream().noneMatch(mark.span()::overlaps)
                && sentences.stream()
                        .anyMatch(s -> s.contains(mark.span())
                                && s.overlaps(attribution.source().get(0)));
    }

    /** {@code said that he had been made to read it}: the speaker tells of it, and so is no longer held. */
    private boolean tellsOfItself(Mark mark, Attribution attribution) {
        return attribution.form() != Form.OWN
                && attribution.content().stream()
                        .anyMatch(piece -> piece.contains(mark.span())
                                && MADE_TO_SPEAK
                                        .matcher(text)
                                        .region(mark.span().start(), text.length())
                                        .useTransparentBounds(true)
                                        .lookingAt()
                                && Tokens.of(text, piece).stream()
                                        .filter(token -> token.isWord() && !token.is("that"))
                                        .findFirst()
                                        .filter(token -> SPEAKERS.contains(token.lower()))
                                        .isPresent());
    }

    private boolean isLonePronoun(Attribution attribution, Source source) {
        return source.names().isEmpty()
                && attribution.source().size() == 1
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
