package dev.sayso.statement;

import dev.sayso.report.Report;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the words of a report that say of somebody that a rule of protection applies, with the name where one is joined to them. */
final class ProtectionMarks {

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
                    List.of("hostage", "captive", "captivity", "captors", "kidnap", "abduct", " by "),
                    Pattern.compile(
                            "(?i)\\bhostages?\\b|\\bcaptives?\\b|\\bin\\s+captivity\\b|\\b(?:his|her|their)\\s+captors\\b"
                                    + "|\\b(?:held|seized|snatched)\\s+by\\s+" + GAP
                                    + "(?:gunm[ae]n|militants?|rebels?|insurgents?|pirates|militia(?:m[ae]n)?|jihadists?|kidnappers)\\b|\\bkidnap(?:ped|ping)\\b|\\babduct(?:ed|ion|ees?)\\b")),
            new Sign(
                    Protection.Rule.MINOR,
                    List.of(
                            " old",
                            "-old",
                            "aged ",
                            "newborn",
                            "schoolgirl",
                            "schoolboy",
                            "toddler",
                            "teenage",
                            "underage"),
                    Pattern.compile(
                            "(?i)\\b(?:\\d|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
                                    + "|fourteen|fifteen|sixteen|seventeen)[ -]years?[ -]old\\b|\\b\\d{1,2}[ -]months?[ -]old\\b"
                                    + "|\\bschool(?:girl|boy)s?\\b|\\btoddlers?\\b|\\bteenage\\s+(?:girl|boy|son|daughter)s?\\b|\\bunderage\\b|\\bnewborns?\\b"
                                    + "|\\baged\\s+(?:\\d|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
                                    + "|fourteen|fifteen|sixteen|seventeen)\\b(?!\\s*(?:to|and|or|-|–)\\s*\\d)")),
            new Sign(
                    Protection.Rule.MINOR,
                    List.of(", "),
                    Pattern.compile("(?<!\\d)(?:1[0-7]|\\d)(?=[,.](?!\\d))(?<=\\p{L},\\s\\d{1,2})")),
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

    private ProtectionMarks() {}

    /**
     * The marks of a report in order of the text.
     *
     * @param names the report's names, looked for only where the report speaks of people to be shielded
     */
    static List<ProtectionMark> of(Report report, Function<Report, List<NameMention>> names) {
        String text = report.text();
        List<ProtectionMark> unnamed = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        SIGNS.stream().filter(sign -> sign.mayStandIn(lower)).forEach(sign -> {
            Matcher matcher = sign.words().matcher(text);
            while (matcher.find()) {
                unnamed.add(new ProtectionMark(sign.rule(), Span.of(matcher.start(), matcher.end()), null, false));
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
            return List.of();
        }
        ProtectedNames people = new ProtectedNames(text, names.apply(report));
        return unnamed.stream()
                .flatMap(mark -> named(mark, people.of(mark.span(), mark.rule())))
                .sorted(Comparator.comparing(ProtectionMark::span).thenComparing(ProtectionMark::rule))
                .toList();
    }

    /** Whether a mark tells that somebody had to speak, and not only that he read something out. */
    static boolean isMadeToSpeak(ProtectionMark mark, String text) {
        return MADE_TO_SPEAK
                .matcher(text)
                .region(mark.span().start(), text.length())
                .useTransparentBounds(true)
                .lookingAt();
    }

    private static void add(Pattern pressure, String text, List<ProtectionMark> marks) {
        Matcher matcher = pressure.matcher(text);
        while (matcher.find()) {
            marks.add(new ProtectionMark(Protection.Rule.HOSTAGE, Span.of(matcher.start(), matcher.end()), null, true));
        }
    }

    /** The mark once for each name, or without one. */
    private static Stream<ProtectionMark> named(ProtectionMark mark, List<String> names) {
        return names.isEmpty() ? Stream.of(mark) : names.stream().map(mark::of);
    }
}
